using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a part of a text that comes from one expression in the source.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Start">The start in the text.</param>
/// <param name="Length">The length in the text.</param>
/// <param name="Expression">The literal, constant or inserted value; the interpolated string for its own characters.</param>
/// <param name="Form">The notation of the characters; the default if they are not written in a literal.</param>
internal readonly record struct LiteralSegment(LiteralSegmentKind Kind, int Start, int Length, ExpressionSyntax Expression,
    LiteralForm Form)
{
    public TextSpan Span => new(Start, Length);
}
