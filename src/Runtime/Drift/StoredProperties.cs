using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Drift;

/// <summary>The properties that StarRocks shows: the last of a key, as it keeps them, and apart those whose value is a mask.</summary>
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

    /// <summary>As shown.</summary>
    public PropertyDictionary All { get; }

    /// <summary>Those whose value is no mask.</summary>
    public PropertyDictionary Known { get; }

    public IReadOnlyList<string> MaskedKeys { get; }

    /// <summary>What of it a configuration speaks of: a statement of all of it, a block of its own prefix, anything else of the keys that it has.</summary>
    public static Func<string, bool> Concerns(IPropertySource configured, PropertyDictionary properties)
    {
        if (configured is IStatement { Kind: var kind } && StatementKinds.DefinitionOf(kind).IsShown)
            return static _ => true;
        if (configured is not IAwsAuth)
            return static _ => false;
        string[] prefixes = [.. properties.Keys.Select(AwsServices.PrefixOf).OfType<string>().Distinct()];
        return key => AwsServices.PrefixOf(key) is { } prefix && Array.IndexOf(prefixes, prefix) >= 0;
    }
}
