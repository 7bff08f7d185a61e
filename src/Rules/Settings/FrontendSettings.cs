using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the settings of shared-data storage in an object that certainly is from fe.conf.</summary>
internal sealed class FrontendSettings
{
    // Other programs have settings such as aws_s3_region, too.
    private static readonly HashSet<string> _onlyOfFrontend = new(StringComparer.Ordinal)
    {
        FrontendSwitch.RunMode.Name, FrontendSwitch.StorageType.Name, FrontendSwitch.LoadsVolume.Name,
        FrontendKeys.Key(Parameter.UseInstanceProfile), FrontendKeys.Key(Parameter.UseAwsSdkDefaultBehavior),
    };

    private static readonly int _shortest = _onlyOfFrontend.Min(static name => name.Length);

    public List<Setting> Settings { get; } = [];

    /// <summary>Gets the settings that decide whether the frontend reads <see cref="Settings"/>.</summary>
    public List<Setting> Switches { get; } = [];

    /// <summary>
    /// Gets a value indicating whether the frontend certainly reads the settings, and does not start if one is missing.
    /// </summary>
    public bool IsRequired => Is(FrontendSwitch.RunMode, "shared_data") && Is(FrontendSwitch.LoadsVolume, Booleans.True)
        && (Find(FrontendSwitch.StorageType) is null || Is(FrontendSwitch.StorageType, "S3"));

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

    /// <summary>Indicates whether an object has a setting that only the frontend has, so that the first others can be added.</summary>
    internal static bool AreBegunIn(SettingsTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            if (node.Kind == SettingsKind.Object && IsOfFrontend(node))
                return true;
        }

        return false;
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
            else if (FrontendSwitch.Find(name) is not null)
                settings.Switches.Add(new Setting(name, item.Text, item, "", IsFlat: true));
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

    // The last one counts.
    private Setting? Find(FrontendSwitch searched)
    {
        var index = Switches.FindLastIndex(setting => setting.Key == searched.Name);
        return index < 0 ? null : Switches[index];
    }

    private bool Is(FrontendSwitch searched, string value) =>
        string.Equals(Find(searched)?.Value, value, StringComparison.OrdinalIgnoreCase);
}
