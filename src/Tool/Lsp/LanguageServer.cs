using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents a session of the Language Server Protocol 3.17. One thread reads the messages and applies the edits in their order; requests
/// are answered on other threads, each about the text at the time of its message. Nothing is logged.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private const int NotInitialized = -32002;

    private readonly ClientConnection _connection;
    private readonly OpenDocuments _documents;
    private readonly FolderOptions _options;
    private readonly FileKinds _kinds;
    private readonly DocumentChecker _checker;
    private ClientFeatures? _client;
    private DiagnosticPublisher? _publisher;
    private bool _isShutDown;

    /// <param name="input">The messages of the client.</param>
    /// <param name="output">The messages to the client.</param>
    /// <param name="kinds">The kinds of files that are checked.</param>
    public LanguageServer(Stream input, Stream output, FileKinds kinds)
    {
        _connection = new ClientConnection(input, output, Refuse);
        _kinds = kinds;
        _documents = new OpenDocuments(kinds);
        _options = new FolderOptions(new ConfigurationPublisher(_documents, Publish));
        _checker = new DocumentChecker(_documents, _options);
        _connection.Add("initialize", Initialize);
        _connection.Add("initialized", WatchFiles);
        _connection.Add("shutdown", () => { _isShutDown = true; });
        _connection.Add("textDocument/didOpen", (DidOpenParams parameters) => Open(parameters.TextDocument));
        _connection.Add("textDocument/didChange", Change);
        _connection.Add("textDocument/didClose", Close);
        _connection.Add("textDocument/didSave", Save);
        _connection.Add(WatchedFiles.Method, CheckChanged);
    }

    /// <summary>Answers messages until the client ends the session, or is gone.</summary>
    /// <returns>The exit code: a failure if the client has not asked to shut down.</returns>
    public int Run()
    {
        _connection.StartListening();
        Task.WaitAny(_connection.Completion);
        return _isShutDown ? ExitCode.Success : ExitCode.Problems;
    }

    public void Dispose() => _connection.Dispose();

    private LocalRpcException? Refuse(string method)
    {
        if (_isShutDown)
            return InvalidRequest("The server is shut down.");
        return _client is null && method != "initialize"
            ? new LocalRpcException("The server is not initialized.") { ErrorCode = NotInitialized }
            : null;
    }

    private static LocalRpcException InvalidRequest(string message) => new(message) { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest };

    private InitializeResult Initialize(InitializeParams parameters)
    {
        if (_client is not null)
            throw InvalidRequest("The server is initialized already.");
        _client = new ClientFeatures(parameters.Capabilities);
        _documents.Encoding = PositionEncoding.Choose(parameters.Capabilities?.General?.PositionEncodings);
        var diagnostics = new DiagnosticWriter(_documents, _client);
        _publisher = _client.PullsDiagnostics ? null : new DiagnosticPublisher(_checker, diagnostics, Publish);
        new RequestMethods(_documents, _checker, diagnostics, _kinds, _client).AddTo(_connection);
        if (parameters.ProcessId is { } process)
            ClientProcess.Watch(process);
        WarmUp.Start(_kinds);
        return new InitializeResult(
            new ServerCapabilities
            {
                PositionEncoding = _documents.Encoding.Name,
                CodeActionProvider = new CodeActionOptions([CodeActionFinder.QuickFix, CodeActionFinder.SourceFixAll]),
                DiagnosticProvider = _client.PullsDiagnostics ? new PullOptions() : null,
            },
            new ServerInfo("starrocks-auth", Program.Version));
    }

    private void Publish(PublishParams problems) => _connection.Notify("textDocument/publishDiagnostics", problems);

    private void Open(TextDocumentItem document)
    {
        // The problems of an .editorconfig are those of the file on the disk.
        if (!IsEditorConfig(document.Uri))
            Check(_documents.Open(document));
    }

    private void Change(DidChangeParams parameters)
    {
        if (_documents.Find(parameters.TextDocument.Uri) is not { } document)
            return;
        document.Change(parameters.ContentChanges, parameters.TextDocument.Version);
        Check(document);
    }

    private void Close(DocumentParams parameters)
    {
        if (_documents.Close(parameters.TextDocument.Uri) is not { } document)
            return;
        _publisher?.Close(document);
        CheckOverriding(document.Address);
    }

    private void Save(DocumentParams parameters)
    {
        if (IsEditorConfig(parameters.TextDocument.Uri))
            CheckAll();
    }

    private static bool IsEditorConfig(string uri) => Path.GetFileName(DocumentAddress.Of(uri).Path) == EditorConfigs.Name;

    private void Check(Document document)
    {
        _publisher?.Check(document);
        CheckOverriding(document.Address);
    }

    private void CheckChanged(WatchedFilesParams changed)
    {
        if (changed.Changes.Any(static change => IsEditorConfig(change.Uri)))
        {
            CheckAll();
            return;
        }

        // A file that is open is read as it is in the editor.
        var isDifferent = false;
        foreach (var address in changed.Changes.Select(static change => DocumentAddress.Of(change.Uri)).Distinct())
            isDifferent |= address.Path is { } path && _documents.FindFile(path) is null && CheckOverriding(address);
        if (isDifferent)
            Refresh();
    }

    private bool CheckOverriding(DocumentAddress address) => CheckAgain(_documents.Overriding(address));

    /// <summary>Checks all documents again, because the settings may have changed.</summary>
    private void CheckAll()
    {
        _options.Reload();
        CheckAgain(_documents.All);
        Refresh();
    }

    /// <summary>Checks documents again; returns false if there are none.</summary>
    private bool CheckAgain(IEnumerable<Document> documents)
    {
        var isAny = false;
        foreach (var document in documents)
        {
            isAny = true;
            document.CheckAgain();
            _publisher?.Check(document);
        }

        return isAny;
    }

    private void Refresh()
    {
        if (_client is { RefreshesDiagnostics: true })
            _connection.Request("workspace/diagnostic/refresh", null);
    }

    private void WatchFiles()
    {
        if (_client is { CanWatchFiles: true })
            _connection.Request("client/registerCapability", WatchedFiles.Of(_kinds));
    }
}
