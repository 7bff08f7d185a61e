using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Tells the client the wrong values of .editorconfig files as they are on the disk, whether or not the files are open, because the
/// problems of other documents depend on them.
/// </summary>
/// <param name="documents">The documents, whose positions are counted in the same way.</param>
/// <param name="publish">Tells the client the problems of a file.</param>
internal sealed class ConfigurationPublisher(OpenDocuments documents, Action<PublishParams> publish)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public OpenDocuments Documents => documents;

    /// <summary>Tells the wrong values of a file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="text">The text.</param>
    public void Tell(string path, SourceText text)
    {
        var document = new DocumentText(text.ToString(), documents.Encoding);
        var problems = ConfiguredValues.OfEditorConfig(text).Select(value => Write(value, document)).ToArray();
        if (problems.Length > 0 && _told.Add(path))
            Publish(path, problems);
    }

    /// <summary>Removes what was told.</summary>
    /// <param name="kept">The files whose values are still wrong.</param>
    public void Clear(IReadOnlySet<string> kept)
    {
        foreach (var path in _told.Where(path => !kept.Contains(path)))
            Publish(path, []);
        _told.IntersectWith(kept);
    }

    private static LspDiagnostic Write(WrongValue value, DocumentText document) => new(
        document.ToRange(value.Span),
        DiagnosticWriter.Warning,
        value.Rule?.Id,
        value.Rule is { } rule ? new CodeDescription(RuleDescriptors.Of(rule).HelpLinkUri) : null,
        DiagnosticWriter.Source,
        value.Message,
        null,
        null);

    private void Publish(string path, IReadOnlyList<LspDiagnostic> problems) =>
        publish(new PublishParams(DocumentAddress.UriOf(path), null, problems));
}
