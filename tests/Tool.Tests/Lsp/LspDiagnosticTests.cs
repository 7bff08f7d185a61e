using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspDiagnosticTests
{
    private const string Uri = "file:///lake.sql";
    private const string Misspelled =
        "CREATE EXTERNAL CATALOG a PROPERTIES (\n  \"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://10.0.0.1:9083\",\n"
            + "  \"aws.s3.use_instance_profile\" = \"true\",\n  \"aws.s3.regoin\" = \"us-west-2\"\n);\n";

    [Fact]
    public void A_problem_has_everything_an_editor_shows()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Uri, Misspelled);
        var problem = Assert.Single(session.Problems(Uri), static problem => (string?)problem!["code"] == "SRA4001")!;
        Assert.Equal("""{"start":{"line":3,"character":3},"end":{"line":3,"character":16}}""", problem["range"]!.ToJsonString());
        Assert.Equal(2, (int?)problem["severity"]);
        Assert.Equal("starrocks-auth", (string?)problem["source"]);
        Assert.EndsWith("docs/rules/SRA4001.md", (string?)problem["codeDescription"]!["href"]);
        Assert.Contains("aws.s3.region", (string?)problem["message"]);
    }

    [Fact]
    public void An_edit_changes_the_problems()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Uri, Misspelled);
        session.Change(Uri, ("""{"start":{"line":3,"character":13},"end":{"line":3,"character":15}}""", "io"));
        Assert.Empty(session.Problems(Uri));
        session.Change(Uri, ("""{"start":{"line":3,"character":13},"end":{"line":3,"character":15}}""", "oi"));
        Assert.Single(session.Problems(Uri));
        session.Change(Uri, (null, "SELECT 1"));
        Assert.Empty(session.Problems(Uri));
    }

    [Fact]
    public void Changes_of_one_notification_apply_to_the_result_of_the_one_before()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Uri, "");
        session.Change(
            Uri,
            ("""{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}""", Misspelled),
            ("""{"start":{"line":3,"character":13},"end":{"line":3,"character":15}}""", "io"),
            ("""{"start":{"line":9,"character":9},"end":{"line":99,"character":0}}""", "-- the end"));
        Assert.Empty(session.Problems(Uri));
    }

    [Theory]
    [InlineData("utf-16", 9)]
    [InlineData("utf-8", 13)]
    [InlineData("utf-32", 8)]
    public void Positions_are_counted_as_the_client_counts(string encoding, int width)
    {
        using var session = LspSession.Start();
        var result = session.Initialize($$$"""{"general":{"positionEncodings":["x","{{{encoding}}}"]}}""");
        Assert.Equal(encoding, (string?)result["capabilities"]!["positionEncoding"]);

        // A character outside of the basic plane, and a separator that is no line end in the protocol.
        session.Open(Uri, Misspelled.Replace("\n  \"aws.s3.regoin", "/*\U0001F600\u2028*/ \"aws.s3.regoin"));
        var problem = Assert.Single(session.Problems(Uri), static problem => (string?)problem!["code"] == "SRA4001")!;
        Assert.Equal(2, (int?)problem["range"]!["start"]!["line"]);
        var column = "  \"aws.s3.use_instance_profile\" = \"true\",".Length;
        Assert.Equal(column + width, (int?)problem["range"]!["start"]!["character"]);
    }

    [Fact]
    public void Halves_of_a_surrogate_pair_keep_the_positions()
    {
        using var session = LspSession.StartInitialized();
        session.SendBody("""
            {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{
                "uri":"file:///b.sql","languageId":"sql","version":1,
                "text":"-- \ud83d \\ud83d \ude00\nSELECT * FROM FILES('path'='s3://b/c','format'='parquet','aws.s3.regoin'='us-west-2')"}}}
            """);
        var told = session.Told("textDocument/publishDiagnostics");
        Assert.Contains(
            told["diagnostics"]!.AsArray(),
            static problem => (string?)problem!["code"] == "SRA4001" && (int?)problem["range"]!["start"]!["line"] == 1);
    }

    [Fact]
    public void A_closed_document_has_no_problems()
    {
        using var session = LspSession.StartInitialized();
        session.Open(Uri, Misspelled);
        session.Problems(Uri);
        session.Notify("textDocument/didClose", """{"textDocument":{"uri":"file:///lake.sql"}}""");
        Assert.Empty(session.Told("textDocument/publishDiagnostics")["diagnostics"]!.AsArray());
    }

    [Fact]
    public void A_client_that_pulls_is_not_told()
    {
        using var session = LspSession.Start();
        var result = session.Initialize("""{"textDocument":{"diagnostic":{}}}""");
        Assert.NotNull(result["capabilities"]!["diagnosticProvider"]);
        session.Open(Uri, Misspelled);
        var report = session.Result("textDocument/diagnostic", """{"textDocument":{"uri":"file:///lake.sql"}}""")!;
        Assert.Equal("full", (string?)report["kind"]);
        Assert.Single(report["items"]!.AsArray());
    }

    [Fact]
    public void A_document_without_a_known_name_is_checked_by_its_language()
    {
        using var session = LspSession.StartInitialized();
        session.Open("untitled:Untitled-1", Misspelled, "sql");
        Assert.Single(session.Problems("untitled:Untitled-1"));
        session.Open("untitled:Untitled-2", Misspelled, "rust");
        Assert.Empty(session.Problems("untitled:Untitled-2"));
    }

    [Fact]
    public void The_related_property_is_told_if_the_client_shows_it()
    {
        const string Twice =
            "SELECT * FROM FILES('path'='s3://b/c','format'='parquet','aws.s3.region'='us-west-2','aws.s3.region'='us-west-2')";
        using var session = LspSession.StartInitialized("""{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}""");
        session.Open(Uri, Twice);
        var problem = session.Problems(Uri).First(static problem => (string?)problem!["code"] == "SRA4002")!;
        var related = Assert.Single(problem["relatedInformation"]!.AsArray())!;
        Assert.Equal(Uri, (string?)related["location"]!["uri"]);
        Assert.Equal(
            Twice.IndexOf("aws.s3.region", System.StringComparison.Ordinal),
            (int?)related["location"]!["range"]!["start"]!["character"]);
    }

    [Fact]
    public void Settings_of_a_folder_apply_again_after_they_have_changed()
    {
        using var workspace = new Workspace();
        var uri = new System.Uri(workspace.PathOf("a.sql")).AbsoluteUri;
        using var session = LspSession.StartInitialized();
        session.Open(uri, Misspelled);
        Assert.Equal(2, (int?)Assert.Single(session.Problems(uri))!["severity"]);
        workspace.Write(".editorconfig", "[*.sql]\nstarrocks_awsauth.SRA4001.severity = error\n");
        var config = new System.Uri(workspace.PathOf(".editorconfig")).AbsoluteUri;
        session.Notify("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":"{{{config}}}","type":1}]}""");
        Assert.Equal(1, (int?)Assert.Single(session.Problems(uri))!["severity"]);
        workspace.Write(".editorconfig", "[*.sql]\nstarrocks_awsauth.SRA4001.severity = none\n");
        session.Notify("textDocument/didSave", $$$"""{"textDocument":{"uri":"{{{config}}}"}}""");
        Assert.Empty(session.Problems(uri));
    }

    [Fact]
    public void An_edit_of_a_base_file_changes_the_problems_of_the_files_that_override_it()
    {
        const string Base = "file:///app/appsettings.json";
        const string Production = "file:///app/appsettings.Production.json";
        using var session = LspSession.StartInitialized();
        session.Open(Base, """{ "Lake": { "aws.s3.use_instance_profile": "false" } }""", "json");
        session.Open(Production, """{ "Lake": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } }""", "json");
        Assert.DoesNotContain(session.Problems(Production), static problem => (string?)problem!["code"] == "SRA1001");
        session.Change(Base, (null, """{ "Lake": { "aws.s3.use_instance_profile": "true" } }"""));
        Assert.Contains(session.Problems(Production), static problem => (string?)problem!["code"] == "SRA1001");
    }
}
