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
    private const int MaxForEachNode = 4;

    private readonly Dictionary<SettingsNode, List<SettingsNode>> _all = [];
    private int _left = nodes * MaxForEachNode;

    /// <summary>Returns the items that an object merges, after those that precede it.</summary>
    public IReadOnlyList<SettingsNode> Add(SettingsNode node)
    {
        var (merged, names) = (new List<SettingsNode>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in node.Items)
            names.Add(item.Name ?? "");
        foreach (var other in node.Merged)
        {
            var items = Of(other);
            if ((_left -= items.Count) < 0)
                return [];
            merged.AddRange(items.FindAll(item => names.Add(item.Name ?? "")));
        }

        _all[node] = [.. node.Items, .. merged];
        return merged;
    }

    /// <summary>Returns the items of an object, including those that it merges; none if they are too many.</summary>
    public List<SettingsNode> Of(SettingsNode node)
    {
        if (_all.TryGetValue(node, out var all))
            return all;
        return (_left -= node.Items.Count) < 0 ? [] : [.. node.Items];
    }
}
