using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds StarRocks keys in lists of keys and values: <c>- key: aws.s3.region</c>, <c>value: us-west-2</c>. The storage volumes of
/// <c>cluster_snapshot.yaml</c> have their properties in such lists.
/// </summary>
internal static class KeyValueLists
{
    private const string Key = "key";
    private const string Value = "value";
    private const string Volumes = "storage_volumes";
    private const string Properties = "properties";

    /// <summary>Returns the settings of each list that has any.</summary>
    internal static IEnumerable<SettingGroup> Read(SettingsTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            if (node.Kind == SettingsKind.Array && Read(node) is { } group)
                yield return group;
        }
    }

    /// <summary>Returns the key of an object whose value a node is; null if the node is another one.</summary>
    internal static SettingsNode? KeyOf(SettingsNode node) => KeyValueItems.IsValue(node) ? Find(node.Parent!, Key) : null;

    /// <summary>Indicates whether a node is the key of an object in a list.</summary>
    internal static bool IsKey(SettingsNode node) =>
        node is { Name: Key, Parent: { Kind: SettingsKind.Object, Parent.Kind: SettingsKind.Array } };

    /// <summary>Returns the properties of the list around an object, without those of the object itself.</summary>
    internal static List<WrittenProperty> OthersIn(SettingsNode item)
    {
        var others = new List<WrittenProperty>();
        foreach (var other in item.Parent!.Items)
        {
            if (other != item && Find(other, Key)?.Text is { } key && Find(other, Value) is { } value)
                others.Add(new WrittenProperty(key, Setting.ValueOf(key, value)));
        }

        return others;
    }

    private static SettingGroup? Read(SettingsNode list)
    {
        SettingGroup? group = null;
        foreach (var item in list.Items)
        {
            if (item.Items.Count != 2 || Find(item, Key)?.Text is not { } text || Find(item, Value) is not { } value)
                return null;
            if (!SettingKeys.IsKey(text) || Template.IsIn(text))
                continue;
            group ??= new SettingGroup(list) { Scope = ScopeOf(list), HasOthers = true };
            group.Settings.Add(Read(list, text, Find(item, Key)!, value));
        }

        return group;
    }

    private static Setting Read(SettingsNode list, string text, SettingsNode key, SettingsNode value)
    {
        // Its whole range is that of the value, which a fix can change.
        var node = new SettingsNode(SettingsKind.Value, list, text)
        {
            NameSpan = key.Inside,
            Text = value.Text,
            Quotes = value.Quotes,
            Index = value.Index,
            Start = value.Start,
            ValueStart = value.ValueStart,
            End = value.End,
            IsAnchored = key.IsAnchored || value.IsAnchored,
        };
        return new Setting(text, Setting.ValueOf(text, node), node, "", IsFlat: true) { IsListed = true };
    }

    private static SettingsNode? Find(SettingsNode item, string name)
    {
        foreach (var node in item.Items)
        {
            if (node is { IsContainer: false } && string.Equals(node.Name, name, StringComparison.Ordinal))
                return node;
        }

        return null;
    }

    /// <summary>Returns the statement that merges the properties into those of a volume in the same way; null for any other list.</summary>
    internal static StatementDefinition? ScopeOf(SettingsNode list) =>
        list is { Name: Properties, Parent.Parent: { Kind: SettingsKind.Array, Name: Volumes } }
            ? AlterStorageVolumeDefinition.Instance
            : null;
}
