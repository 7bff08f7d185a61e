using System.Collections.Generic;
using System.Text.Json;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a document that a client has opened.</summary>
internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>Identifies a document.</summary>
internal sealed record TextDocumentId(string Uri, int? Version = null);

/// <summary>Represents one change of a text; without a range, the new text of the document.</summary>
internal sealed record TextChangeEvent(string Text, LspRange? Range = null);

/// <summary>Contains an opened document.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>Contains the changes of a document, each of which applies to the result of the one before.</summary>
internal sealed record DidChangeParams(TextDocumentId TextDocument, IReadOnlyList<TextChangeEvent> ContentChanges);

/// <summary>Contains the document that a message without other members is about.</summary>
internal sealed record DocumentParams(TextDocumentId TextDocument);

/// <summary>Contains a position in a document.</summary>
internal sealed record DocumentPositionParams(TextDocumentId TextDocument, LspPosition Position);

/// <summary>Contains a range of a document, and the code actions that are wanted.</summary>
internal sealed record CodeActionParams(TextDocumentId TextDocument, LspRange Range, CodeActionContext? Context = null);

/// <summary>Contains the kinds of code actions that are wanted, null for all, and the problems that they are wanted for.</summary>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null, IReadOnlyList<KnownProblem>? Diagnostics = null);

/// <summary>Represents a problem that a client knows, of this server or of another one, whose codes can be numbers.</summary>
internal sealed record KnownProblem(LspRange Range, JsonElement Code = default);

/// <summary>Contains the files on the disk that were created, changed or deleted.</summary>
internal sealed record WatchedFilesParams(IReadOnlyList<FileChange> Changes);

/// <summary>Identifies a file on the disk that has changed.</summary>
internal sealed record FileChange(string Uri);
