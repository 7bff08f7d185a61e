using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts spans of the rules to spans of Roslyn.</summary>
internal static class SpanExtensions
{
    public static TextSpan ToTextSpan(this SourceSpan span) => new(span.Start, span.Length);
}
