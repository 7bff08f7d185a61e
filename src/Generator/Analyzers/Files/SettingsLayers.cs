using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The settings of one place in a file and in the one below it, of which the file's own replace those of the same key.</summary>
internal sealed class SettingsLayers
{
    private readonly HashSet<string> _belowKeys;

    private SettingsLayers(IReadOnlyList<Setting> all, HashSet<string> belowKeys)
    {
        All = all;
        _belowKeys = belowKeys;
    }

    /// <summary>What is there in the end.</summary>
    public IReadOnlyList<Setting> All { get; }

    public static SettingsLayers Of(IReadOnlyList<Setting> own, IReadOnlyList<Setting> below)
    {
        var ownKeys = new HashSet<string>(own.Select(static each => each.Key), StringComparer.Ordinal);
        return new SettingsLayers(
            [.. below.Where(each => !ownKeys.Contains(each.Key)), .. own],
            new HashSet<string>(below.Select(static each => each.Key), StringComparer.Ordinal));
    }

    /// <summary>Some of all.</summary>
    public SettingsLayers Only(IReadOnlyList<Setting> some) => new(some, _belowKeys);

    /// <summary>The lower file has the key as well: what is taken out here comes back from there.</summary>
    public bool IsBelow(string key) => _belowKeys.Contains(key);
}
