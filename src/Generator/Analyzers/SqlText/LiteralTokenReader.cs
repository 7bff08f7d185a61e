using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the notation of the tokens of a literal, and reads their characters.</summary>
internal static class LiteralTokenReader
{
    /// <summary>Reads a literal. Returns false for a token that is incomplete or not understood.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="builder">The builder that receives the characters.</param>
    /// <param name="mayBeOpen">Whether a literal can lack its closing quotes.</param>
    internal static bool TryRead(LiteralExpressionSyntax literal, LiteralTextBuilder builder, bool mayBeOpen = false)
    {
        var (token, from) = (literal.Token, builder.Length);
        var source = token.Text;
        if (FormOf(token.Kind(), source) is not { } form)
            return false;
        var isOpen = mayBeOpen && token.ContainsDiagnostics && IsOpen(source, form);
        var end = isOpen ? source.Length : source.LastIndexOf('"') + 1 - form.Quotes;
        var begin = form.Style switch
        {
            LiteralStyle.Regular => 1,
            LiteralStyle.Verbatim => 2,
            LiteralStyle.RawLine => form.Quotes,
            _ => source.IndexOf('\n') + 1,
        };
        if (form.Style == LiteralStyle.RawBlock && !isOpen)
        {
            var lastLine = source.LastIndexOf('\n', Math.Max(end - 1, 0));
            if (lastLine < 0 || begin == 0)
                return false;
            form = form with { Indentation = source.Substring(lastLine + 1, end - lastLine - 1) };
            end = lastLine > 0 && source[lastLine - 1] == '\r' ? lastLine - 1 : lastLine;
        }

        if (begin > end || begin == 0 || !LiteralDecoder.TryDecode(source, begin, end, token.SpanStart, form, true, builder))
            return false;

        // The compiler gives an open raw literal no text.
        if (!(isOpen && form.IsRaw) && !builder.EndsWith(token.ValueText, from))
            return false;
        builder.EndSegment(LiteralSegmentKind.Written, from, literal, form);
        return true;
    }

    /// <summary>Indicates whether the closing quotes are missing in the text of a literal that is not correct.</summary>
    private static bool IsOpen(string source, LiteralForm form) => form.Style == LiteralStyle.Verbatim
        || !source.EndsWith(new string('"', form.Quotes), StringComparison.Ordinal);

    /// <summary>Returns the notation of an interpolated string.</summary>
    internal static LiteralForm FormOf(InterpolatedStringExpressionSyntax interpolated)
    {
        var start = interpolated.StringStartToken.Text;
        var dollars = Count(start, '$');
        switch (interpolated.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                return new LiteralForm(LiteralStyle.RawLine, dollars, Count(start, '"'));
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var end = interpolated.StringEndToken.Text;
                return new LiteralForm(LiteralStyle.RawBlock, dollars, Count(start, '"'), end.Trim('\r', '\n', '"'));
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                return new LiteralForm(LiteralStyle.Verbatim, 1);
            default:
                return new LiteralForm(LiteralStyle.Regular, 1);
        }
    }

    internal static bool TryRead(InterpolatedStringTextSyntax text, LiteralForm form, InterpolatedStringExpressionSyntax interpolated,
        LiteralTextBuilder builder)
    {
        var (token, from) = (text.TextToken, builder.Length);
        var startsLine = token.SpanStart == interpolated.StringStartToken.Span.End;
        var value = token.ValueText;
        if (form.DoublesBraces)
            value = value.Replace("{{", "{").Replace("}}", "}");
        if (!LiteralDecoder.TryDecode(token.Text, 0, token.Text.Length, token.SpanStart, form, startsLine, builder)
            || !builder.EndsWith(value, from))
            return false;
        builder.EndSegment(LiteralSegmentKind.Written, from, interpolated, form);
        return true;
    }

    private static LiteralForm? FormOf(SyntaxKind kind, string source) => kind switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when source.Length > 1 =>
            new LiteralForm(source[0] == '@' ? LiteralStyle.Verbatim : LiteralStyle.Regular),
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken =>
            new LiteralForm(LiteralStyle.RawLine, 0, CountLeadingQuotes(source)),
        SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
            new LiteralForm(LiteralStyle.RawBlock, 0, CountLeadingQuotes(source)),
        _ => null,
    };

    private static int CountLeadingQuotes(string source)
    {
        var quotes = 0;
        while (quotes < source.Length && source[quotes] == '"')
            quotes++;
        return quotes;
    }

    private static int Count(string text, char c)
    {
        var count = 0;
        foreach (var current in text)
            count += current == c ? 1 : 0;
        return count;
    }
}
