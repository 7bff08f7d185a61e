using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Creates locations in a file from spans in one of its texts.</summary>
internal sealed class FileLocations(string path, SourceText file, FileText text)
{
    /// <summary>Gets a value indicating whether positions in the text are those in the file.</summary>
    public bool AreOfFile => text.Outer is null;

    public Location At(SourceSpan span) => AtFile(text.ToFile(span).ToTextSpan());

    /// <summary>Returns a problem of an earlier text of the file, in which it was at a distance from its location now.</summary>
    public Diagnostic Move(Diagnostic problem, int distance) => Diagnostic.Create(
        problem.Descriptor,
        Move(problem.Location, distance),
        problem.Severity,
        problem.AdditionalLocations.Select(location => Move(location, distance)),
        FixProperties.Move(problem.Properties, distance),
        problem.GetMessage(CultureInfo.InvariantCulture));

    private Location Move(Location location, int distance) =>
        AtFile(new TextSpan(location.SourceSpan.Start + distance, location.SourceSpan.Length));

    private Location AtFile(TextSpan span) => Location.Create(path, span, file.Lines.GetLinePositionSpan(span));
}
