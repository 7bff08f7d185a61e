using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Contains the differences of a text and the text that it was changed to. The changes are known, so that the texts are not compared.
/// </summary>
internal sealed class TextDifference
{
    private readonly List<(SourceSpan Old, SourceSpan New)> _changes = [];

    /// <param name="oldText">The text before the changes.</param>
    /// <param name="newText">The text that they result in.</param>
    public TextDifference(SourceText oldText, SourceText newText)
    {
        var moved = 0;
        foreach (var change in newText.GetChangeRanges(oldText))
        {
            var old = new SourceSpan(change.Span.Start, change.Span.Length);
            _changes.Add((old, new SourceSpan(old.Start + moved, change.NewLength)));
            moved += change.NewLength - change.Span.Length;
        }
    }

    /// <summary>Gets the ranges that differ, in order.</summary>
    public IReadOnlyList<(SourceSpan Old, SourceSpan New)> Changes => _changes;

    /// <summary>Returns the position in the old text of a position in the new one.</summary>
    public int ToOld(int position) => Map(position, static change => (change.New, change.Old));

    /// <summary>Returns the position in the new text of a position in the old one.</summary>
    public int ToNew(int position) => Map(position, static change => change);

    /// <summary>Returns the lines that differ, in order and apart from each other.</summary>
    public List<LineDifference> ToLines(LineText oldText, LineText newText)
    {
        var lines = new List<LineDifference>();
        foreach (var (old, changed) in _changes)
        {
            var next = new LineDifference(
                oldText.LineAt(old.Start),
                Math.Min(oldText.LineAt(old.End) + 1, oldText.Count),
                newText.LineAt(changed.Start),
                Math.Min(newText.LineAt(changed.End) + 1, newText.Count));
            Add(lines, next, static (last, next) => next.OldStart < last.OldEnd || next.NewStart < last.NewEnd);
        }

        var apart = new List<LineDifference>(lines.Count);
        foreach (var line in lines)
        {
            var trimmed = line.Trim(oldText, newText);
            if (!trimmed.IsEmpty)
                Add(apart, trimmed, static (last, next) => next.OldStart == last.OldEnd && next.NewStart == last.NewEnd);
        }

        return apart;
    }

    private static void Add(List<LineDifference> lines, LineDifference next, Func<LineDifference, LineDifference, bool> isJoined)
    {
        if (lines.Count > 0 && lines[^1] is var last && isJoined(last, next))
            lines[^1] = last with { OldEnd = next.OldEnd, NewEnd = next.NewEnd };
        else
            lines.Add(next);
    }

    private int Map(int position, Func<(SourceSpan Old, SourceSpan New), (SourceSpan From, SourceSpan To)> direct)
    {
        var (low, high) = (0, _changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (direct(_changes[middle]).From.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        if (low == 0)
            return position;
        var (from, to) = direct(_changes[low - 1]);
        return position < from.End ? to.Start : to.End + position - from.End;
    }
}
