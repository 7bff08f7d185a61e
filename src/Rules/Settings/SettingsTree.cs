using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A JSON text that was read.</summary>
/// <param name="Nodes">Every value, in the order of the text: a container before what it holds.</param>
/// <param name="Comments">Where comments stand.</param>
internal sealed record JsonText(IReadOnlyList<JsonNode> Nodes, IReadOnlyList<JsonSpan> Comments)
{
    /// <summary>A text that can't be read, or has nothing to read.</summary>
    public static JsonText Empty { get; } = new([], []);

    public bool IsEmpty => Nodes.Count == 0;

    /// <summary>Reads a text as .NET's configuration does: with comments and trailing commas, and an object outermost. Empty for any other text.</summary>
    internal static JsonText Read(string text) => new JsonReader(text).Read() ?? Empty;

    /// <summary>The innermost object or array around a place; null outside of all.</summary>
    public JsonNode? Around(int position)
    {
        var before = Before(Nodes.Count, i => Nodes[i].Value.Start, position);
        var node = before < 0 ? null : Nodes[before];
        while (node is not null && !(node.IsContainer && position < node.End))
            node = node.Parent;
        return node;
    }

    public bool IsInComment(int position) => Before(Comments.Count, i => Comments[i].Start, position) is var before and >= 0 && position < Comments[before].End;

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
