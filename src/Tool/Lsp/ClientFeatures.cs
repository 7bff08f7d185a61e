using System;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains what the client supports, as far as it matters here.</summary>
internal sealed class ClientFeatures(ClientCapabilities? capabilities)
{
    /// <summary>Gets a value indicating whether the client requests diagnostics, and does not need to be told.</summary>
    public bool PullsDiagnostics => capabilities?.TextDocument?.Diagnostic is not null;

    public bool RefreshesDiagnostics => PullsDiagnostics && capabilities?.Workspace?.Diagnostics is { RefreshSupport: true };

    public bool ShowsRelatedInformation =>
        PullsDiagnostics || capabilities?.TextDocument?.PublishDiagnostics is { RelatedInformation: true };

    public bool ShowsSymbolTree => capabilities?.TextDocument?.DocumentSymbol is { HierarchicalDocumentSymbolSupport: true };

    public bool HasDocumentChanges => capabilities?.Workspace?.WorkspaceEdit is { DocumentChanges: true };

    public bool CanWatchFiles => capabilities?.Workspace?.DidChangeWatchedFiles is { DynamicRegistration: true };

    /// <summary>Gets the kind of markup of a hover; plain text for a client that does not say what it shows.</summary>
    public string HoverKind => capabilities?.TextDocument?.Hover?.ContentFormat is { } formats
        && formats.Contains(MarkupContent.Markdown, StringComparer.Ordinal) ? MarkupContent.Markdown : MarkupContent.PlainText;

    /// <summary>Gets the kind of markup of a proposal; plain text for a client that does not say what it shows.</summary>
    public string CompletionKind => capabilities?.TextDocument?.Completion?.CompletionItem?.DocumentationFormat is { } formats
        && formats.Contains(MarkupContent.Markdown, StringComparer.Ordinal) ? MarkupContent.Markdown : MarkupContent.PlainText;
}
