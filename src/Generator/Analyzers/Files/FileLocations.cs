using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Makes locations of the spans of a file.</summary>
internal sealed class FileLocations(string path, SourceText text)
{
    public Location Of(SourceSpan span) => Of(span.ToTextSpan());

    private Location Of(TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
