using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the settings of shared-data storage in an object that certainly is from fe.conf.</summary>
internal sealed class FrontendSettings
{
    private const string RunMode = "run_mode";
    private const string StorageType = "cloud_native_storage_type";
    private const string LoadsVolume = "enable_load_volume_from_conf";

    // Other programs have settings such as aws_s3_region, too.
    private static readonly HashSet<string> _onlyOfFrontend = new(StringComparer.Ordinal)
    {
        RunMode, StorageType, LoadsVolume,
        FrontendKeys.Key(Parameter.UseInstanceProfile), FrontendKeys.Key(Parameter.UseAwsSdkDefaultBehavior),
    };

    private static readonly int _shortest = _onlyOfFrontend.Min(static name => name.Length);

    private readonly Dictionary<string, string?> _conditions = new(StringComparer.Ordinal);

    public List<Setting> Settings { get; } = [];

    /// <summary>
    /// Gets a value indicating whether the frontend certainly reads the settings, and does not start if one is missing.
    /// </summary>
    public bool IsRequired => Is(RunMode, "shared_data") && Is(LoadsVolume, "true")
        && (!_conditions.ContainsKey(StorageType) || Is(StorageType, "S3"));

    /// <summary>Returns the settings of each object that has any.</summary>
    /// <param name="tree">The settings.</param>
    /// <param name="format">Their format, which tells the program that reads them. That of a backend is certain; any other file must have a
    /// setting that only the frontend has.</param>
    internal static IReadOnlyList<FrontendSettings> Read(SettingsTree tree, SettingsFormat format)
    {
        var all = new List<FrontendSettings>();
        foreach (var node in tree.Nodes)
        {
            if (node.Kind == SettingsKind.Object && Read(node, format) is { } settings)
                all.Add(settings);
        }

        return all;
    }

    private static FrontendSettings? Read(SettingsNode node, SettingsFormat format)
    {
        if (!format.ConfScope.IsBackend && !IsOfFrontend(node))
            return null;
        var settings = new FrontendSettings();
        foreach (var item in node.Items)
        {
            if (item.Name is not { } name || item.IsContainer)
                continue;
            if (FrontendKeys.IsMeant(name))
                settings.Settings.Add(new Setting(name, ValueOf(name, item, format), item, "", IsFlat: true));
            else if (_onlyOfFrontend.Contains(name))
                settings._conditions[name] = item.Text;
        }

        return settings.Settings.Exists(static setting => IsKey(setting.Key)) ? settings : null;
    }

    /// <summary>Returns the value; an empty one, which nothing replaces in fe.conf, is unset.</summary>
    private static string? ValueOf(string name, SettingsNode item, SettingsFormat format) =>
        format.IsWhole && item.Text is { Length: 0 } empty ? empty : Setting.ValueOf(name, item);

    private static bool IsOfFrontend(SettingsNode node)
    {
        foreach (var item in node.Items)
        {
            if (item.Name is { } name && name.Length >= _shortest && !item.IsContainer && _onlyOfFrontend.Contains(name))
                return true;
        }

        return false;
    }

    private static bool IsKey(string name) => Array.IndexOf(FrontendKeys.All, name) >= 0;

    private bool Is(string key, string value) =>
        _conditions.TryGetValue(key, out var text) && string.Equals(text, value, StringComparison.OrdinalIgnoreCase);
}
