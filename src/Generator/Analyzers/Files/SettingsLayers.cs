using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The settings of one place in a file and in the one below it, of which the file's own replace those of the same key.</summary>
internal sealed class SettingsLayers
{
    private readonly HashSet<string> _baseKeys;

    private SettingsLayers(IReadOnlyList<Setting> all, HashSet<string> baseKeys)
    {
        All = all;
        _baseKeys = baseKeys;
    }

    /// <summary>What is there in the end.</summary>
    public IReadOnlyList<Setting> All { get; }

    public static SettingsLayers Merge(IReadOnlyList<Setting> own, IReadOnlyList<Setting> baseSettings)
    {
        var ownKeys = new HashSet<string>(own.Select(static setting => setting.Key), StringComparer.Ordinal);
        return new SettingsLayers(
            [.. baseSettings.Where(setting => !ownKeys.Contains(setting.Key)), .. own],
            new HashSet<string>(baseSettings.Select(static setting => setting.Key), StringComparer.Ordinal));
    }

    /// <summary>Some of all.</summary>
    public SettingsLayers WithSettings(IReadOnlyList<Setting> settings) => new(settings, _baseKeys);

    /// <summary>The lower file has the key as well: what is taken out here comes back from there.</summary>
    public bool IsInBaseFile(string key) => _baseKeys.Contains(key);
}
