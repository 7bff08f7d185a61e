using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>Finds the property that is edited in the SQL of a string, with regard to its notation and to the literals around it.</summary>
internal static class EditedLiteral
{
    // A quote of the SQL; in a literal with escapes, a backslash precedes it.
    private static readonly char[] _quotes = ['"', '\''];

    /// <summary>Indicates whether the caret can be in a literal of SQL, by the characters before it.</summary>
    internal static bool MayBeSql(EditedToken token) => token.Typed.IndexOfAny(_quotes) >= 0;

    /// <summary>Returns the property with the span that a proposal replaces; null if there is none.</summary>
    internal static (EditedProperty Property, TextSpan Span)? Find(
        EditedToken token, int position, SemanticModel model, CancellationToken cancellation)
    {
        var whole = StringExpression.OutermostOf(token.Expression);
        var text = LiteralReader.Read(whole, model, cancellation, mayBeOpen: true)
            ?? LiteralReader.Read(token.Expression, model, cancellation, mayBeOpen: true);
        if (text is null || EditedSql.At(text.Text, text.PositionOf(position)) is not { } property)
            return null;

        // The characters are replaced in one literal, and those of a constant are written elsewhere.
        var span = property.Span;
        return text.SegmentOf(span.Start, span.Length) is { Kind: LiteralSegmentKind.Written }
            ? (property, text.Span(span.Start, span.Length))
            : null;
    }
}
