using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds secrets in objects with a key and a value, wherever they are: <c>{ key: aws.s3.secret_key, value: … }</c>. The variables of a
/// container have a name instead of a key.
/// </summary>
internal static class KeyValueItems
{
    private static readonly string[] _namesOfKey = ["key", "name"];

    /// <summary>Returns the objects whose key is that of a secret, so that their value is the secret.</summary>
    internal static HashSet<SettingsNode> SecretItems(SettingsTree tree)
    {
        var items = new HashSet<SettingsNode>();
        foreach (var node in tree.Nodes)
        {
            if (IsKey(node) && PropertyMask.IsMasked(node.Text!))
                items.Add(node.Parent!);
        }

        return items;
    }

    /// <summary>Indicates whether a node is the value of an object with a key and a value.</summary>
    internal static bool IsValue(SettingsNode node) =>
        node.Parent is { Kind: SettingsKind.Object } && string.Equals(node.Name, "value", StringComparison.OrdinalIgnoreCase);

    /// <summary>Indicates whether a node is the key of such an object, and a known StarRocks key.</summary>
    internal static bool IsKnownKey(SettingsNode node) => IsKey(node) && KeyText.IsKnown(node.Text!);

    private static bool IsKey(SettingsNode node) => node is { Parent.Kind: SettingsKind.Object, Text: not null }
        && Array.Exists(_namesOfKey, name => string.Equals(name, node.Name, StringComparison.OrdinalIgnoreCase));
}
