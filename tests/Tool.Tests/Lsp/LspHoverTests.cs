using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspHoverTests
{
    private const string Text =
        "CREATE EXTERNAL CATALOG a PROPERTIES ('type'='iceberg', 'iceberg.catalog.type'='glue', "
        + "'aws.s3.secret_key'='Zq9secret', 'aws.s3.sts.region'='us-west-2');";

    [Theory]
    [InlineData("sts.region", "StarRocks 3.2")]
    [InlineData("us-west-2", "aws.s3.sts.region")]
    [InlineData("iceberg.catalog.type", "iceberg")]
    [InlineData("secret_key", "aws.s3.secret_key")]
    [InlineData("Zq9secret", "aws.s3.secret_key")]
    public void A_key_is_explained(string word, string expected)
    {
        var hover = Hover(
            Text.IndexOf(word, StringComparison.Ordinal) + 1, """{"textDocument":{"hover":{"contentFormat":["markdown"]}}}""");
        Assert.Contains(expected, hover);
        Assert.DoesNotContain("Zq9", hover);
        Assert.Contains("\"markdown\"", hover);
    }

    [Fact]
    public void A_client_without_Markdown_gets_plain_text() =>
        Assert.Contains("\"plaintext\"", Hover(Text.IndexOf("sts.region", StringComparison.Ordinal), "{}"));

    [Fact]
    public void Nothing_else_is_explained() => Assert.Equal("null", Hover(2, "{}"));

    private static string Hover(int character, string capabilities)
    {
        using var session = LspSession.StartInitialized(capabilities);
        session.Open("file:///a.sql", Text);
        var place = $$$"""{"textDocument":{"uri":"file:///a.sql"},"position":{"line":0,"character":{{{character}}}}}""";
        return session.Result("textDocument/hover", place)?.ToJsonString() ?? "null";
    }
}
