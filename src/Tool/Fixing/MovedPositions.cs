using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Maps the positions of a text to the text after changes.</summary>
internal sealed class MovedPositions
{
    private readonly IReadOnlyList<TextChange> _changes;

    // Before each change and after the last one, the difference of the lengths until there.
    private readonly int[] _shifts;

    /// <param name="changes">The changes in the order of the text.</param>
    public MovedPositions(IReadOnlyList<TextChange> changes)
    {
        (_changes, _shifts) = (changes, new int[changes.Count + 1]);
        for (var i = 0; i < changes.Count; i++)
            _shifts[i + 1] = _shifts[i] + changes[i].NewText!.Length - changes[i].Span.Length;
    }

    /// <summary>Returns the position after the changes; that of the change if the text at the position is replaced.</summary>
    public int Of(int position, out bool isReplaced)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        isReplaced = low < _changes.Count && _changes[low].Span.Start <= position;
        return (isReplaced ? _changes[low].Span.Start : position) + _shifts[low];
    }
}
