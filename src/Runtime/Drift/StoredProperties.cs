using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Represents the properties that StarRocks shows. For a duplicate key, StarRocks uses the last value.</summary>
internal sealed class StoredProperties
{
    public StoredProperties(IEnumerable<KeyValuePair<string, string>> shown)
    {
        var last = new Dictionary<string, string>(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach (var property in shown)
        {
            if (!last.ContainsKey(property.Key))
                keys.Add(property.Key);
            last[property.Key] = property.Value;
        }

        All = new PropertyDictionary(keys.Select(key => new KeyValuePair<string, string>(key, last[key])));
        Known = new PropertyDictionary(All.Where(static property => !MaskedValue.Is(property.Value)));
        MaskedKeys = [.. All.Where(static property => MaskedValue.Is(property.Value)).Select(static property => property.Key)];
    }

    /// <summary>Gets all properties, including masked values.</summary>
    public PropertyDictionary All { get; }

    /// <summary>Gets the properties without masked values.</summary>
    public PropertyDictionary Known { get; }

    public IReadOnlyList<string> MaskedKeys { get; }

    /// <summary>
    /// Returns which keys could be configured: all for a statement, those with its prefix for a block, and no others for any other type.
    /// </summary>
    public static Func<string, bool> Scope(IPropertySource configured, PropertyDictionary properties)
    {
        if (configured is IStatement { Kind: var kind } && StatementKinds.DefinitionOf(kind).IsShown)
            return static _ => true;
        if (configured is not IAwsAuth)
            return static _ => false;
        string[] prefixes = [.. properties.Keys.Select(AwsServices.PrefixOf).OfType<string>().Distinct()];
        return key => AwsServices.PrefixOf(key) is { } prefix && Array.IndexOf(prefixes, prefix) >= 0;
    }
}
