using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents the text of a string expression and the source span of each of its characters, with regard to escape sequences, indentation
/// and concatenation.
/// </summary>
internal sealed class LiteralText
{
    /// <summary>Represents an unknown value in the text.</summary>
    internal const char Hole = '\uFFFF';

    private readonly IReadOnlyList<LiteralRun> _runs;

    internal LiteralText(ExpressionSyntax expression, string text, IReadOnlyList<LiteralRun> runs, IReadOnlyList<LiteralSegment> segments)
    {
        Expression = expression;
        Text = text;
        Segments = segments;
        _runs = runs;
    }

    /// <summary>Gets the string expression.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>Gets the text, with <see cref="Hole"/> in place of each unknown value.</summary>
    public string Text { get; }

    /// <summary>Gets the segments in the order of the text, without empty ones.</summary>
    public IReadOnlyList<LiteralSegment> Segments { get; }

    /// <summary>Returns a copy with other characters at the same positions.</summary>
    public LiteralText With(string text) => new(Expression, text, _runs, Segments);

    /// <summary>Returns the source span of a part of the text; an empty part is located after the preceding character.</summary>
    public TextSpan Span(int start, int length)
    {
        if (length > 0)
            return TextSpan.FromBounds(RunAt(start).StartOf(start), RunAt(start + length - 1).EndOf(start + length - 1));
        if (start > 0)
            return new TextSpan(RunAt(start - 1).EndOf(start - 1), 0);
        return new TextSpan(_runs.Count > 0 ? _runs[0].Start : Expression.SpanStart, 0);
    }

    /// <summary>Returns the position in the text of a position in the source.</summary>
    public int PositionOf(int source)
    {
        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (RunAt(middle).StartOf(middle) < source)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public Location LocationOf(int start, int length) => Location.Create(Expression.SyntaxTree, Span(start, length));

    /// <summary>Returns the segment that contains a character of the text.</summary>
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

    /// <summary>Returns the segment that contains a part of the text; null if several segments do.</summary>
    public LiteralSegment? SegmentOf(int start, int length) =>
        SegmentAt(length == 0 ? Math.Max(start - 1, 0) : start) is { Length: > 0 } segment
            && start + length <= segment.Start + segment.Length ? segment : null;

    /// <summary>Returns the run that contains a character of the text.</summary>
    private LiteralRun RunAt(int position)
    {
        var (low, high) = (0, _runs.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_runs[middle].Text <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return _runs[low - 1];
    }
}
