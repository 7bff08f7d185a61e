using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents the settings of one group in a file and its base file. A setting of the file replaces that of the base file with the same
/// key.
/// </summary>
internal sealed class SettingsLayers
{
    private readonly HashSet<string> _baseKeys;

    private SettingsLayers(IReadOnlyList<Setting> all, HashSet<string> baseKeys)
    {
        All = all;
        _baseKeys = baseKeys;
    }

    /// <summary>Gets the effective settings.</summary>
    public IReadOnlyList<Setting> All { get; }

    public static SettingsLayers Merge(IReadOnlyList<Setting> own, IReadOnlyList<Setting> baseSettings)
    {
        var ownKeys = new HashSet<string>(own.Select(static setting => setting.Key), StringComparer.Ordinal);
        return new SettingsLayers(
            [.. baseSettings.Where(setting => !ownKeys.Contains(setting.Key)), .. own],
            new HashSet<string>(baseSettings.Select(static setting => setting.Key), StringComparer.Ordinal));
    }

    /// <summary>Returns the layers with a subset of the settings.</summary>
    public SettingsLayers WithSettings(IReadOnlyList<Setting> settings) => new(settings, _baseKeys);

    /// <summary>Indicates whether the base file sets a key, so that removing it from this file has no effect.</summary>
    public bool IsInBaseFile(string key) => _baseKeys.Contains(key);
}
