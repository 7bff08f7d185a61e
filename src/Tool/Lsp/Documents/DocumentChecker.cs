using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the problems of documents.</summary>
internal sealed class DocumentChecker(OpenDocuments documents, FolderOptions options)
{
    /// <summary>Returns the problems of a version of a document, in the order of their locations.</summary>
    public IReadOnlyList<Diagnostic> Find(Snapshot snapshot, CancellationToken cancellation)
    {
        if (snapshot.Problems is { } known)
            return known;
        return snapshot.Problems = FindAll(snapshot, cancellation);
    }

    private IReadOnlyList<Diagnostic> FindAll(Snapshot snapshot, CancellationToken cancellation)
    {
        if (snapshot.Content is not { } content)
            return [];
        cancellation.ThrowIfCancellationRequested();
        var hasPath = snapshot.Address.Path is not null;
        return new FileEvaluator(path => hasPath ? ReadText(path) : null, cancellation)
            .Find(snapshot.Path, snapshot.Text.Source, content, options.Of(snapshot.Address.Path));
    }

    /// <summary>Returns the text of a file as it is in the editor, or else on the disk.</summary>
    private SourceText? ReadText(string path) => documents.FindFile(path)?.Current.Text.Source ?? FileEvaluator.ReadFile(path);
}
