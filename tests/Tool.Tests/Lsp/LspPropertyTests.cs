using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Draws edits and requests at random.</summary>
public sealed class LspPropertyTests
{
    private static readonly string[] _pieces =
    [
        "CREATE EXTERNAL CATALOG a PROPERTIES (\n", "\"type\" = \"hive\",\n", "\"aws.s3.region\" = \"us-west-2\",\r\n", "\"aws.s3.regoin\"",
        "\"aws.s3.use_instance_profile\" = \"true\"", "\"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\",",
        ");\n", "'", "\"", "`", "/*", "*/", "-- x\n", "#",
        "-- starrocks-awsauth: disable SRA4001\n", "-- starrocks-awsauth: enable\n",
        "SELECT * FROM FILES('path'='s3://b/c','format'='orc','aws.s3.regoin'='x');\n",
        "{{ x }}", "{% if a %}", "${X}", "$$", ";", "(", ")", ",", "\U0001F600", "\ud83d", "\u2028", "\r", "\n", "\\", "=", " ",
        "{ \"Lake\": { \"aws.s3.regoin\": \"x\" } }", "{", "}", "aws:", "  s3:\n", "key: |\n", "// c\n",
    ];

    private static readonly Gen<string> _text = Gen.OneOf(_pieces).Array[0, 12].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Lines_are_those_of_the_protocol() => _text.Sample(
        static text =>
        {
            var lines = new LineStarts(text);
            var expected = text.Replace("\r\n", "\n\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Length
                - (text.Split("\r\n").Length - 1);
            Assert.Equal(expected, lines.Count);
            for (var position = 0; position <= text.Length; position++)
            {
                var line = lines.LineAt(position);
                Assert.InRange(position, lines.StartOf(line), line + 1 < lines.Count ? lines.StartOf(line + 1) - 1 : text.Length);
                Assert.InRange(lines.EndOf(line), lines.StartOf(line), text.Length);
            }
        });

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void A_position_leads_back_to_its_offset(string encoding) => _text.Sample(
        text =>
        {
            var document = new DocumentText(text, PositionEncoding.Choose([encoding]));
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var isInside = (offset > 0 && offset < text.Length
                        && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]))
                    || document.Lines.EndOf(document.Lines.LineAt(offset)) < offset;
                if (!isInside)
                    Assert.Equal(offset, document.ToOffset(document.ToPosition(offset)));
            }
        });

    [Fact]
    public void Nothing_that_a_client_sends_ends_the_session()
    {
        using var session = LspSession.StartInitialized();
        var methods = new[]
        {
            "textDocument/hover", "textDocument/completion", "textDocument/codeAction", "textDocument/documentSymbol",
            "textDocument/diagnostic", "x/y",
        };
        string[] uris = ["file:///a.sql", "file:///appsettings.json", "file:///a%zz.sql", "untitled:x", "", "file:///\u0000", "not a uri"];
        var number = Gen.Int[-3, 12].Select(static number => number == -3 ? int.MaxValue : number == 12 ? int.MinValue : number);
        Gen.Select(Gen.Int[0, 8], Gen.OneOf(uris), Gen.OneOf(methods), _text, number, number).Sample(
            (action, uri, method, text, line, character) =>
            {
                var document = new JsonObject { ["uri"] = uri, ["languageId"] = "sql", ["version"] = 1, ["text"] = text };
                var position = new JsonObject { ["line"] = line, ["character"] = character };
                var end = new JsonObject { ["line"] = character, ["character"] = line };
                var range = new JsonObject { ["start"] = position.DeepClone(), ["end"] = end };
                if (action < 2)
                    session.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = document });
                else if (action < 5)
                    session.Notify("textDocument/didChange", new JsonObject
                    {
                        ["textDocument"] = document,
                        ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = range, ["text"] = text }),
                    });
                else if (action == 5)
                    session.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = document });
                else if (action == 6)
                    session.Notify("textDocument/didChange", new JsonObject { ["textDocument"] = text });
                else
                    Request(session, method, new JsonObject { ["textDocument"] = document, ["position"] = position, ["range"] = range });
            },
            iter: 400,
            threads: 1);
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    private static void Request(LspSession session, string method, JsonObject parameters)
    {
        var answer = session.Answer(session.Begin(method, parameters.ToJsonString()));
        var code = (int?)answer["error"]?["code"];
        Assert.True(code is null or -32601 or -32602, answer.ToJsonString());
    }
}
