using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds between which quotes and by which rules the tokens of a literal are written, and reads them.</summary>
internal static class LiteralTokens
{
    /// <summary>False for a token that is not finished, or not understood.</summary>
    internal static bool TryRead(LiteralExpressionSyntax literal, LiteralTextBuilder into)
    {
        var (token, from) = (literal.Token, into.Length);
        var written = token.Text;
        if (FormOf(token.Kind(), written) is not { } form)
            return false;
        var end = written.LastIndexOf('"') + 1 - form.Quotes;
        var begin = form.Style switch
        {
            LiteralStyle.Regular => 1,
            LiteralStyle.Verbatim => 2,
            LiteralStyle.RawLine => form.Quotes,
            _ => written.IndexOf('\n') + 1,
        };
        if (form.Style == LiteralStyle.RawBlock)
        {
            var lastLine = written.LastIndexOf('\n', Math.Max(end - 1, 0));
            if (lastLine < 0 || begin == 0)
                return false;
            form = form with { Indentation = written.Substring(lastLine + 1, end - lastLine - 1) };
            end = lastLine > 0 && written[lastLine - 1] == '\r' ? lastLine - 1 : lastLine;
        }

        if (begin > end || !LiteralDecoder.TryDecode(written, begin, end, token.SpanStart, form, true, into) || !into.EndsWith(token.ValueText, from))
            return false;
        into.EndSegment(LiteralSegmentKind.Written, from, literal, form);
        return true;
    }

    /// <summary>The rules of an interpolated string.</summary>
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

    internal static bool TryRead(InterpolatedStringTextSyntax text, LiteralForm form, InterpolatedStringExpressionSyntax interpolated, LiteralTextBuilder into)
    {
        var (token, from) = (text.TextToken, into.Length);
        var beginsLine = token.SpanStart == interpolated.StringStartToken.Span.End;
        var value = token.ValueText;
        if (form.DoublesBraces)
            value = value.Replace("{{", "{").Replace("}}", "}");
        if (!LiteralDecoder.TryDecode(token.Text, 0, token.Text.Length, token.SpanStart, form, beginsLine, into) || !into.EndsWith(value, from))
            return false;
        into.EndSegment(LiteralSegmentKind.Written, from, interpolated, form);
        return true;
    }

    private static LiteralForm? FormOf(SyntaxKind kind, string written) => kind switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when written.Length > 1 => new LiteralForm(written[0] == '@' ? LiteralStyle.Verbatim : LiteralStyle.Regular),
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => new LiteralForm(LiteralStyle.RawLine, 0, LeadingQuotes(written)),
        SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => new LiteralForm(LiteralStyle.RawBlock, 0, LeadingQuotes(written)),
        _ => null,
    };

    private static int LeadingQuotes(string written)
    {
        var quotes = 0;
        while (quotes < written.Length && written[quotes] == '"')
            quotes++;
        return quotes;
    }

    private static int Count(string text, char c)
    {
        var count = 0;
        foreach (var each in text)
            count += each == c ? 1 : 0;
        return count;
    }
}
