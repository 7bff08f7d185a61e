using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspCompletionTests
{
    private const string Catalog = "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.use_instance_profile\" = \"true\", ";

    [Theory]
    [InlineData("file:///a.sql", Catalog + "\"aws.s3.|", "aws.s3.iam_role_arn")]
    [InlineData("file:///a.sql", Catalog + "\"aws.s3.|\" = \"x\");", "aws.s3.region")]
    [InlineData("file:///a.sql", Catalog + "\"aws.s3.enable_ssl\" = \"|\");", "false")]
    [InlineData("file:///appsettings.json", "{ \"Lake\": { \"aws.s3.use_instance_profile\": \"true\", \"aws.s3.|\": \"\" } }", "aws.s3.region")]
    [InlineData("file:///appsettings.json", "{ \"Lake\": { \"aws.s3.use_instance_profile\": \"true\", \"aws.s3.enable_ssl\": \"|\" } }", "false")]
    public void Keys_and_values_are_proposed(string uri, string marked, string expected)
    {
        var item = Items(uri, marked).SingleOrDefault(item => (string?)item["label"] == expected);
        Assert.NotNull(item);
        Assert.Equal(expected, (string?)item["textEdit"]!["newText"]);
        Assert.NotEqual("", (string?)item["documentation"]!["value"]);
    }

    [Fact]
    public void A_key_that_is_set_is_not_proposed() =>
        Assert.DoesNotContain(Items("file:///a.sql", Catalog + "\"aws.s3.|\" = \"x\");"), static item => (string?)item["label"] == "aws.s3.use_instance_profile");

    [Fact]
    public void A_proposal_replaces_the_whole_key()
    {
        var item = Items("file:///a.sql", Catalog + "\"aws.s3.re|goin\" = \"x\");")[0];
        var start = Catalog.Length + 1;
        Assert.Equal(start, (int?)item["textEdit"]!["range"]!["start"]!["character"]);
        Assert.Equal(start + "aws.s3.regoin".Length, (int?)item["textEdit"]!["range"]!["end"]!["character"]);
    }

    [Theory]
    [InlineData("SELECT |1")]
    [InlineData("-- |")]
    [InlineData("|")]
    public void Nothing_is_proposed_elsewhere(string marked) => Assert.Empty(Items("file:///a.sql", marked));

    private static JsonNode[] Items(string uri, string marked)
    {
        using var session = LspSession.StartInitialized();
        var caret = marked.IndexOf('|', StringComparison.Ordinal);
        session.Open(uri, marked.Remove(caret, 1), uri.EndsWith("json", StringComparison.Ordinal) ? "json" : "sql");
        var list = session.Result("textDocument/completion", $$$"""{"textDocument":{"uri":"{{{uri}}}"},"position":{"line":0,"character":{{{caret}}}}}""")!;
        return [.. list["items"]!.AsArray().Select(static item => item!)];
    }
}
