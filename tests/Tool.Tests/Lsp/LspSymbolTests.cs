using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class LspSymbolTests
{
    private const string Capabilities = """{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}""";
    private const string Parameters = """{"textDocument":{"uri":"file:///a"}}""";
    private const string Statement = "CREATE EXTERNAL CATALOG lake PROPERTIES ('type'='hive', 'aws.s3.secret_key'='Zq9secret');\nSELECT 1;";

    [Fact]
    public void Statements_have_their_names_and_keys_without_values()
    {
        using var session = LspSession.StartInitialized(Capabilities);
        session.Open("file:///a", Statement);
        var symbols = session.Result("textDocument/documentSymbol", Parameters)!.AsArray();
        var symbol = Assert.Single(symbols)!;
        Assert.Equal("lake", (string?)symbol["name"]);
        Assert.Equal("ExternalCatalog", (string?)symbol["detail"]);
        Assert.Equal(["type", "aws.s3.secret_key"], symbol["children"]!.AsArray().Select(static child => (string?)child!["name"]));
        Assert.DoesNotContain("Zq9", symbols.ToJsonString());
    }

    [Fact]
    public void Settings_have_the_names_of_their_sections()
    {
        using var session = LspSession.StartInitialized(Capabilities);
        session.Open("file:///a", """{ "Lake": { "aws.s3.region": "us-west-2" } }""", "json");
        var symbol = Assert.Single(session.Result("textDocument/documentSymbol", Parameters)!.AsArray())!;
        Assert.Equal("Lake", (string?)symbol["name"]);
    }

    [Theory]
    [InlineData("lake:\n  aws:\n    s3:\n      use_instance_profile: true\n      region: us-west-2\n", "yaml")]
    [InlineData("lake:\n  aws:\n    s3:\n      region: us-west-2\n      use_instance_profile: true\n", "yaml")]
    [InlineData("""{ "lake": { "aws": { "s3": { "region": "us-west-2", "use_instance_profile": "true" } } } }""", "json")]
    public void A_setting_is_in_one_section(string text, string language)
    {
        using var session = LspSession.StartInitialized(Capabilities);
        session.Open("file:///a", text, language);
        var symbol = Assert.Single(session.Result("textDocument/documentSymbol", Parameters)!.AsArray())!;
        Assert.Equal("lake", (string?)symbol["name"]);
        Assert.Equal(2, symbol["children"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("a: &a\n  aws.s3.region: us-west-2\nb:\n  <<: *a\n  other: 1\n", "aws.s3.region")]
    [InlineData("storage_volumes:\n- properties:\n  - key: aws.s3.region\n    value: us-west-2\n", "aws.s3.region")]
    public void Settings_of_yaml_are_those_that_are_written(string text, string key)
    {
        using var session = LspSession.StartInitialized(Capabilities);
        session.Open("file:///a", text, "yaml");
        var symbol = Assert.Single(session.Result("textDocument/documentSymbol", Parameters)!.AsArray())!;
        Assert.Equal([key], symbol["children"]!.AsArray().Select(static child => (string?)child!["name"]));
    }

    [Theory]
    [InlineData("run_mode = shared_data\naws_s3_region = x\naws_s3_path = b/c\naws_s3_secret_key = Zq9secret\n", "fe.conf")]
    [InlineData("data:\n  fe.conf: |\n    run_mode = shared_data\n    aws_s3_region = x\n    aws_s3_path = b/c\n    aws_s3_secret_key = Zq9secret\n", "a.yaml")]
    public void Settings_of_fe_conf_are_those_of_shared_data_storage(string text, string file)
    {
        using var session = LspSession.StartInitialized(Capabilities);
        session.Open("file:///" + file, text, "plaintext");
        var parameters = Parameters.Replace("file:///a", "file:///" + file, System.StringComparison.Ordinal);
        var symbols = session.Result("textDocument/documentSymbol", parameters)!.AsArray();
        var symbol = Assert.Single(symbols)!;
        Assert.Equal("fe.conf", (string?)symbol["name"]);
        Assert.Equal(
            ["aws_s3_region", "aws_s3_path", "aws_s3_secret_key"],
            symbol["children"]!.AsArray().Select(static child => (string?)child!["name"]));
        Assert.DoesNotContain("Zq9", symbols.ToJsonString());
    }

    [Fact]
    public void A_client_without_a_tree_gets_a_list()
    {
        using var session = LspSession.StartInitialized();
        session.Open("file:///a", Statement);
        var symbol = Assert.Single(session.Result("textDocument/documentSymbol", Parameters)!.AsArray())!;
        Assert.Equal("file:///a", (string?)symbol["location"]!["uri"]);
    }
}
