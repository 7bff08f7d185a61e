using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Holds what is configured against what StarRocks shows.</summary>
/// <param name="configured">What is configured.</param>
/// <param name="stored">What StarRocks shows, masks included.</param>
/// <param name="same">Which values mean the same.</param>
internal sealed class DriftComparer(PropertyDictionary configured, PropertyDictionary stored, StoredValue same)
{
    private readonly List<PropertyDrift> _found = [];
    private readonly List<PropertyChange> _changes = [];

    /// <summary>What differs, and the changes that would fix it.</summary>
    /// <param name="concerns">Whether a key that only StarRocks has is any of the configuration's business.</param>
    public (IReadOnlyList<PropertyDrift> Found, PropertyDifference Difference) Compare(Func<string, bool> concerns)
    {
        foreach (var property in configured)
            Compare(property.Key, property.Value, stored.TryGetValue(property.Key, out var value) ? value : null);
        foreach (var property in stored)
        {
            if (!configured.ContainsKey(property.Key) && concerns(property.Key))
                Compare(property.Key, null, property.Value);
        }

        return (_found, new PropertyDifference(_changes, stored, configured));
    }

    private void Compare(string key, string? value, string? shown)
    {
        if (shown is not null && MaskedValue.Is(shown))
            CompareMasked(key, value, shown);
        else if (!same.IsSame(key, value, shown))
            Add(key, string.IsNullOrEmpty(shown) ? DriftKind.Missing : value is null ? DriftKind.Unexpected : DriftKind.Different, value, shown);
    }

    private void CompareMasked(string key, string? value, string mask)
    {
        // A mask without ends may as well stand over nothing.
        if (string.IsNullOrEmpty(value))
            Add(key, MaskedValue.Contradicts(mask, "") ? DriftKind.Unexpected : DriftKind.Unknown, value, mask);
        else
            Add(key, MaskedValue.Contradicts(mask, value!) ? DriftKind.Different : DriftKind.Unknown, value, mask);
    }

    private void Add(string key, DriftKind kind, string? value, string? shown)
    {
        var isSecret = configured.IsMasked(key) || stored.IsMasked(key);
        _found.Add(new PropertyDrift(key, kind, value, shown, isSecret));
        if (kind != DriftKind.Unknown)
            _changes.Add(new PropertyChange(key, shown, value, isSecret));
    }
}
