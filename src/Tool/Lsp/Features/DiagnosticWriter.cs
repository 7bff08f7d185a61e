using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes the problems of a document as the protocol does.</summary>
internal sealed class DiagnosticWriter(OpenDocuments documents, ClientFeatures client)
{
    internal const string Source = "starrocks-auth";
    internal const int Warning = 2;

    private const int Unnecessary = 1;

    public IReadOnlyList<LspDiagnostic> Write(Snapshot snapshot, IEnumerable<Diagnostic> problems) =>
        [.. problems.Select(problem => Write(snapshot, problem))];

    public LspDiagnostic Write(Snapshot snapshot, Diagnostic problem) => new(
        snapshot.Text.ToRange(problem.Location.SourceSpan),
        SeverityOf(problem.Severity),
        problem.Id,
        problem.Descriptor.HelpLinkUri is { Length: > 0 } link ? new CodeDescription(link) : null,
        Source,
        problem.GetMessage(CultureInfo.InvariantCulture),
        TagsOf(problem),
        client.ShowsRelatedInformation && problem.AdditionalLocations.Count > 0 ? RelatedTo(snapshot, problem) : null);

    private static int SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => 1,
        DiagnosticSeverity.Warning => Warning,
        DiagnosticSeverity.Info => 3,
        _ => 4,
    };

    private static int[]? TagsOf(Diagnostic problem) => IgnoredKey.IsAt(problem) ? [Unnecessary] : null;

    private RelatedInformation[] RelatedTo(Snapshot snapshot, Diagnostic problem) =>
        [.. problem.AdditionalLocations.Select(
            location => new RelatedInformation(LocationOf(snapshot, location), "The related property."))];

    private LspLocation LocationOf(Snapshot snapshot, Location location)
    {
        var path = location.GetLineSpan().Path;
        if (path == snapshot.Path)
            return new LspLocation(snapshot.Address.Uri, snapshot.Text.ToRange(location.SourceSpan));
        if (documents.FindFile(path) is { } open)
            return new LspLocation(open.Address.Uri, open.Current.Text.ToRange(location.SourceSpan));
        var lines = location.GetLineSpan();
        return new LspLocation(
            DocumentAddress.UriOf(path),
            new LspRange(
                new LspPosition(lines.StartLinePosition.Line, lines.StartLinePosition.Character),
                new LspPosition(lines.EndLinePosition.Line, lines.EndLinePosition.Character)));
    }
}
