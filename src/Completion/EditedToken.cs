using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>Represents the string that contains the caret.</summary>
/// <param name="Expression">The literal or the interpolated string.</param>
/// <param name="Start">The position after the opening quotes.</param>
/// <param name="Typed">The source text between them and the caret.</param>
internal readonly record struct EditedToken(ExpressionSyntax Expression, int Start, string Typed)
{
    /// <summary>Gets a value indicating whether the text is the beginning of a key or of a word.</summary>
    public bool IsWord => ProposedText.IsBeginning(Typed.AsSpan());

    /// <summary>Returns the string at a position; null if there is none.</summary>
    internal static EditedToken? At(SyntaxNode root, SourceText text, int position)
    {
        if (position == 0)
            return null;
        var token = root.FindToken(position - 1);
        if (token.SpanStart >= position || token.Span.End < position)
            return null;
        ExpressionSyntax? expression = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken =>
                token.Parent as LiteralExpressionSyntax,
            SyntaxKind.InterpolatedStringTextToken => token.Parent?.Parent as InterpolatedStringExpressionSyntax,
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
                or SyntaxKind.InterpolatedSingleLineRawStringStartToken => token.Parent as InterpolatedStringExpressionSyntax,
            _ => null,
        };
        if (expression is null || (expression is LiteralExpressionSyntax && position == token.Span.End && !IsOpen(token)))
            return null;
        var start = expression.SpanStart;
        while (start < position && text[start] is '$' or '@' or '"')
            start++;
        return new EditedToken(expression, start, text.ToString(TextSpan.FromBounds(start, position)));
    }

    /// <summary>Returns the span of the word from the opening quotes on, with what follows the caret.</summary>
    internal TextSpan WordSpan(SourceText text)
    {
        var caret = Start + Typed.Length;
        var following = text.ToString(TextSpan.FromBounds(caret, text.Lines.GetLineFromPosition(caret).End));
        return TextSpan.FromBounds(Start, caret + ProposedText.EndOf(following.AsSpan(), 0));
    }

    /// <summary>Indicates whether a literal has no closing quote.</summary>
    private static bool IsOpen(SyntaxToken token) =>
        token.ContainsDiagnostics && (token.Text.Length == 1 || token.Text[token.Text.Length - 1] != '"');
}
