using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Contains what a client tells about itself in <c>initialize</c>.</summary>
internal sealed record InitializeParams(int? ProcessId = null, ClientCapabilities? Capabilities = null);

/// <summary>Contains what a client supports.</summary>
internal sealed record ClientCapabilities(
    GeneralCapabilities? General = null, TextDocumentCapabilities? TextDocument = null, WorkspaceCapabilities? Workspace = null);

/// <summary>Contains the encodings of positions that a client supports.</summary>
internal sealed record GeneralCapabilities(IReadOnlyList<string>? PositionEncodings = null);

/// <summary>Contains what a client supports in a document.</summary>
internal sealed record TextDocumentCapabilities(
    PullCapabilities? Diagnostic = null,
    PublishCapabilities? PublishDiagnostics = null,
    HoverCapabilities? Hover = null,
    CompletionCapabilities? Completion = null,
    SymbolCapabilities? DocumentSymbol = null);

/// <summary>Indicates that a client requests diagnostics.</summary>
internal sealed record PullCapabilities;

/// <summary>Contains what a client shows of a diagnostic.</summary>
internal sealed record PublishCapabilities(bool RelatedInformation = false);

/// <summary>Contains the kinds of markup that a client shows in a hover.</summary>
internal sealed record HoverCapabilities(IReadOnlyList<string>? ContentFormat = null);

/// <summary>Contains what a client supports in its list of proposals.</summary>
internal sealed record CompletionCapabilities(CompletionItemCapabilities? CompletionItem = null);

/// <summary>Contains the kinds of markup that a client shows for a proposal.</summary>
internal sealed record CompletionItemCapabilities(IReadOnlyList<string>? DocumentationFormat = null);

/// <summary>Indicates whether a client shows symbols as a tree.</summary>
internal sealed record SymbolCapabilities(bool HierarchicalDocumentSymbolSupport = false);

/// <summary>Contains what a client supports outside of documents.</summary>
internal sealed record WorkspaceCapabilities(
    EditCapabilities? WorkspaceEdit = null, DynamicCapabilities? DidChangeWatchedFiles = null, RefreshCapabilities? Diagnostics = null);

/// <summary>Indicates whether a client accepts edits with the version of their document.</summary>
internal sealed record EditCapabilities(bool DocumentChanges = false);

/// <summary>Indicates whether a server can register for a notification.</summary>
internal sealed record DynamicCapabilities(bool DynamicRegistration = false);

/// <summary>Indicates whether a client requests all diagnostics again when a server asks for it.</summary>
internal sealed record RefreshCapabilities(bool RefreshSupport = false);
