using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a change that a client offers.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    public IReadOnlyList<LspDiagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }
}

/// <summary>Represents edits of documents: with the version of the document, if the client supports it.</summary>
internal sealed record WorkspaceEdit
{
    public IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>>? Changes { get; init; }

    public IReadOnlyList<DocumentEdit>? DocumentChanges { get; init; }
}

/// <summary>Represents the edits of a version of a document.</summary>
internal sealed record DocumentEdit(VersionedDocumentId TextDocument, IReadOnlyList<LspTextEdit> Edits);

/// <summary>Identifies a version of a document.</summary>
internal sealed record VersionedDocumentId(string Uri, int Version);

/// <summary>Represents an edit of a text.</summary>
internal sealed record LspTextEdit(LspRange Range, string NewText);
