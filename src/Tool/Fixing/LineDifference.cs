using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Finds the lines that fixes have changed. The changes are known, so they are not searched for, which takes quadratic time.
/// </summary>
/// <param name="oldText">The text before the fixes.</param>
/// <param name="newText">The text that they have created from it.</param>
internal sealed class LineDifference(SourceText oldText, SourceText newText)
{
    private readonly string _old = oldText.ToString();
    private readonly string _new = newText.ToString();

    /// <summary>Gets the lines of the old text, each with its line feed.</summary>
    public SourceSpan[] OldLines { get; } = Split(oldText.ToString());

    /// <summary>Gets the lines of the new text, each with its line feed.</summary>
    public SourceSpan[] NewLines { get; } = Split(newText.ToString());

    /// <summary>Returns the changed lines, in their order and apart from each other.</summary>
    public IReadOnlyList<LineBlock> Find()
    {
        var (touched, blocks, shift) = (new List<LineBlock>(), new List<LineBlock>(), 0);
        foreach (var change in newText.GetChangeRanges(oldText))
        {
            var start = change.Span.Start + shift;
            shift += change.NewLength - change.Span.Length;
            Add(touched, new LineBlock(
                LineAt(_old, OldLines, change.Span.Start),
                Math.Min(LineAt(_old, OldLines, change.Span.End) + 1, OldLines.Length),
                LineAt(_new, NewLines, start),
                Math.Min(LineAt(_new, NewLines, start + change.NewLength) + 1, NewLines.Length)));
        }

        foreach (var block in touched)
        {
            if (WithoutEqualEnds(block) is { } changed && (changed.OldStart < changed.OldEnd || changed.NewStart < changed.NewEnd))
                Add(blocks, changed);
        }

        return blocks;
    }

    private static void Add(List<LineBlock> blocks, LineBlock block)
    {
        if (blocks.Count > 0 && blocks[^1] is var last && (block.OldStart <= last.OldEnd || block.NewStart <= last.NewEnd))
            blocks[^1] = last with { OldEnd = Math.Max(last.OldEnd, block.OldEnd), NewEnd = Math.Max(last.NewEnd, block.NewEnd) };
        else
            blocks.Add(block);
    }

    private LineBlock WithoutEqualEnds(LineBlock block)
    {
        var (oldStart, oldEnd, newStart, newEnd) = block;
        while (oldStart < oldEnd && newStart < newEnd && AreEqual(oldStart, newStart))
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        while (oldStart < oldEnd && newStart < newEnd && AreEqual(oldEnd - 1, newEnd - 1))
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        return new LineBlock(oldStart, oldEnd, newStart, newEnd);
    }

    private bool AreEqual(int oldLine, int newLine) => Of(_old, OldLines[oldLine]).SequenceEqual(Of(_new, NewLines[newLine]));

    private static ReadOnlySpan<char> Of(string text, SourceSpan line) => text.AsSpan(line.Start, line.Length);

    /// <summary>Returns the line that contains a position; the number of lines after the last line feed.</summary>
    private static int LineAt(string text, SourceSpan[] lines, int position)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && low == lines.Length && text[^1] != '\n' ? low - 1 : low;
    }

    private static SourceSpan[] Split(string text)
    {
        var lines = new List<SourceSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(SourceSpan.Between(start, end));
            start = end;
        }

        return [.. lines];
    }
}
