using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines the items that objects merge (<c>&lt;&lt;: *base</c> of YAML). Their own items win, then those of the object that is merged
/// first. An object whose merged items are not all read is open.
/// </summary>
/// <param name="nodes">The number of nodes of the file.</param>
internal sealed class MergedItems(int nodes)
{
    // Objects that merge each other double the items with each line, which only attacks do.
    private const int Max = 100_000;
    private const int MaxForEachNode = 16;

    private readonly Dictionary<SettingsNode, List<SettingsNode>> _all = [];
    private long _left = Max + ((long)nodes * MaxForEachNode);
    private SettingsNode? _current;

    /// <summary>Returns the items that an object merges, after those that precede it.</summary>
    public IReadOnlyList<SettingsNode> Add(SettingsNode node)
    {
        _current = node;
        var (merged, names) = (new List<SettingsNode>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in node.Items)
            names.Add(item.Name ?? "");
        foreach (var other in node.Merged)
        {
            foreach (var item in Of(other))
            {
                if (names.Add(item.Name ?? ""))
                    merged.Add(item);
            }
        }

        _all[node] = [.. node.Items, .. merged];
        return merged;
    }

    /// <summary>
    /// Returns the items of an object, including those that it merges, for the object that was added last; none if they are too many.
    /// </summary>
    public IReadOnlyList<SettingsNode> Of(SettingsNode node)
    {
        var items = _all.TryGetValue(node, out var all) ? all : node.Items;
        var isRead = items.Count <= _left;
        _left -= isRead ? items.Count : 0;
        if (_current is not null)
            _current.IsOpen |= node.IsOpen || !isRead;
        return isRead ? items : [];
    }
}
