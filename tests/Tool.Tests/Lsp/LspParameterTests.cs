using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Sends messages whose parameters have members of another type, or none, and messages that fail.</summary>
public sealed class LspParameterTests
{
    private const int InvalidParams = -32602;
    private const string Uri = "file:///a.sql";
    private const string Id = "\"textDocument\":{\"uri\":\"" + Uri + "\",\"version\":2}";
    private const string Range = """{"start":{"line":0,"character":0},"end":{"line":0,"character":1}}""";

    private static readonly string[] _values =
        ["null", "[null]", "[[]]", "[1]", "[\"x\"]", "[{}]", "{}", "1", "1.5", "-1", "1e99", "true", "\"x\"", "\"\""];

    private static readonly (string Method, string Parameters)[] _notifications =
    [
        ("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"" + Uri + "\",\"languageId\":\"sql\",\"version\":1,\"text\":\"SELECT 1\"}}"),
        ("textDocument/didChange", "{" + Id + ",\"contentChanges\":[{\"text\":\"x\",\"range\":" + Range + "},{\"text\":\"y\"}]}"),
        ("textDocument/didSave", "{" + Id + "}"),
        ("textDocument/didClose", "{" + Id + "}"),
        ("workspace/didChangeWatchedFiles", "{\"changes\":[{\"uri\":\"" + Uri + "\",\"type\":2}]}"),
        ("$/cancelRequest", "{\"id\":1}"),
        ("initialized", "{}"),
    ];

    private static readonly (string Method, string Parameters)[] _requests =
    [
        ("textDocument/diagnostic", "{" + Id + "}"),
        ("textDocument/documentSymbol", "{" + Id + "}"),
        ("textDocument/hover", "{" + Id + ",\"position\":{\"line\":0,\"character\":0}}"),
        ("textDocument/completion", "{" + Id + ",\"position\":{\"line\":0,\"character\":0}}"),
        ("textDocument/codeAction", "{" + Id + ",\"range\":" + Range + ",\"context\":{\"only\":[\"quickfix\"]}}"),
        ("initialize", Initialize("\"utf-8\"", "\"markdown\"", "\"markdown\"")),
    ];

    [Fact]
    public void A_member_of_any_type_gets_no_other_answer_than_that_it_is_wrong()
    {
        using var session = LspSession.Start();
        Send(session);
        session.Answer(session.Begin("initialize", "{}"));
        Send(session);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Fact]
    public void A_message_with_a_member_of_any_type_does_not_end_the_session()
    {
        const string Members = "\"jsonrpc\":\"2.0\",\"traceparent\":\"x\",\"joinableTaskToken\":\"x\",\"id\":1000000,";
        using var session = LspSession.StartInitialized();
        Wrong(
            [
                ("hover", "{" + Members + "\"method\":\"textDocument/hover\",\"params\":{}}"),
                ("progress", "{" + Members + "\"method\":\"$/progress\",\"params\":{\"token\":1,\"value\":1}}"),
                ("result", "{" + Members + "\"result\":{}}"),
                ("error", "{" + Members + "\"error\":{\"code\":1,\"message\":\"x\",\"data\":{}}}"),
            ]).Sample(
            message =>
            {
                session.SendBody(message.Parameters);
                Assert.Equal(-32601, session.Error("x/unknown"));
            },
            iter: 300,
            threads: 1);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Theory]
    [InlineData("textDocument/didChange", "{" + Id + ",\"contentChanges\":[null]}")]
    [InlineData("textDocument/didChange", "{" + Id + ",\"contentChanges\":[{\"text\":\"SELECT 1\"},null]}")]
    [InlineData("textDocument/didChange", "{" + Id + ",\"contentChanges\":[{\"text\":null}]}")]
    [InlineData("textDocument/didChange", "{" + Id + ",\"contentChanges\":null}")]
    public void Wrong_changes_change_nothing(string method, string parameters)
    {
        const string Faulty = "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'TURE')";
        using var session = LspSession.StartInitialized();
        session.Open(Uri, Faulty);
        session.Notify(method, parameters);
        session.Change(Uri, ("""{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}""", " "));
        Assert.NotEmpty(session.Problems(Uri));
    }

    [Theory]
    [InlineData("textDocument/codeAction", "{" + Id + ",\"range\":" + Range + ",\"context\":{\"only\":[null]}}")]
    [InlineData("textDocument/codeAction", "{" + Id + ",\"range\":" + Range + ",\"context\":{\"only\":[\"quickfix\",null]}}")]
    public void Null_in_a_list_of_a_request_is_wrong(string method, string parameters)
    {
        using var session = LspSession.StartInitialized();
        Assert.Equal(InvalidParams, session.Error(method, parameters));
    }

    [Theory]
    [InlineData("null", "\"markdown\"", "\"markdown\"")]
    [InlineData("\"utf-8\"", "null", "\"markdown\"")]
    [InlineData("\"utf-8\"", "\"markdown\"", "null")]
    public void Null_in_a_list_of_what_a_client_supports_is_wrong(string encoding, string hover, string completion)
    {
        using var session = LspSession.Start();
        Assert.Equal(InvalidParams, session.Error("initialize", Initialize(encoding, hover, completion)));
    }

    [Fact]
    public void A_message_that_fails_does_not_end_the_session()
    {
        using var session = LspSession.Start(new FileKinds(new FileKind(".bad", new FailingFormat(), defaultName: "")));
        session.Initialize();
        session.Open("file:///a.bad", "");
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    private static void Send(LspSession session)
    {
        Wrong(_requests).Sample(
            message =>
            {
                var code = (int?)session.Answer(session.Begin(message.Method, message.Parameters))["error"]?["code"];
                Assert.True(code is null or -32600 or -32002 or InvalidParams, message.Parameters);
            },
            iter: 300,
            threads: 1);
        Wrong(_notifications).Sample(message => session.Notify(message.Method, message.Parameters), iter: 300, threads: 1);
    }

    private static string Initialize(string encoding, string hover, string completion) => $$$"""
        {
            "processId": null,
            "capabilities":
            {
                "general": { "positionEncodings": [{{{encoding}}}] },
                "workspace":
                {
                    "workspaceEdit": { "documentChanges": true },
                    "didChangeWatchedFiles": { "dynamicRegistration": true },
                    "diagnostics": { "refreshSupport": true }
                },
                "textDocument":
                {
                    "diagnostic": {},
                    "publishDiagnostics": { "relatedInformation": true },
                    "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
                    "hover": { "contentFormat": [{{{hover}}}] },
                    "completion": { "completionItem": { "documentationFormat": [{{{completion}}}] } }
                }
            }
        }
        """;

    /// <summary>Returns messages of which one part is another value, or is missing.</summary>
    private static Gen<(string Method, string Parameters)> Wrong((string Method, string Parameters)[] messages) =>
        Gen.Select(Gen.OneOf(messages), Gen.Int[0, 99], Gen.OneOf([.. _values, ""])).Select(static drawn =>
        {
            var ((method, text), part, value) = drawn;
            var root = JsonNode.Parse(text)!;
            var parts = PartsOf(root).ToList();
            return (method, Replace(root, parts[part % parts.Count], value));
        });

    private static IEnumerable<JsonNode> PartsOf(JsonNode node) => (node switch
    {
        JsonObject members => members.Select(static member => member.Value),
        JsonArray elements => elements,
        _ => [],
    }).OfType<JsonNode>().SelectMany(PartsOf).Prepend(node);

    private static string Replace(JsonNode root, JsonNode part, string value)
    {
        if (part == root)
            return value.Length == 0 ? "null" : value;
        if (value.Length > 0)
            part.ReplaceWith(JsonNode.Parse(value));
        else if (part.Parent is JsonObject members)
            members.Remove(part.GetPropertyName());
        else
            part.Parent!.AsArray().Remove(part);
        return root.ToJsonString();
    }

    private sealed class FailingFormat : FileFormat
    {
        public override FileFormat ForEditing() => throw new InvalidOperationException();

        public override void Read(FileText text, FileContent content) => throw new InvalidOperationException();
    }
}
