using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests which code actions a client gets that asks for kinds of them.</summary>
public sealed class LspActionKindTests
{
    private const string Sql = "ALTER CATALOG lake SET (\"aws.s3.regoin\" = \"us-west-2\");\n";

    [Theory]
    [InlineData(null, "quickfix")]
    [InlineData("\"\"", "quickfix")]
    [InlineData("\"quickfix\"", "quickfix")]
    [InlineData("\"source\"", "source.fixAll.starrocks-auth")]
    [InlineData("\"source.fixAll\"", "source.fixAll.starrocks-auth")]
    [InlineData("\"source.fixAll.starrocks-auth\"", "source.fixAll.starrocks-auth")]
    [InlineData("\"source.fixAll\", \"quickfix\"", "source.fixAll.starrocks-auth,quickfix")]
    [InlineData("\"source.fixAll.eslint\"", "")]
    [InlineData("\"source.fix\"", "")]
    [InlineData("\"quickfix.other\", \"refactor\"", "")]
    [InlineData("", "")]
    public void A_kind_includes_those_below_it(string? only, string kinds)
    {
        using var session = LspSession.StartInitialized();
        session.Open("file:///lake.sql", Sql);

        var offered = Actions(session, "file:///lake.sql", 0, 30, only).Select(static action => (string?)action["kind"]);

        Assert.Equal(kinds, string.Join(',', offered.Distinct()));
    }

    [Theory]
    [InlineData("sql: |\n  {0}", true)]
    [InlineData("sql: >\n  {0}", false)]
    [InlineData("sql: >-\n  ALTER CATALOG c SET\n  (\"aws.s3.regoin\" = \"us-west-2\");\n", false)]
    public void No_comment_is_inserted_in_folded_lines(string template, bool isOffered)
    {
        var text = template.Replace("{0}", Sql, StringComparison.Ordinal);
        using var session = LspSession.StartInitialized();
        session.Open("file:///lake.yaml", text, "yaml");
        var line = text.Split('\n').ToList().FindIndex(static line => line.Contains("regoin", StringComparison.Ordinal));
        var column = text.Split('\n')[line].IndexOf("regoin", StringComparison.Ordinal);

        var titles = Actions(session, "file:///lake.yaml", line, column, null).Select(static action => (string?)action["title"]);

        Assert.Equal(isOffered, titles.Contains("Suppress SRA4001 here"));
    }

    private static JsonNode[] Actions(LspSession session, string uri, int line, int column, string? only)
    {
        var at = $$"""{"line":{{line}},"character":{{column}}}""";
        var kinds = only is null ? "" : $",\"only\":[{only}]";
        var result = session.Result(
            "textDocument/codeAction",
            $$$"""
            {"textDocument":{"uri":"{{{uri}}}"},"range":{"start":{{{at}}},"end":{{{at}}}},"context":{"diagnostics":[]{{{kinds}}}}}
            """);
        return [.. result!.AsArray().Select(static action => action!)];
    }
}
