using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspCodeActionTests
{
    private const string Sql = "file:///lake.sql";
    private const string Text =
        "CREATE EXTERNAL CATALOG a PROPERTIES (\n  \"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://10.0.0.1:9083\",\n"
            + "  \"aws.s3.use_instance_profile\" = \"true\",\n  \"aws.s3.regoin\" = \"us-west-2\"\n);\n";

    [Fact]
    public void A_fix_is_a_minimal_edit()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Text);
        var fix = Actions(session, Sql, 3, 5).First();
        Assert.Equal("quickfix", (string?)fix["kind"]);
        Assert.True((bool?)fix["isPreferred"]);
        var edit = Assert.Single(fix["edit"]!["changes"]![Sql]!.AsArray())!;
        Assert.Equal("aws.s3.region", (string?)edit["newText"]);
        Assert.Equal("""{"start":{"line":3,"character":3},"end":{"line":3,"character":16}}""", edit["range"]!.ToJsonString());
    }

    [Fact]
    public void A_change_that_fixes_several_problems_is_offered_once()
    {
        const string Files =
            "SELECT * FROM FILES('path'='s3://b/x','format'='csv','aws.s3.access_key'='u','aws.s3.secret_key'='s',"
                + "'aws.s3.endpoint'='http://minio:9000','aws.s3.enable_path_style_access'='true',"
                + "'aws.s3.iam_role_arn'='arn:aws:iam::123456789012:role/lake')";
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Files);

        var actions = Actions(session, Sql, 0, Files.IndexOf("iam_role_arn", StringComparison.Ordinal));

        var withoutRole = actions.Single(static action => (string?)action["title"] == "Use the keys without the role");
        Assert.Equal(
            ["SRA1004", "SRA1014"],
            withoutRole["diagnostics"]!.AsArray().Select(static problem => (string?)problem!["code"]).Order(StringComparer.Ordinal));
        Assert.Equal(actions.Length, actions.Select(static action => action["edit"]!.ToJsonString()).Distinct().Count());
        Assert.Equal(actions[0], Assert.Single(actions, static action => (bool?)action["isPreferred"] == true));
    }

    [Theory]
    [InlineData("[]", "SRA1004 SRA1014")]
    [InlineData("[RANGE, \"code\":\"SRA1014\"}]", "SRA1014")]
    [InlineData("[RANGE, \"code\":1014}]", "SRA1004 SRA1014")]
    [InlineData("[RANGE}]", "SRA1004 SRA1014")]
    [InlineData("[{\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":0,\"character\":6}},\"code\":\"SRA1014\"}]", "SRA1004 SRA1014")]
    public void Changes_are_for_the_problems_that_the_client_names(string named, string ids)
    {
        const string Files =
            "SELECT * FROM FILES('path'='s3://b/x','format'='csv','aws.s3.access_key'='u','aws.s3.secret_key'='s',"
                + "'aws.s3.endpoint'='http://minio:9000','aws.s3.enable_path_style_access'='true',"
                + "'aws.s3.iam_role_arn'='arn:aws:iam::123456789012:role/lake')";
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Files);
        var range = session.Problems(Sql).First(static problem => (string?)problem!["code"] == "SRA1014")!["range"]!.ToJsonString();
        var diagnostics = named.Replace("RANGE", "{\"range\":" + range, StringComparison.Ordinal);

        var actions = session.Result(
            "textDocument/codeAction",
            $$$"""{"textDocument":{"uri":"{{{Sql}}}"},"range":{{{range}}},"context":{"diagnostics":{{{diagnostics}}}}}""")!.AsArray();

        Assert.Equal(
            ids,
            string.Join(' ', actions.SelectMany(static action => action!["diagnostics"]?.AsArray() ?? [])
                .Select(static problem => (string?)problem!["code"]).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_key_with_the_prefix_of_its_statement_has_the_variable_of_the_key()
    {
        const string Outfile =
            "SELECT 1 INTO OUTFILE 's3://b/x' PROPERTIES ('broker.aws.s3.access_key'='AKIAIOSFODNN7EXAMPLE', 'broker.aws.s3.region'='us-west-2')";
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Outfile);

        var actions = Actions(session, Sql, 0, Outfile.IndexOf("access_key", StringComparison.Ordinal));

        var edits = string.Concat(actions.Select(static action => action["edit"]!.ToJsonString()));
        Assert.Contains("broker.aws.s3.secret_key", edits);
        Assert.Contains("${AWS_SECRET_ACCESS_KEY}", edits);
    }

    [Fact]
    public void A_client_with_document_changes_gets_the_version()
    {
        using var session = LspSession.StartInitialized("""{"workspace":{"workspaceEdit":{"documentChanges":true}}}""");
        session.Open(Sql, Text);
        var document = Actions(session, Sql, 3, 5).First()["edit"]!["documentChanges"]![0]!["textDocument"]!;
        Assert.Equal(1, (int?)document["version"]);
    }

    [Fact]
    public void All_problems_of_a_rule_are_fixed_at_once()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Text + Text.Replace("CATALOG a", "CATALOG b", StringComparison.Ordinal));
        var all = Actions(session, Sql, 3, 5)
            .Single(static action => ((string?)action["title"])!.Contains("all SRA4001", StringComparison.Ordinal));
        Apply(session, Sql, Text + Text.Replace("CATALOG a", "CATALOG b", StringComparison.Ordinal), all);
        Assert.Empty(session.Problems(Sql));
    }

    [Fact]
    public void Fixes_that_contradict_are_not_offered_together()
    {
        using var session = LspSession.StartInitialized();
        session.Open(
            "file:///a.yaml", "a:\n  aws.s3.regoin: us-west-2\n  aws.s3.reigon: us-west-1\n  aws.s3.enable_ssl: true\n", "yaml");

        Assert.DoesNotContain(
            Actions(session, "file:///a.yaml", 1, 5),
            static action => ((string?)action["title"])!.Contains("all SRA4001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("file:///lake.sql", "sql", Text, 3)]
    [InlineData(
        "file:///app/appsettings.json",
        "json",
        "{\n  \"Lake\": {\n    \"aws.s3.use_instance_profile\": \"true\",\n    \"aws.s3.regoin\": \"us-west-2\"\n  }\n}\n",
        3)]
    [InlineData(
        "file:///one.sql",
        "sql",
        "SELECT * FROM FILES('path'='s3://b/c','format'='parquet','aws.s3.use_instance_profile'='true','aws.s3.regoin'='us-west-2')",
        0)]
    public void A_comment_suppresses_a_problem(string uri, string language, string text, int line)
    {
        using var session = LspSession.StartInitialized();
        session.Open(uri, text, language);
        var suppress = Actions(session, uri, line, text.Split('\n')[line].IndexOf("regoin", StringComparison.Ordinal))
            .Single(static action => (string?)action["title"] == "Suppress SRA4001 here");
        Apply(session, uri, text, suppress);
        Assert.DoesNotContain(session.Problems(uri), static problem => (string?)problem!["code"] == "SRA4001");
    }

    [Theory]
    [InlineData("file:///fe.conf", "properties", "run_mode = shared_data\naws_s3_path = b\naws_s3_use_instance_profile = \\\n  ture\n", "")]
    [InlineData("file:///fe.conf", "properties", "run_mode = shared_data\naws_s3_path = b\naws_s3_use_instance_profile = \\\n  \\\n  ture\n", "")]
    [InlineData(
        "file:///a.properties", "properties", "aws.s3.iam_role_arn = ${ROLE}\naws.s3.use_instance_profile = \\\n  ture\n", "")]
    [InlineData(
        "file:///a.yaml", "yaml",
        "data:\n  fe.conf: |\n    run_mode = shared_data\n    aws_s3_path = b\n    aws_s3_use_instance_profile = \\\n      ture\n", "    ")]
    public void A_comment_precedes_all_lines_of_a_setting(string uri, string language, string text, string indentation)
    {
        using var session = LspSession.StartInitialized();
        session.Open(uri, text, language);
        var (line, key) = (Array.FindIndex(text.Split('\n'), static each => each.Trim() == "ture"), text.IndexOf("use_instance", StringComparison.Ordinal));
        var suppress = Actions(session, uri, line, text.Split('\n')[line].IndexOf("ture", StringComparison.Ordinal))
            .Single(static action => (string?)action["title"] == "Suppress SRA2005 here");

        Apply(session, uri, text, suppress);

        Assert.DoesNotContain(session.Problems(uri), static problem => (string?)problem!["code"] == "SRA2005");
        var edit = suppress["edit"]!["changes"]![uri]![0]!;
        Assert.Equal("# starrocks-awsauth: disable next-line SRA2005\n" + indentation, (string?)edit["newText"]);
        Assert.Equal(text[..key].Count(static c => c == '\n'), (int?)edit["range"]!["start"]!["line"]);
    }

    [Theory]
    [InlineData("file:///a.sql", "sql", "CREATE EXTERNAL CATALOG a COMMENT \"lake of\nteam a\" PROPERTIES (\"type\" = \"hive\", \"aws.s3.enable_ssl\" = \"ture\")")]
    [InlineData("file:///a.yaml", "yaml", "a: {b: \"lake of\n  team a\", aws.s3.use_instance_profile: ture}\n")]
    [InlineData("file:///a.sql", "sql", "{% set x = \"a\n\" %} ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"ture\")")]
    [InlineData("file:///a.sql", "sql", "{# a\n#} ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"ture\")")]
    [InlineData("file:///a.yaml", "yaml", "{{- /* a\n  */}}    b: {aws.s3.use_instance_profile: ture}\n")]
    public void No_comment_is_offered_in_a_line_that_begins_in_a_literal_or_a_template(string uri, string language, string text)
    {
        using var session = LspSession.StartInitialized();
        session.Open(uri, text, language);
        var actions = Actions(session, uri, 1, text.Split('\n')[1].IndexOf("ture", StringComparison.Ordinal));
        Assert.Contains(actions, static action => (string?)action["title"] == "Correct the value");
        Assert.DoesNotContain(actions, static action => ((string?)action["title"])!.StartsWith("Suppress", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_wanted_kinds_are_offered()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Text);
        Assert.Empty(Only(session, "refactor", lastLine: 9));
    }

    [Fact]
    public void Everything_that_needs_no_decision_is_fixed_if_the_client_asks_for_it()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Text);
        var actions = Only(session, "source.fixAll", lastLine: 0);
        var action = Assert.Single(actions)!;
        Assert.Equal("source.fixAll.starrocks-auth", (string?)action["kind"]);
        Apply(session, Sql, Text, action);
        Assert.Empty(session.Problems(Sql));
    }

    [Fact]
    public void Nothing_is_offered_without_a_problem()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Sql, Text);
        Assert.Empty(Actions(session, Sql, 0, 0));
        Assert.Empty(Actions(session, "file:///unknown.sql", 0, 0));
    }

    private static JsonArray Only(LspSession session, string kind, int lastLine) => session.Result(
        "textDocument/codeAction",
        $$$"""
        {"textDocument":{"uri":"file:///lake.sql"},"context":{"diagnostics":[],"only":["{{{kind}}}"]},
            "range":{"start":{"line":0,"character":0},"end":{"line":{{{lastLine}}},"character":0} } }
        """)!.AsArray();

    private static JsonNode[] Actions(LspSession session, string uri, int line, int character)
    {
        var at = $$$"""{"line":{{{line}}},"character":{{{character}}}}""";
        var range = $$$"""{"start":{{{at}}},"end":{{{at}}} }""";
        var parameters = $$$"""{"textDocument":{"uri":"{{{uri}}}"},"range":{{{range}}},"context":{"diagnostics":[]}}""";
        var result = session.Result("textDocument/codeAction", parameters);
        return [.. result?.AsArray().Select(static action => action!) ?? []];
    }

    private static void Apply(LspSession session, string uri, string text, JsonNode action)
    {
        var lines = text.Split('\n');
        foreach (var edit in action["edit"]!["changes"]![uri]!.AsArray().Reverse())
        {
            var (start, end) = (OffsetOf(edit!["range"]!["start"]!), OffsetOf(edit["range"]!["end"]!));
            text = text[..start] + (string?)edit["newText"] + text[end..];
        }

        session.Change(uri, (null, text));

        int OffsetOf(JsonNode position) =>
            lines.Take((int)position["line"]!).Sum(static line => line.Length + 1) + (int)position["character"]!;
    }
}
