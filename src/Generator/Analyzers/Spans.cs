using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The spans of the rules as Roslyn has them.</summary>
internal static class Spans
{
    public static TextSpan ToTextSpan(this SourceSpan span) => new(span.Start, span.Length);
}
