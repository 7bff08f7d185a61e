using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Creates locations in a file from spans in one of its texts.</summary>
internal sealed class FileLocations(string path, SourceText file, FileText text)
{
    public Location At(SourceSpan span) => AtFile(text.ToFile(span).ToTextSpan());

    private Location AtFile(TextSpan span) => Location.Create(path, span, file.Lines.GetLinePositionSpan(span));
}
