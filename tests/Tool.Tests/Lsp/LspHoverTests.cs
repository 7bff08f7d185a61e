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
    [InlineData("type'", "Value: hive, iceberg, hudi, deltalake")]
    [InlineData("iceberg.catalog.type", "Value: hive, glue, rest, hadoop or jdbc")]
    public void A_key_is_explained(string word, string expected)
    {
        var hover = Hover(
            Text.IndexOf(word, StringComparison.Ordinal) + 1, """{"textDocument":{"hover":{"contentFormat":["markdown"]}}}""");
        Assert.Contains(expected, hover);
        Assert.DoesNotContain("Zq9", hover);
        Assert.Contains("\"markdown\"", hover);
    }

    [Fact]
    public void The_statement_decides_which_formats_are_explained()
    {
        const string Files = "INSERT INTO FILES('path'='s3://b/c', 'format'='parquet') SELECT * FROM FILES('path'='s3://b/x', 'format'='avro')";

        Assert.Contains("Value: parquet, orc or csv\n", Hover(Files, Files.IndexOf("format", StringComparison.Ordinal)));
        Assert.Contains("Value: parquet, orc, csv or avro\n", Hover(Files, Files.LastIndexOf("format", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_client_without_Markdown_gets_plain_text() =>
        Assert.Contains("\"plaintext\"", Hover(Text.IndexOf("sts.region", StringComparison.Ordinal), "{}"));

    [Fact]
    public void Nothing_else_is_explained() => Assert.Equal("null", Hover(2, "{}"));

    [Theory]
    [InlineData("fe.conf", "", "aws_s3_region")]
    [InlineData("fe.conf", "", "aws_s3_path")]
    [InlineData("fe.conf", "", "aws_s3_secret_key")]
    [InlineData("fe.conf", "", "Zq9secret")]
    [InlineData("a.yaml", "data:\n  fe.conf: |\n    ", "aws_s3_region")]
    public void A_setting_of_fe_conf_is_explained(string file, string before, string word)
    {
        var lines = new[] { "run_mode = shared_data", "aws_s3_path = b/c", "aws_s3_region = x", "aws_s3_secret_key = Zq9secret", "" };
        var text = before + string.Join(before.Length == 0 ? "\n" : "\n    ", lines);
        var at = text.IndexOf(word, StringComparison.Ordinal) + 1;
        var start = text.LastIndexOf('\n', at) + 1;
        var line = text[..start].Split('\n').Length - 1;
        using var session = LspSession.StartInitialized("{}");
        session.Open("file:///" + file, text, "plaintext");

        var hover = session.Result(
            "textDocument/hover",
            $$$"""{"textDocument":{"uri":"file:///{{{file}}}"},"position":{"line":{{{line}}},"character":{{{at - start}}}}}""")!.ToJsonString();

        Assert.Contains("the frontend, from fe.conf", hover);
        Assert.DoesNotContain("Zq9", hover);
    }

    [Theory]
    [InlineData("run_mode", "Value: shared_data or shared_nothing")]
    [InlineData("shared_data", "run_mode")]
    [InlineData("cloud_native", "Value: S3, HDFS, AZBLOB, ADLS2 or GS")]
    [InlineData("enable_load", "Value: true or false")]
    public void A_setting_that_other_settings_depend_on_is_explained(string word, string expected)
    {
        const string Conf =
            "run_mode = shared_data\ncloud_native_storage_type = S3\nenable_load_volume_from_conf = true\naws_s3_path = b/c\n";
        var at = Conf.IndexOf(word, StringComparison.Ordinal);
        var start = Conf.LastIndexOf('\n', at) + 1;
        using var session = LspSession.StartInitialized("{}");
        session.Open("file:///fe.conf", Conf, "plaintext");

        var hover = session.Result(
            "textDocument/hover",
            $$$"""{"textDocument":{"uri":"file:///fe.conf"},"position":{"line":{{{Conf[..start].Split('\n').Length - 1}}},"character":{{{at - start}}}}}""");

        Assert.Contains(expected, (string?)hover!["contents"]!["value"]);
    }

    private static string Hover(string sql, int character)
    {
        using var session = LspSession.StartInitialized("{}");
        session.Open("file:///a.sql", sql);
        return (string?)session.Result(
            "textDocument/hover",
            $$$"""{"textDocument":{"uri":"file:///a.sql"},"position":{"line":0,"character":{{{character}}}}}""")!["contents"]!["value"] + "\n";
    }

    private static string Hover(int character, string capabilities)
    {
        using var session = LspSession.StartInitialized(capabilities);
        session.Open("file:///a.sql", Text);
        var place = $$$"""{"textDocument":{"uri":"file:///a.sql"},"position":{"line":0,"character":{{{character}}}}}""";
        return session.Result("textDocument/hover", place)?.ToJsonString() ?? "null";
    }
}
