using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Represents the name and the version of this server.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>Contains what this server supports.</summary>
internal sealed record ServerCapabilities
{
    public required string PositionEncoding { get; init; }

    public SyncOptions TextDocumentSync { get; } = new();

    public CompletionOptions CompletionProvider { get; } = new();

    public bool HoverProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public required CodeActionOptions CodeActionProvider { get; init; }

    public PullOptions? DiagnosticProvider { get; init; }
}

/// <summary>Describes which changes of documents this server is told.</summary>
internal sealed record SyncOptions
{
    public bool OpenClose { get; } = true;

    /// <summary>Gets the kind of changes: incremental.</summary>
    public int Change { get; } = 2;

    public bool Save { get; } = true;
}

/// <summary>Describes when a client requests proposals.</summary>
internal sealed record CompletionOptions
{
    public IReadOnlyList<string> TriggerCharacters { get; } = ["\"", "'", ".", "="];
}

/// <summary>Describes the code actions.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

/// <summary>Describes the diagnostics that a client requests.</summary>
internal sealed record PullOptions
{
    public string Identifier { get; } = "starrocks-auth";

    /// <summary>
    /// Gets a value indicating whether an edit of one file can change the diagnostics of another, as appsettings.json does.
    /// </summary>
    public bool InterFileDependencies { get; } = true;

    public bool WorkspaceDiagnostics { get; }
}
