using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Compares configured properties with those that StarRocks shows.</summary>
/// <param name="configured">The configured properties.</param>
/// <param name="stored">The properties that StarRocks shows, including masked values.</param>
/// <param name="equality">Determines whether two values have the same meaning.</param>
internal sealed class DriftComparer(PropertyDictionary configured, PropertyDictionary stored, StoredValue equality)
{
    private readonly List<PropertyDrift> _drift = [];
    private readonly List<PropertyChange> _changes = [];

    /// <summary>Returns the differences, and the changes that would remove them.</summary>
    /// <param name="isInScope">Whether a key that only StarRocks has could be configured.</param>
    public (IReadOnlyList<PropertyDrift> Drift, PropertyDifference Difference) Compare(Func<string, bool> isInScope)
    {
        foreach (var property in configured)
            Compare(property.Key, property.Value, stored.TryGetValue(property.Key, out var value) ? value : null);
        foreach (var property in stored)
        {
            if (!configured.ContainsKey(property.Key) && isInScope(property.Key))
                Compare(property.Key, null, property.Value);
        }

        return (_drift, new PropertyDifference(_changes, stored, configured));
    }

    private void Compare(string key, string? value, string? shown)
    {
        if (shown is not null && MaskedValue.Is(shown))
            CompareMasked(key, value, shown);
        else if (!equality.IsSame(key, value, shown))
            Add(
                key,
                string.IsNullOrEmpty(shown) ? DriftKind.Missing : value is null ? DriftKind.Unexpected : DriftKind.Different,
                value,
                shown);
    }

    private void CompareMasked(string key, string? value, string mask)
    {
        // A mask without visible characters can also stand for an empty value.
        if (string.IsNullOrEmpty(value))
            Add(key, MaskedValue.Contradicts(mask, "") ? DriftKind.Unexpected : DriftKind.Unknown, value, mask);
        else
            Add(key, MaskedValue.Contradicts(mask, value!) ? DriftKind.Different : DriftKind.Unknown, value, mask);
    }

    private void Add(string key, DriftKind kind, string? value, string? shown)
    {
        var isSecret = configured.IsMasked(key) || stored.IsMasked(key);
        _drift.Add(new PropertyDrift(key, kind, value, shown, isSecret));
        if (kind != DriftKind.Unknown)
            _changes.Add(new PropertyChange(key, shown, value, isSecret));
    }
}
