using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A stretch of a text that comes from one place in the source.</summary>
/// <param name="Kind">What it comes from.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Expression">The literal, the constant or the hole; of an interpolated string's own characters, that string.</param>
/// <param name="Form">How its characters are written; of no meaning for what is not written.</param>
internal readonly record struct LiteralSegment(LiteralSegmentKind Kind, int Start, int Length, ExpressionSyntax Expression, LiteralForm Form)
{
    public TextSpan Span => new(Start, Length);
}
