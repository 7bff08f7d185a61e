using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A file in which places are named.</summary>
internal sealed class FilePlace(string path, SourceText text)
{
    public Location Of(SqlSpan span) => Of(Span(span));

    public Location Of(JsonSpan span) => Of(Span(span));

    public static TextSpan Span(SqlSpan span) => new(span.Start, span.Length);

    public static TextSpan Span(JsonSpan span) => new(span.Start, span.Length);

    private Location Of(TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
