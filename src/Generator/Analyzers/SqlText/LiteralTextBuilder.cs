using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Builds a text with the source spans of its characters.</summary>
internal sealed class LiteralTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<LiteralRun> _runs = [];
    private readonly List<LiteralSegment> _segments = [];

    public int Length => _text.Length;

    /// <summary>Adds a character that is written from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Add(char c, int start, int end)
    {
        if (_runs.Count == 0 || !Continues(_runs[_runs.Count - 1], start, end))
            _runs.Add(new LiteralRun(Length, start, end));
        _text.Append(c);
    }

    public void AddConstant(string value, ExpressionSyntax expression)
    {
        var from = Length;
        foreach (var c in value)
            Add(c, expression.SpanStart, expression.Span.End);
        EndSegment(LiteralSegmentKind.Constant, from, expression);
    }

    /// <summary>Adds an unknown value and the source span that it replaces.</summary>
    public void AddHole(ExpressionSyntax expression, TextSpan span)
    {
        Add(LiteralText.Hole, span.Start, span.End);
        EndSegment(LiteralSegmentKind.Hole, Length - 1, expression);
    }

    /// <summary>Ends a segment with everything that was added since <paramref name="from"/>.</summary>
    public void EndSegment(LiteralSegmentKind kind, int from, ExpressionSyntax expression, LiteralForm form = default)
    {
        if (Length > from)
            _segments.Add(new LiteralSegment(kind, from, Length - from, expression, form));
    }

    /// <summary>Indicates whether the text from <paramref name="from"/> on is <paramref name="value"/>.</summary>
    public bool EndsWith(string value, int from)
    {
        if (Length - from != value.Length)
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (_text[from + i] != value[i])
                return false;
        }

        return true;
    }

    public LiteralText ToText(ExpressionSyntax expression) => new(expression, _text.ToString(), _runs, _segments);

    private bool Continues(LiteralRun run, int start, int end) => run.StartOf(Length) == start && run.EndOf(Length) == end;
}
