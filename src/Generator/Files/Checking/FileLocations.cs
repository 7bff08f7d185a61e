using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Creates locations in a file from spans.</summary>
internal sealed class FileLocations(string path, SourceText text)
{
    public Location At(SourceSpan span) => At(span.ToTextSpan());

    private Location At(TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}
