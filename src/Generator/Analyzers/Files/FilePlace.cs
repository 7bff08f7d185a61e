using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A file in which places are named.</summary>
internal sealed class FilePlace(string path, SourceText text)
{
    public Location Of(SqlSpan span)
    {
        var place = Span(span);
        return Location.Create(path, place, text.Lines.GetLinePositionSpan(place));
    }

    public static TextSpan Span(SqlSpan span) => new(span.Start, span.Length);
}
