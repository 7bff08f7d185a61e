using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the setting that is edited at a position of a settings file.</summary>
internal static class EditedSetting
{
    /// <summary>Returns the name or the value at a position; null if the position is in neither of a setting.</summary>
    /// <param name="tree">The settings.</param>
    /// <param name="position">The position.</param>
    /// <param name="scope">What reads all of them; null if their keys tell.</param>
    internal static EditedProperty? At(SettingsTree tree, int position, PropertyScope? scope)
    {
        if (NodeAt(tree, position) is not { Name: { } name, Parent: { Kind: SettingsKind.Object } parent } node)
            return null;
        var isName = Touches(node.NameSpan, position);
        if (!isName && (node.IsContainer || node.Text is null))
            return null;
        if (!isName && (KeyValueLists.IsKey(node) || (KeyValueLists.KeyOf(node) is { } keyNode && KeyValueLists.IsKey(keyNode))))
            return InList(node, position);
        var (prefix, root) = PrefixOf(parent);
        var key = WithPrefix(prefix, name);
        var others = new List<WrittenProperty>();
        AddOthers(root, "", node, others);
        var list = scope is null ? EditedList.Infer(others, key) : new EditedList(scope, others);
        return isName
            ? new EditedProperty(list, null, prefix.Length == 0 ? key : prefix + "." + name, node.NameSpan) { Prefix = prefix }
            : new EditedProperty(list, key, "", node.Inside);
    }

    /// <summary>Returns the key, or the value, of an element of a list of keys and values.</summary>
    private static EditedProperty InList(SettingsNode node, int position)
    {
        var (item, key) = (node.Parent!, KeyValueLists.KeyOf(node)?.Text);
        var typed = key is null ? node.Text![..Math.Clamp(position - node.Inside.Start, 0, node.Text!.Length)] : "";
        var others = KeyValueLists.OthersIn(item);
        var list = KeyValueLists.ScopeOf(item.Parent!) is { } statement
            ? new EditedList(statement, others)
            : EditedList.Infer(others, key ?? typed);
        return new EditedProperty(list, key, typed, node.Inside);
    }

    /// <summary>Adds the settings of an object, and of the objects in it whose names are the beginning of keys.</summary>
    private static void AddOthers(SettingsNode node, string prefix, SettingsNode edited, List<WrittenProperty> others)
    {
        foreach (var item in node.Items.Where(item => item != edited && item.Name is not null))
        {
            var key = WithPrefix(prefix, item.Name!);
            if (!item.IsContainer)
                others.Add(new WrittenProperty(key, Setting.ValueOf(key, item)));
            else if (item.Kind == SettingsKind.Object && SettingKeys.MayBegin(key))
                AddOthers(item, key, edited, others);
        }
    }

    /// <summary>
    /// Returns the longest beginning of keys that the names of the containing objects are, such as <c>aws.s3</c>, and the object around
    /// them; empty if they are none.
    /// </summary>
    private static (string Prefix, SettingsNode Root) PrefixOf(SettingsNode node)
    {
        var (found, names) = (("", node), "");
        for (var ancestor = node; ancestor is { Name: { } name, Parent: { Kind: SettingsKind.Object } outer }; ancestor = outer)
        {
            names = WithPrefix(SettingKeys.NormalizePrefix(name).Replace(':', '.'), names);
            if (names.Length > SettingKeys.MaxLength)
                break;
            if (SettingKeys.MayBegin(names))
                found = (names, outer);
        }

        return found;
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
