using System;
using System.Linq;
using System.Text;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Sends what a faulty or hostile client could send.</summary>
public sealed class LspRobustnessTests
{
    private const string Secret = "Zq9secretZq9secretZq9secretZq9secretZq9s";
    private const string Faulty =
        "SELECT * FROM FILES('path'='s3://b/c','format'='parquet','aws.s3.regoin'='us-west-2','aws.s3.secret_key'='" + Secret + "')";

    [Fact]
    public void The_last_text_of_a_burst_has_its_problems()
    {
        const string Uri = "file:///a.sql";
        using var session = LspSession.StartInitialized();
        session.Open(Uri, string.Concat(Enumerable.Repeat(Faulty + ";\n", 200)));
        for (var i = 0; i < 100; i++)
            session.Change(Uri, ("""{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}""", "-- " + i + "\n"));
        session.Change(Uri, (null, Faulty));
        Assert.Contains(session.Problems(Uri), static problem => (string?)problem!["code"] == "SRA4001");
        session.Change(Uri, (null, "SELECT 1"));
        Assert.Empty(session.Problems(Uri));
    }

    [Fact]
    public void A_document_can_be_closed_and_opened_while_it_is_checked()
    {
        const string Uri = "file:///a.sql";
        using var session = LspSession.StartInitialized();
        for (var i = 0; i < 20; i++)
        {
            session.Open(Uri, string.Concat(Enumerable.Repeat(Faulty + ";\n", 100)));
            session.Notify("textDocument/didClose", """{"textDocument":{"uri":"file:///a.sql"}}""");
        }

        session.Open("file:///b.sql", Faulty);
        Assert.NotEmpty(session.Problems("file:///b.sql"));
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Fact]
    public void Messages_in_a_wrong_order_change_nothing()
    {
        using var session = LspSession.Start();
        session.Notify("textDocument/didOpen", """{"textDocument":{"uri":"file:///a.sql","languageId":"sql","version":1,"text":"x"}}""");
        session.Notify("initialized", "{}");
        session.Initialize();
        session.Notify(
            "textDocument/didChange", """{"textDocument":{"uri":"file:///a.sql","version":2},"contentChanges":[{"text":"y"}]}""");
        session.Notify("textDocument/didClose", """{"textDocument":{"uri":"file:///a.sql"}}""");
        session.Notify("textDocument/didSave", """{"textDocument":{"uri":"file:///a.sql"}}""");
        session.Notify("$/cancelRequest", """{"id":99}""");
        session.Notify("x/unknown", "[1]");
        Assert.Null(session.Result("textDocument/documentSymbol", """{"textDocument":{"uri":"file:///a.sql"}}"""));
        session.Open("file:///b.sql", Faulty);
        Assert.NotEmpty(session.Problems("file:///b.sql"));
        Assert.Equal(ExitCode.Success, session.ShutDown());
    }

    [Fact]
    public void A_document_of_some_megabytes_is_checked()
    {
        using var session = LspSession.StartInitialized();
        session.Open("file:///a.sql", string.Concat(Enumerable.Repeat("SELECT 1 FROM t WHERE a = 'catalog';\n", 120_000)) + Faulty);
        Assert.NotEmpty(session.Problems("file:///a.sql"));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_keep_the_positions()
    {
        using var session = LspSession.StartInitialized();
        byte[] body =
        [
            .. """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"""u8,
            .. """{"uri":"file:///a.sql","languageId":"sql","version":1,"text":"-- """u8,
            0xC3, 0xFF, 0xE2, 0x82,
            .. Encoding.UTF8.GetBytes("\\n" + Faulty + "\"}}}"),
        ];
        session.SendBytes([.. Encoding.ASCII.GetBytes("Content-Length: " + body.Length + "\r\n\r\n"), .. body]);
        var problems = session.Told("textDocument/publishDiagnostics")["diagnostics"]!.AsArray();
        Assert.Contains(
            problems, static problem => (string?)problem!["code"] == "SRA4001" && (int?)problem["range"]!["start"]!["line"] == 1);
    }

    [Fact]
    public void Documents_whose_names_differ_in_case_are_two()
    {
        using var session = LspSession.StartInitialized();
        session.Open("file:///x/a.sql", Faulty);
        session.Open("file:///x/A.sql", "SELECT 1");
        session.Change("file:///x/A.sql", (null, "SELECT 2"));
        Assert.Empty(session.Problems("file:///x/A.sql"));
        session.Change("file:///x/a.sql", ("""{"start":{"line":0,"character":0},"end":{"line":0,"character":0}}""", " "));
        Assert.NotEmpty(session.Problems("file:///x/a.sql"));
    }

    [Theory]
    [InlineData("file:///x/a%20b.sql", "sql")]
    [InlineData("file:///x/a b.sql", "sql")]
    [InlineData("file:///x/100%25.sql", "sql")]
    [InlineData("file:///x/100%.sql", "sql")]
    [InlineData("file:///c%3A/x/a.sql", "sql")]
    [InlineData("file:///C:/x/a.sql", "sql")]
    [InlineData("file://server/share/a.sql", "sql")]
    [InlineData("FILE:///x/a.sql", "sql")]
    [InlineData("vscode-remote://wsl/x/a.sql", "sql")]
    [InlineData("untitled:Untitled-1", "sql")]
    [InlineData("untitled:Untitled-1", "jinja-sql")]
    [InlineData("untitled:a.sql", "plaintext")]
    public void The_address_of_a_document_can_have_any_form(string uri, string languageId)
    {
        using var session = LspSession.StartInitialized();
        session.Open(uri, Faulty, languageId);
        Assert.NotEmpty(session.Problems(uri));
    }

    [Theory]
    [InlineData("yaml", "lake:\n  aws.s3.use_instance_profile: ture\n")]
    [InlineData("json", """{ "aws.s3.use_instance_profile": "ture" }""")]
    [InlineData("markdown", "```sql\n" + Faulty + "\n```\n")]
    [InlineData("shellscript", "mysql -e \"" + Faulty + "\"\n")]
    [InlineData("conf", "run_mode = shared_data\naws_s3_use_instance_profile = ture\n")]
    public void A_new_document_is_checked_by_its_language(string languageId, string text)
    {
        using var session = LspSession.StartInitialized();
        session.Open("untitled:Untitled-1", text, languageId);
        Assert.NotEmpty(session.Problems("untitled:Untitled-1"));
    }

    [Theory]
    [InlineData("file:///c%3A/x/a.sql")]
    [InlineData("file:///C:/x/a.sql")]
    public void A_path_of_Windows_is_no_path_of_another_system(string uri) =>
        Assert.Equal(OperatingSystem.IsWindows(), DocumentAddress.Of(uri).Path is not null);

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue, 0)]
    [InlineData(int.MinValue, int.MinValue)]
    public void A_position_out_of_range_is_the_nearest_one(int line, int character)
    {
        using var session = LspSession.StartInitialized();
        session.Open("file:///a.sql", Faulty);
        var position = $$"""{"line":{{line}},"character":{{character}}}""";
        var document = """{"textDocument":{"uri":"file:///a.sql"},""";
        session.Result("textDocument/hover", document + "\"position\":" + position + "}");
        session.Result("textDocument/completion", document + "\"position\":" + position + "}");
        session.Result("textDocument/codeAction", document + "\"range\":{\"start\":" + position + ",\"end\":" + position + "}}");
        session.Change("file:///a.sql", ($$"""{"start":{{position}},"end":{{position}}}""", " "));
        Assert.NotEmpty(session.Problems("file:///a.sql"));
    }

    [Fact]
    public void No_message_contains_a_secret()
    {
        const string Uri = "file:///a.sql";
        using var session = LspSession.StartInitialized();
        session.Open(Uri, Faulty);
        Assert.DoesNotContain("Zq9", session.Problems(Uri).ToJsonString());
        var at = Faulty.IndexOf("Zq9", StringComparison.Ordinal) + 1;
        var place = $$$"""{"textDocument":{"uri":"{{{Uri}}}"},"position":{"line":0,"character":{{{at}}}},"range":{"start":{"line":0,"character":{{{at}}}},"end":{"line":0,"character":{{{at}}}}},"context":{"diagnostics":[]}}""";
        foreach (var method in (string[])["hover", "completion", "documentSymbol", "codeAction", "unknown"])
        {
            var answer = session.Answer(session.Begin("textDocument/" + method, place));
            Assert.Equal(method == "unknown", answer["error"] is not null);
            Assert.DoesNotContain("Zq9", answer.ToJsonString());
        }

        session.SendBody("{\"jsonrpc\":\"2.0\",\"id\":\"" + Secret[..3] + "\",\"method\":[\"" + Secret + "\"]}");
        session.SendBody("{\"" + Secret + "\"");
        Assert.DoesNotContain("Zq9secret", session.Read()!.ToJsonString());
        Assert.DoesNotContain("Zq9secret", session.Read()!.ToJsonString());
    }
}
