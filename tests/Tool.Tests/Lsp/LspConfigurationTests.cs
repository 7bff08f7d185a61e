using System;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests that the language server reports the wrong values of an .editorconfig, as the command line does.</summary>
public sealed class LspConfigurationTests : IDisposable
{
    private const string Pulls = """{"textDocument":{"diagnostic":{}}}""";
    private const string Version = "starrocks_awsauth.target_version = newest\n";
    private const string Severity = "starrocks_awsauth.SRA4001.severity = fatal # ours\n";

    private readonly Workspace _workspace = new();
    private readonly string _document;
    private readonly string _config;

    public LspConfigurationTests() => (_document, _config) = (UriOf("db/a.sql"), UriOf(".editorconfig"));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"textDocument":{"diagnostic":{}}}""")]
    public void Wrong_values_are_reported_at_their_lines(string capabilities)
    {
        _workspace.Write(".editorconfig", "[*.sql]\n" + Version + Severity);
        using var session = LspSession.StartInitialized(capabilities);
        Check(session, capabilities);

        var problems = ToldOf(session, _config);

        Assert.Equal(2, problems.Count);
        Assert.Equal("""{"start":{"line":1,"character":35},"end":{"line":1,"character":41}}""", problems[0]!["range"]!.ToJsonString());
        Assert.Equal("SRA4005", (string?)problems[0]!["code"]);
        Assert.EndsWith("docs/rules/SRA4005.md", (string?)problems[0]!["codeDescription"]!["href"], StringComparison.Ordinal);
        Assert.StartsWith(
            "'starrocks_awsauth.target_version' is 'newest'", (string?)problems[0]!["message"], StringComparison.Ordinal);
        Assert.Equal("""{"start":{"line":2,"character":37},"end":{"line":2,"character":42}}""", problems[1]!["range"]!.ToJsonString());
        Assert.Null(problems[1]!["code"]);
        Assert.StartsWith(
            "'starrocks_awsauth.SRA4001.severity' is 'fatal', which is not a severity. Use error, ",
            (string?)problems[1]!["message"],
            StringComparison.Ordinal);
        Assert.All(problems, static problem => Assert.Equal(2, (int?)problem!["severity"]));
    }

    [Fact]
    public void A_corrected_value_is_no_longer_reported()
    {
        _workspace.Write(".editorconfig", "[*.sql]\n" + Version);
        using var session = LspSession.StartInitialized();
        Check(session, "{}");
        Assert.Single(ToldOf(session, _config));
        session.Problems(_document);

        // An editor may open the file, which then has the same problems.
        session.Open(_config, "[*.sql]\n" + Version, "editorconfig");
        _workspace.Write(".editorconfig", "[*.sql]\nstarrocks_awsauth.target_version = 3.5\n");
        session.Notify("textDocument/didSave", $$$"""{"textDocument":{"uri":"{{{_config}}}"}}""");

        var told = session.Told("textDocument/publishDiagnostics");
        Assert.Equal(_config, (string?)told["uri"]);
        Assert.Empty(told["diagnostics"]!.AsArray());
        Assert.Equal(_document, (string?)session.Told("textDocument/publishDiagnostics")["uri"]);
    }

    [Fact]
    public void A_wrong_value_is_reported_again_after_another_configuration_has_changed()
    {
        _workspace.Write(".editorconfig", "[*.sql]\n" + Version);
        using var session = LspSession.StartInitialized();
        Check(session, "{}");
        Assert.Single(ToldOf(session, _config));

        var other = UriOf("web/.editorconfig");
        session.Notify("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":"{{{other}}}","type":1}]}""");

        Assert.Empty(ToldOf(session, _config));
        Assert.Single(ToldOf(session, _config));
    }

    [Fact]
    public void A_wrong_value_is_reported_while_a_file_is_open_that_it_applies_to()
    {
        _workspace.Write(".editorconfig", "[*.sql]\n" + Version);
        var other = UriOf("b.sql");
        using var session = LspSession.StartInitialized();
        Check(session, "{}");
        session.Open(other, Workspace.Correct);
        session.Problems(_document);
        session.Problems(other);
        Assert.Single(ToldOf(session, _config));

        Close(session, other);
        Assert.Empty(ToldOf(session, other));
        Close(session, _document);
        Assert.Empty(ToldOf(session, _config));
        Check(session, "{}");
        Assert.Single(ToldOf(session, _config));
    }

    public void Dispose() => _workspace.Dispose();

    private void Check(LspSession session, string capabilities)
    {
        session.Open(_document, Workspace.Correct);
        if (capabilities == Pulls)
            session.Result("textDocument/diagnostic", $$$"""{"textDocument":{"uri":"{{{_document}}}"}}""");
    }

    private static void Close(LspSession session, string uri) =>
        session.Notify("textDocument/didClose", $$$"""{"textDocument":{"uri":"{{{uri}}}"}}""");

    private static JsonArray ToldOf(LspSession session, string uri)
    {
        while (true)
        {
            var told = session.Told("textDocument/publishDiagnostics");
            if ((string?)told["uri"] == uri)
                return told["diagnostics"]!.AsArray();
        }
    }

    private string UriOf(string path) => new Uri(_workspace.PathOf(path)).AbsoluteUri;
}
