using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents a session of the Language Server Protocol 3.17. One thread reads the messages and applies the edits in their order; requests
/// are answered on other threads, each about the text at the time of its message. Nothing is logged.
/// </summary>
internal sealed class LanguageServer
{
    private readonly MessageReader _reader;
    private readonly MessageWriter _writer;
    private readonly RunningRequests _running;
    private readonly OpenDocuments _documents;
    private readonly FolderOptions _options;
    private readonly FileKinds _kinds;
    private readonly DocumentChecker _checker;
    private readonly Dictionary<string, Action<JsonElement>> _notifications;
    private Dictionary<string, RequestMethod> _requests = [];
    private ClientFeatures _client = new(null);
    private DiagnosticPublisher? _publisher;
    private bool _isShutDown;
    private bool _isEnded;

    /// <param name="input">The messages of the client.</param>
    /// <param name="output">The messages to the client.</param>
    /// <param name="kinds">The kinds of files that are checked.</param>
    public LanguageServer(Stream input, Stream output, FileKinds kinds)
    {
        (_reader, _writer, _kinds) = (new MessageReader(input), new MessageWriter(output), kinds);
        _running = new RunningRequests(_writer);
        _documents = new OpenDocuments(kinds);
        _options = new FolderOptions(new ConfigurationPublisher(_documents, _writer));
        _checker = new DocumentChecker(_documents, _options);
        _notifications = new(StringComparer.Ordinal)
        {
            ["textDocument/didOpen"] = parameters => Open(RpcParameters.Read<DidOpenParams>(parameters)),
            ["textDocument/didChange"] = parameters => Change(RpcParameters.Read<DidChangeParams>(parameters)),
            ["textDocument/didClose"] = parameters => Close(RpcParameters.Read<DocumentParams>(parameters)),
            ["textDocument/didSave"] = parameters => Save(RpcParameters.Read<DocumentParams>(parameters)),
            [WatchedFiles.Method] = parameters => Check(RpcParameters.Read<WatchedFilesParams>(parameters)),
            ["$/cancelRequest"] = _running.Cancel,
            ["initialized"] = _ => WatchFiles(),
        };
    }

    private bool IsInitialized => _requests.Count > 0;

    /// <summary>Answers messages until the client ends the session, or is gone.</summary>
    /// <returns>The exit code: a failure if the client has not asked to shut down.</returns>
    public int Run()
    {
        try
        {
            while (!_isEnded && _reader.Read() is { } body)
                Handle(body);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ObjectDisposedException)
        {
            // What follows cannot be read.
        }
        finally
        {
            _running.CancelAll();
        }

        return _isShutDown ? ExitCode.Success : ExitCode.Problems;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One message must not end the session.")]
    private void Handle(byte[] body)
    {
        RpcMessage? message = null;
        try
        {
            message = RpcMessage.Parse(body);
            if (message.Method == "exit")
                _isEnded = true;
            else if (message is { Method: { } method, Id: { } id })
                HandleRequest(method, id, message.Params);
            else if (message.Method is { } notification && IsInitialized && !_isShutDown)
                HandleNotification(notification, message.Params);
        }
        catch (RpcException exception)
        {
            Fail(message, exception);
        }
        catch (Exception exception)
        {
            Fail(message, RpcException.Of(exception));
        }
    }

    private void Fail(RpcMessage? message, RpcException failure)
    {
        // A notification has no answer.
        if (message is null or { Id: not null })
            _writer.Fail(message?.Id, failure);
    }

    private void HandleNotification(string method, JsonElement parameters)
    {
        if (_notifications.TryGetValue(method, out var handle))
            handle(parameters);
    }

    private void HandleRequest(string method, string id, JsonElement parameters)
    {
        if (_isShutDown)
            throw new RpcException(RpcError.InvalidRequest, "The server is shut down.");
        if (method == "initialize")
            Initialize(id, RpcParameters.Read<InitializeParams>(parameters));
        else if (!IsInitialized)
            throw new RpcException(RpcError.ServerNotInitialized, "The server is not initialized.");
        else if (method == "shutdown")
            ShutDown(id);
        else if (_requests.TryGetValue(method, out var request))
            _running.Start(id, request.Begin(parameters));
        else
            throw new RpcException(RpcError.MethodNotFound, "The method is unknown.");
    }

    private void Initialize(string id, InitializeParams parameters)
    {
        if (IsInitialized)
            throw new RpcException(RpcError.InvalidRequest, "The server is initialized already.");
        _client = new ClientFeatures(parameters.Capabilities);
        _documents.Encoding = PositionEncoding.Choose(parameters.Capabilities?.General?.PositionEncodings);
        var diagnostics = new DiagnosticWriter(_documents, _client);
        _publisher = _client.PullsDiagnostics ? null : new DiagnosticPublisher(_checker, diagnostics, _writer);
        _requests = new RequestMethods(_documents, _checker, diagnostics, _kinds, _client).ByName;
        if (parameters.ProcessId is { } process)
            ClientProcess.Watch(process);
        var result = new InitializeResult(
            new ServerCapabilities
            {
                PositionEncoding = _documents.Encoding.Name,
                CodeActionProvider = new CodeActionOptions([CodeActionFinder.QuickFix, CodeActionFinder.SourceFixAll]),
                DiagnosticProvider = _client.PullsDiagnostics ? new PullOptions() : null,
            },
            new ServerInfo("starrocks-auth", Program.Version));
        _writer.Answer(id, json => JsonSerializer.Serialize(json, result, LspJson.Default.InitializeResult));
        WarmUp.Start(_kinds);
    }

    private void ShutDown(string id)
    {
        _isShutDown = true;
        _running.CancelAll();
        _writer.Answer(id, static json => json.WriteNullValue());
    }

    private void Open(DidOpenParams parameters)
    {
        // The problems of an .editorconfig are those of the file on the disk.
        if (!IsEditorConfig(parameters.TextDocument.Uri))
            Check(_documents.Open(parameters.TextDocument));
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

    private void Check(WatchedFilesParams changed)
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
        if (_client.RefreshesDiagnostics)
            _writer.Request("workspace/diagnostic/refresh", null);
    }

    private void WatchFiles()
    {
        if (!_client.CanWatchFiles)
            return;
        var watch = WatchedFiles.Of(_kinds);
        _writer.Request("client/registerCapability", json => JsonSerializer.Serialize(json, watch, LspJson.Default.RegistrationParams));
    }
}
