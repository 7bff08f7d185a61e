using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the setting that is edited at a position of a settings file.</summary>
internal static class EditedSetting
{
    /// <summary>Returns the name or the value at a position; null if the position is in neither of a setting.</summary>
    internal static EditedProperty? At(SettingsTree tree, int position)
    {
        if (NodeAt(tree, position) is not { Name: { } name, Parent: { Kind: SettingsKind.Object } parent } node)
            return null;
        var isName = Touches(node.NameSpan, position);
        if (!isName && (node.IsContainer || node.Text is null))
            return null;
        var prefix = PrefixOf(parent);
        var key = WithPrefix(prefix, name);
        var list = EditedList.Infer(OthersOf(parent, node, prefix), key);
        if (!isName)
            return new EditedProperty(list, key, "", node.Inside);

        // The names in an object that is a block continue its prefix, which a proposal does not repeat.
        return prefix.Length > 0 ? null : new EditedProperty(list, null, name, node.NameSpan);
    }

    private static List<WrittenProperty> OthersOf(SettingsNode parent, SettingsNode edited, string prefix) =>
    [
        .. parent.Items
            .Where(item => item != edited && item is { Name: not null, IsContainer: false })
            .Select(item => (Key: WithPrefix(prefix, item.Name!), Item: item))
            .Select(static other => new WrittenProperty(other.Key, Setting.ValueOf(other.Key, other.Item))),
    ];

    /// <summary>
    /// Returns the beginning of the keys that the names of the containing objects are: <c>aws.s3</c>; empty if there is none.
    /// </summary>
    private static string PrefixOf(SettingsNode node)
    {
        var prefix = "";
        for (var ancestor = node; ancestor?.Name is { } name; ancestor = ancestor.Parent)
        {
            prefix = WithPrefix(SettingKeys.NormalizePrefix(name).Replace(':', '.'), prefix);
            if (SettingKeys.IsInBlock(prefix + "."))
                return prefix;
        }

        return "";
    }

    private static string WithPrefix(string prefix, string name)
    {
        var dotted = name.Replace(':', '.');
        return prefix.Length == 0 ? dotted : dotted.Length == 0 ? prefix : prefix + "." + dotted;
    }

    private static SettingsNode? NodeAt(SettingsTree tree, int position) =>
        tree.Nodes.FirstOrDefault(node => Touches(node.NameSpan, position) && node.Name is not null)
            ?? tree.Nodes.LastOrDefault(node => !node.IsContainer && Touches(node.Inside, position));

    private static bool Touches(SourceSpan span, int position) => span.Start <= position && position <= span.End;
}
