using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// The text that a string expression gives, and where in the source each character of it stands: behind escapes, after the
/// indentation of a raw literal, in one operand of a concatenation or the other.
/// </summary>
internal sealed class LiteralText
{
    /// <summary>Stands in the text for a value that is not known.</summary>
    internal const char Hole = '\uFFFF';

    private readonly int[] _starts;
    private readonly int[] _ends;

    internal LiteralText(ExpressionSyntax whole, string text, int[] starts, int[] ends, IReadOnlyList<LiteralSegment> segments)
    {
        Whole = whole;
        Text = text;
        Segments = segments;
        (_starts, _ends) = (starts, ends);
    }

    /// <summary>The expression that gives it.</summary>
    public ExpressionSyntax Whole { get; }

    /// <summary>The text, with <see cref="Hole"/> for each value that is not known.</summary>
    public string Text { get; }

    /// <summary>What it is made of, in the order of the text; segments of no character are left out.</summary>
    public IReadOnlyList<LiteralSegment> Segments { get; }

    /// <summary>The same, each character in its place, but for some that are others.</summary>
    public LiteralText With(string text) => new(Whole, text, _starts, _ends, Segments);

    /// <summary>Where a stretch of the text stands in the source; one of no character stands behind the character before it.</summary>
    public TextSpan Span(int start, int length)
    {
        if (length > 0)
            return TextSpan.FromBounds(_starts[start], _ends[start + length - 1]);
        return new TextSpan(start > 0 ? _ends[start - 1] : _starts.Length > 0 ? _starts[0] : Whole.SpanStart, 0);
    }

    public Location LocationOf(int start, int length) => Location.Create(Whole.SyntaxTree, Span(start, length));

    /// <summary>The segment that a character of the text comes from.</summary>
    public LiteralSegment SegmentAt(int position)
    {
        var (low, high) = (0, Segments.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Segments[middle].Start + Segments[middle].Length <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Segments.Count && Segments[low].Span.Contains(position) ? Segments[low] : default;
    }

    /// <summary>The segment that holds a whole stretch of the text; null where it is made of several.</summary>
    public LiteralSegment? SegmentOf(int start, int length) =>
        SegmentAt(length == 0 ? Math.Max(start - 1, 0) : start) is { Length: > 0 } segment && start + length <= segment.Start + segment.Length ? segment : null;
}
