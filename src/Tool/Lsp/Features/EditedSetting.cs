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
        if (!isName && (node.IsContainer || node.Text is null || node.IsEncoded))
            return null;
        if (!isName && (KeyValueLists.IsKey(node) || (KeyValueLists.KeyOf(node) is { } keyNode && KeyValueLists.IsKey(keyNode))))
            return InList(node, position);
        var key = EditedKey.Of(name, parent);
        var others = new List<WrittenProperty>();
        AddOthers(key.Root, "", key.Section, node, others);
        var list = scope is null ? EditedList.Infer(others, key.Dotted) : new EditedList(scope, others);
        return isName ? InName(node, position, key, list) : new EditedProperty(list, key.Dotted, "", node.Inside);
    }

    /// <summary>Returns the edited part of a name, after the last colon before the position; null if it is not of the key.</summary>
    private static EditedProperty? InName(SettingsNode node, int position, EditedKey key, EditedList list)
    {
        var (name, at) = (node.Name!, position - node.NameSpan.Start);
        var hasEscapes = name.Length != node.NameSpan.Length;
        var start = hasEscapes ? 0 : name.AsSpan(0, at).LastIndexOf(':') + 1;
        var first = name.Length - key.Name.Length;
        if (start < first || (hasEscapes && name.Contains(':')))
            return null;
        var prefix = start == first ? key.Prefix : EditedKey.Join(key.Prefix, name[first..(start - 1)]);
        var typed = prefix.Length == 0 ? name[start..] : prefix + "." + name[start..];
        var span = SourceSpan.Between(node.NameSpan.Start + start, node.NameSpan.End);
        return new EditedProperty(list, null, typed, span) { Prefix = prefix };
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
    private static void AddOthers(SettingsNode node, string prefix, string section, SettingsNode edited, List<WrittenProperty> others)
    {
        foreach (var item in node.Items)
        {
            if (item == edited || item.Name is not { } name || !name.StartsWith(section, StringComparison.OrdinalIgnoreCase))
                continue;
            var key = EditedKey.Join(prefix, name[section.Length..]);
            if (!item.IsContainer)
                others.Add(new WrittenProperty(key, Setting.ValueOf(key, item)));
            else if (item.Kind == SettingsKind.Object && SettingKeys.MayBegin(key))
                AddOthers(item, key, "", edited, others);
        }
    }

    private static SettingsNode? NodeAt(SettingsTree tree, int position) =>
        tree.Nodes.FirstOrDefault(node => Touches(node.NameSpan, position) && node.Name is not null)
            ?? tree.Nodes.LastOrDefault(node => !node.IsContainer && Touches(node.Inside, position));

    private static bool Touches(SourceSpan span, int position) => span.Start <= position && position <= span.End;
}
