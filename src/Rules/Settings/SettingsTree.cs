using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the nodes and comments of a settings file.</summary>
/// <param name="Nodes">All nodes in the order of the text, a container before its items.</param>
/// <param name="Comments">The ranges of the comments in the order of the text.</param>
internal sealed record SettingsTree(IReadOnlyList<SettingsNode> Nodes, IReadOnlyList<SourceSpan> Comments)
{
    /// <summary>Gets the tree of a file that cannot be read, or has no settings.</summary>
    public static SettingsTree Empty { get; } = new([], []);

    public bool IsEmpty => Nodes.Count == 0;

    /// <summary>Gets a value indicating whether a template can add settings to the file, or omit some.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Returns the innermost object or array that contains a position; null if none does.</summary>
    public SettingsNode? ContainerAt(int position)
    {
        var index = LastStart(Nodes.Count, i => Nodes[i].ValueStart, position);
        var node = index < 0 ? null : Nodes[index];
        while (node is not null && !(node.IsContainer && position < node.End))
            node = node.Parent;
        return node;
    }

    /// <summary>Returns the last node that starts at or before a position; null if none does.</summary>
    public SettingsNode? NodeAt(int position) =>
        LastStart(Nodes.Count, i => Nodes[i].Start, position) is var index and >= 0 ? Nodes[index] : null;

    /// <summary>Returns the comment that contains a position; null if none does.</summary>
    public SourceSpan? CommentAt(int position) =>
        LastStart(Comments.Count, i => Comments[i].Start, position) is var index and >= 0 && position < Comments[index].End
            ? Comments[index]
            : null;

    /// <summary>Returns the index of the last item that starts at or before a position; -1 if none does.</summary>
    private static int LastStart(int count, Func<int, int> start, int position)
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
