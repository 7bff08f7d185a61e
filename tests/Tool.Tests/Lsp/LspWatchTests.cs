using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests that documents are checked again after the files on the disk that they depend on have changed, and only then.</summary>
public sealed class LspWatchTests : IDisposable
{
    private const string Watches = """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""";

    private readonly Workspace _workspace = new();

    [Fact]
    public void All_files_that_others_can_override_are_watched()
    {
        using var session = LspSession.StartInitialized(Watches);
        var registration = Assert.Single(session.Told("client/registerCapability")["registrations"]!.AsArray())!;
        Assert.Equal("workspace/didChangeWatchedFiles", (string?)registration["method"]);
        Assert.Equal(
            [
                "**/.editorconfig",
                "**/*.{json,jsonc,properties,yaml,yml}",
                "**/*.{json,jsonc,properties,yaml,yml}.{j2,jinja,jinja2,tmpl,tpl,tftpl,template}",
            ],
            registration["registerOptions"]!["watchers"]!.AsArray().Select(static watcher => (string)watcher!["globPattern"]!));
    }

    [Theory]
    [InlineData("lake.json", "lake.Production.json", "{ \"Lake\": { \"KEY\": \"VALUE\" } }")]
    [InlineData("lake.jsonc", "lake.Production.jsonc", "{ \"Lake\": { \"KEY\": \"VALUE\" } }")]
    [InlineData("lake.json.j2", "lake.Production.json.j2", "{ \"Lake\": { \"KEY\": \"VALUE\" } }")]
    [InlineData("lake.yaml", "lake.test.yaml", "Lake:\n  KEY: \"VALUE\"\n")]
    [InlineData("lake.yml", "lake.test.yml", "Lake:\n  KEY: \"VALUE\"\n")]
    [InlineData("lake.properties", "lake.test.properties", "KEY=VALUE\n")]
    public void A_changed_base_file_changes_the_problems(string file, string overriding, string text)
    {
        using var session = LspSession.StartInitialized();
        Write("false");
        session.Open(UriOf(overriding), With("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"));
        Assert.DoesNotContain(session.Problems(UriOf(overriding)), IsConflict);
        Write("true");
        Tell(session, file);
        Assert.Contains(session.Problems(UriOf(overriding)), IsConflict);

        void Write(string value) => _workspace.Write(file, With("aws.s3.use_instance_profile", value));
        string With(string key, string value) =>
            text.Replace("KEY", key, StringComparison.Ordinal).Replace("VALUE", value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_checked_again_after_another_file_has_changed()
    {
        using var session = LspSession.StartInitialized();
        session.Open(UriOf("lake.json"), "{}");
        session.Open(UriOf("lake.Production.json"), "{}");
        session.Open(UriOf("lake.test.sql"), "SELECT 1");
        foreach (var open in (string[])["lake.json", "lake.Production.json", "lake.test.sql"])
            session.Problems(UriOf(open));
        session.Notify("workspace/didChangeWatchedFiles", """{"changes":[]}""");
        foreach (var other in (string[])["package.json", "lake.json", "lake.sql", "lake.Production.json", "web/lake.json", "x.yaml"])
            Tell(session, other);
        session.Open(UriOf("last.sql"), "SELECT 1");
        Assert.Equal(UriOf("last.sql"), (string?)session.Told("textDocument/publishDiagnostics")["uri"]);
    }

    [Theory]
    [InlineData(".editorconfig", true)]
    [InlineData("lake.json", true)]
    [InlineData("package.json", false)]
    public void A_client_that_requests_problems_is_asked_to_do_so(string changed, bool isAsked)
    {
        using var session = LspSession.StartInitialized(
            """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""");
        session.Open(UriOf("lake.Production.json"), "{}");
        Tell(session, changed);
        var id = session.Begin("shutdown");
        Assert.Equal(isAsked, (string?)session.Read()!["method"] == "workspace/diagnostic/refresh");
        if (isAsked)
            session.Answer(id);
    }

    public void Dispose() => _workspace.Dispose();

    private static bool IsConflict(JsonNode? problem) => (string?)problem!["code"] == "SRA1001";

    private void Tell(LspSession session, string changed) => session.Notify(
        "workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":"{{{UriOf(changed)}}}","type":2}]}""");

    private string UriOf(string path) => new Uri(_workspace.PathOf(path)).AbsoluteUri;
}
