using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A settings file as its format reads it.</summary>
/// <param name="Nodes">Every value in the order of the text, a container before what it holds.</param>
/// <param name="Comments">The spans of the comments in the order of the text.</param>
internal sealed record SettingsTree(IReadOnlyList<SettingsNode> Nodes, IReadOnlyList<SourceSpan> Comments)
{
    /// <summary>A file that cannot be read, or has nothing to read.</summary>
    public static SettingsTree Empty { get; } = new([], []);

    public bool IsEmpty => Nodes.Count == 0;

    /// <summary>The innermost object or array around a position; null outside of all.</summary>
    public SettingsNode? Around(int position)
    {
        var before = Before(Nodes.Count, i => Nodes[i].ValueStart, position);
        var node = before < 0 ? null : Nodes[before];
        while (node is not null && !(node.IsContainer && position < node.End))
            node = node.Parent;
        return node;
    }

    public bool IsInComment(int position) =>
        Before(Comments.Count, i => Comments[i].Start, position) is var before and >= 0 && position < Comments[before].End;

    /// <summary>The last of those that begin here or before; -1 for none.</summary>
    private static int Before(int count, Func<int, int> start, int position)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (start(middle) <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
