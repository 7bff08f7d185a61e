using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Pipes;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Represents a client of a language server, which runs in this process or in another one, on pipes of the system.</summary>
internal sealed class LspSession : IDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(2);

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly List<IDisposable> _owned = [];
    private readonly List<JsonObject> _told = [];
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);
    private int _lastId;

    internal LspSession(Stream toServer, Stream fromServer) => (_toServer, _fromServer) = (toServer, fromServer);

    /// <summary>Gets the exit code of a server in this process.</summary>
    public Task<int> Ended { get; private init; } = Task.FromResult(0);

    /// <summary>Starts a server in this process.</summary>
    /// <param name="kinds">The kinds of files that it checks; null for all.</param>
    internal static LspSession Start(FileKinds? kinds = null)
    {
        var toServer = new AnonymousPipeServerStream(PipeDirection.Out);
        var fromServer = new AnonymousPipeServerStream(PipeDirection.In);
        var ended = Task.Factory.StartNew(
            () =>
            {
                using var input = new AnonymousPipeClientStream(PipeDirection.In, toServer.ClientSafePipeHandle);
                using var output = new AnonymousPipeClientStream(PipeDirection.Out, fromServer.ClientSafePipeHandle);
                using var server = new LanguageServer(input, output, kinds ?? ToolFileKinds.All);
                return server.Run();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        return new LspSession(toServer, fromServer) { Ended = ended, _owned = { toServer, fromServer } };
    }

    /// <summary>Starts a server and initializes it.</summary>
    /// <param name="capabilities">The capabilities of the client as JSON.</param>
    internal static LspSession StartInitialized(string capabilities = "{}")
    {
        var session = Start();
        session.Initialize(capabilities);
        return session;
    }

    public JsonNode Initialize(string capabilities = "{}")
    {
        var result = Result("initialize", $$"""{"processId":null,"rootUri":null,"capabilities":{{capabilities}}}""")!;
        Notify("initialized", "{}");
        return result;
    }

    public void Open(string uri, string text, string languageId = "sql")
    {
        _versions[uri] = 1;
        Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = languageId, ["version"] = 1, ["text"] = text },
        });
    }

    /// <summary>Sends changes, each as the JSON of a range or null, and a text.</summary>
    public void Change(string uri, params (string? Range, string Text)[] changes)
    {
        var events = new JsonArray();
        foreach (var (range, text) in changes)
        {
            var change = new JsonObject { ["text"] = text };
            if (range is not null)
                change["range"] = JsonNode.Parse(range);
            events.Add((JsonNode)change);
        }

        Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = ++_versions[uri] },
            ["contentChanges"] = events,
        });
    }

    /// <summary>
    /// Returns the problems of the newest version of a document, as soon as they are told. Documents are checked in any order, so what is
    /// told of others meanwhile is kept.
    /// </summary>
    public JsonArray Problems(string uri) => Next(told =>
        (string?)told["method"] == "textDocument/publishDiagnostics" && told["params"] is { } problems
        && (string?)problems["uri"] == uri && (int?)problems["version"] == _versions[uri])["diagnostics"]!.AsArray();

    /// <summary>Returns the next notification or request of the server with a method; others are kept.</summary>
    public JsonNode Told(string method) => Next(told => (string?)told["method"] == method);

    /// <summary>Takes the parameters of the first kept or next message that is expected.</summary>
    private JsonNode Next(Func<JsonObject, bool> isExpected)
    {
        for (var i = 0; i < _told.Count; i++)
        {
            if (isExpected(_told[i]))
            {
                var kept = _told[i];
                _told.RemoveAt(i);
                return kept["params"]!;
            }
        }

        while (Read() is { } told)
        {
            if (isExpected(told))
                return told["params"]!;
            _told.Add(told);
        }

        throw new EndOfStreamException();
    }

    public void Notify(string method, string parameters) => Notify(method, JsonNode.Parse(parameters));

    public void Notify(string method, JsonNode? parameters) =>
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>Sends a request and returns its id.</summary>
    public int Begin(string method, string parameters = "null")
    {
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = ++_lastId, ["method"] = method, ["params"] = JsonNode.Parse(parameters) });
        return _lastId;
    }

    /// <summary>Returns the answer to a request; the answers to others are skipped.</summary>
    public JsonObject Answer(int id)
    {
        while (Read() is { } message)
        {
            if (message["method"] is not null)
                _told.Add(message);
            else if (message["id"]?.ToJsonString() == id.ToString(CultureInfo.InvariantCulture))
                return message;
        }

        throw new EndOfStreamException();
    }

    public JsonNode? Result(string method, string parameters = "null")
    {
        var answer = Answer(Begin(method, parameters));
        return answer["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : answer["result"];
    }

    /// <summary>Returns the code of the error of a request.</summary>
    public int? Error(string method, string parameters = "null") => (int?)Answer(Begin(method, parameters))["error"]?["code"];

    /// <summary>Ends the session as the protocol demands, and returns the exit code of a server in this process.</summary>
    public int ShutDown()
    {
        Result("shutdown");
        Notify("exit", (JsonNode?)null);
        return Ended.WaitAsync(_limit).GetAwaiter().GetResult();
    }

    /// <summary>Ends the connection without a word.</summary>
    public int Disconnect()
    {
        _toServer.Dispose();
        return Ended.WaitAsync(_limit).GetAwaiter().GetResult();
    }

    public void Send(JsonObject message) => SendBody(message.ToJsonString());

    public void SendBody(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var header = "Content-Length: " + bytes.Length.ToString(CultureInfo.InvariantCulture) + "\r\n\r\n";
        SendBytes([.. Encoding.ASCII.GetBytes(header), .. bytes]);
    }

    public void SendBytes(byte[] bytes)
    {
        _toServer.Write(bytes);
        _toServer.Flush();
    }

    /// <summary>Returns the next message; null at the end.</summary>
    public JsonObject? Read()
    {
        var body = Task.Run(ReadBody).WaitAsync(_limit).GetAwaiter().GetResult();
        return body is null ? null : JsonNode.Parse(body)!.AsObject();
    }

    public void Dispose()
    {
        _toServer.Dispose();
        foreach (var owned in _owned)
            owned.Dispose();
    }

    private byte[]? ReadBody()
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var next = _fromServer.ReadByte();
            if (next < 0)
                return null;
            header.Append((char)next);
        }

        var body = new byte[int.Parse(header.ToString().Trim().Split(' ')[1], CultureInfo.InvariantCulture)];
        _fromServer.ReadExactly(body);
        return body;
    }
}
