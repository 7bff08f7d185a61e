using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines the items that objects merge (<c>&lt;&lt;: *base</c> of YAML). Their own items win, then those of the object that is merged
/// first.
/// </summary>
/// <param name="nodes">The number of nodes of the file.</param>
internal sealed class MergedItems(int nodes)
{
    // Objects that merge each other double the items with each line, which only attacks do.
    private const int Max = 100_000;
    private const int MaxForEachNode = 16;

    private readonly Dictionary<SettingsNode, (IReadOnlyList<SettingsNode> Items, bool IsWhole)> _all = [];
    private long _left = Max + ((long)nodes * MaxForEachNode);

    /// <summary>Adds an object after those that precede it, and returns the items that it merges.</summary>
    /// <param name="node">The object.</param>
    /// <param name="isWhole">Whether the object has no other items.</param>
    public IReadOnlyList<SettingsNode> Add(SettingsNode node, out bool isWhole)
    {
        isWhole = !node.IsOpen;
        var (merged, names) = (new List<SettingsNode>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in node.Items)
            names.Add(item.Name ?? "");
        foreach (var other in node.Merged)
        {
            var items = Of(other, out var isOtherWhole);
            isWhole &= isOtherWhole;
            foreach (var item in items)
            {
                if (names.Add(item.Name ?? ""))
                    merged.Add(item);
            }
        }

        _all[node] = ([.. node.Items, .. merged], isWhole);
        return merged;
    }

    /// <summary>Returns the items of an object, including those that it merges; none if they are too many.</summary>
    /// <param name="node">The object.</param>
    /// <param name="isWhole">Whether the object has no other items.</param>
    public IReadOnlyList<SettingsNode> Of(SettingsNode node, out bool isWhole)
    {
        var (items, isKnown) = _all.TryGetValue(node, out var all) ? all : (node.Items, !node.IsOpen);
        var isRead = items.Count <= _left;
        _left -= isRead ? items.Count : 0;
        isWhole = isRead && isKnown;
        return isRead ? items : [];
    }
}
