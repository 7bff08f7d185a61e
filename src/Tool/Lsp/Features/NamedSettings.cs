using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the StarRocks settings of an object of a settings file.</summary>
/// <param name="Name">The path of the object; the name of the program's file for settings of shared-data storage.</param>
/// <param name="Settings">The settings in the order of the text.</param>
/// <param name="Scope">What reads them; null if their keys tell.</param>
internal sealed record NamedSettings(string Name, IReadOnlyList<Setting> Settings, PropertyScope? Scope)
{
    /// <summary>Gets the settings that decide whether the frontend reads the others.</summary>
    public IReadOnlyList<Setting> Switches { get; init; } = [];

    /// <summary>Returns the settings of a text in the order of their objects.</summary>
    internal static IReadOnlyList<NamedSettings> Of(FileText text)
    {
        var (settings, format) = (text.Settings!, text.Format!);
        var file = format.ConfScope.IsBackend ? "be.conf" : "fe.conf";
        var all = FrontendSettings.Read(settings, format)
            .Select(frontend => new NamedSettings(file, frontend.Settings, format.ConfScope) { Switches = frontend.Switches })
            .ToList();
        var nodes = all.SelectMany(static named => named.Settings).Select(static setting => setting.Node).ToHashSet();
        var groups = SettingGroups.Read(settings, static _ => false);
        var longest = LongestKeys(groups);
        foreach (var group in groups)
        {
            // The path of shared-data storage is a key of StarRocks wherever it is written.
            IReadOnlyList<Setting> own =
            [
                .. SettingsOf(group).Where(setting => !nodes.Contains(setting.Node) && longest[setting.Node] == setting.Key.Length)
                    .OrderBy(static setting => setting.Node.Start),
            ];
            if (own.Count > 0)
                all.Add(new NamedSettings(group.WrittenPath() is { Length: > 0 } path ? path.TrimEnd(':') : "settings", own, group.Scope));
        }

        return [.. all.OrderBy(static named => named.Settings[0].Node.Start)];
    }

    /// <summary>
    /// Returns the length of the longest key that each setting ends: <c>region</c> in <c>aws</c> and <c>s3</c> is <c>aws.s3.region</c>, and
    /// not <c>s3.region</c>, the key of another system.
    /// </summary>
    private static Dictionary<SettingsNode, int> LongestKeys(IReadOnlyList<SettingGroup> groups)
    {
        var longest = new Dictionary<SettingsNode, int>();
        foreach (var setting in groups.SelectMany(SettingsOf))
            longest[setting.Node] = Math.Max(longest.GetValueOrDefault(setting.Node), setting.Key.Length);
        return longest;
    }

    private static IEnumerable<Setting> SettingsOf(SettingGroup group) => group.Settings.Concat(group.Conditional);
}
