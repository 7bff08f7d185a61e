using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the StarRocks settings of an object of a settings file.</summary>
/// <param name="Name">The path of the object; the name of the program's file for settings of shared-data storage.</param>
/// <param name="Settings">The settings in the order of the text.</param>
internal sealed record NamedSettings(string Name, IReadOnlyList<Setting> Settings)
{
    /// <summary>Returns the settings of a text in the order of their objects.</summary>
    internal static IReadOnlyList<NamedSettings> Of(FileText text)
    {
        var (settings, format) = (text.Settings!, text.Format!);
        var all = FrontendSettings.Read(settings, format)
            .Select(frontend => new NamedSettings(format.ConfScope.IsBackend ? "be.conf" : "fe.conf", frontend.Settings))
            .ToList();
        var nodes = all.SelectMany(static named => named.Settings).Select(static setting => setting.Node).ToHashSet();
        foreach (var group in SettingGroups.Read(settings, static _ => false))
        {
            // The path of shared-data storage is a key of StarRocks wherever it is written.
            IReadOnlyList<Setting> own =
            [
                .. group.Settings.Concat(group.Conditional).Where(setting => !nodes.Contains(setting.Node))
                    .OrderBy(static setting => setting.Node.Start),
            ];
            if (own.Count > 0)
                all.Add(new NamedSettings(group.WrittenPath() is { Length: > 0 } path ? path.TrimEnd(':') : "settings", own));
        }

        return [.. all.OrderBy(static named => named.Settings[0].Node.Start)];
    }
}
