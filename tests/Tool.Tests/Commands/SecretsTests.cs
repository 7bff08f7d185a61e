using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Draws files with marked secrets, and looks for them in what every command prints.</summary>
public sealed class SecretsTests
{
    private const string Mark = "Zq9";
    private const string Node = "arn:aws:iam::081976408565:role/starrocks_node";

    private static readonly string[] _secretKeys =
    [
        "aws.s3.secret_key", "aws.glue.secret_key", "aws.s3.session_token", "aws.s3.sse.customer_key", "iceberg.catalog.oauth2.token",
        "iceberg.catalog.oauth2.credential", "iceberg.catalog.rest.secret-access-key", "iceberg.catalog.jdbc.password", "own.password",
        "aws.s3.secretkey", "s3.secret_key", "fs.s3a.secret.key", "AWS_SECRET_ACCESS_KEY", "aws.s3.access_key",
    ];

    private static readonly (string Key, string Value)[] _others =
    [
        ("type", "hive"), ("type", "iceberg"), ("iceberg.catalog.type", "rest"), ("iceberg.catalog.uri", "https://c"), (
            "hive.metastore.uris", "thrift://a:9083"), ("aws.s3.use_instance_profile", "yes"),
        ("aws.s3.regoin", "us_west-2"), ("aws.s3.region", "us-west-2"), ("aws.s3.enable_ssl", "True "), ("region", "us-west-2"),
        ("aws.s3.enable_ssl", "True "),
    ];

    private static readonly Gen<string> _secret = Gen.Char["abcXYZ019+/=-_"].Array[4, 40].Select(static chars => Mark + new string(chars));

    private static readonly Gen<(string Key, string Value)> _property = Gen.Frequency(
        (3, Gen.OneOf(_others)),
        (2, Gen.Select(Gen.OneOf(_secretKeys), _secret)),
        (1, _secret.Select(static secret => ("own.uri", "https://user:" + secret + "@host/x"))));

    private static readonly Gen<(string Key, string Value)[]> _properties = _property.Array[1, 9];

    [Fact]
    public void No_command_prints_a_secret_of_sql() => Gen.Select(_properties, Gen.OneOf(Heads), Gen.OneOf("\n", "\r\n"), Gen.Bool).Sample(
        (properties, head, end, isQuoted) =>
            Check("file.sql", Sql(head, properties, isQuoted).ReplaceLineEndings(end)), iter: Iterations, threads: 1);

    [Fact]
    public void No_command_prints_a_secret_of_settings() => _properties.Sample(
        static properties => Check("appsettings.json", Json(properties)), iter: Iterations, threads: 1);

    [Fact]
    public void No_command_prints_a_secret_of_yaml() => Gen.Select(_properties, Gen.Bool).Sample(
        static (properties, isSql) =>
            Check("values.yaml", isSql ? YamlWithSql(properties) : Yaml(properties)), iter: Iterations, threads: 1);

    [Fact]
    public void No_command_prints_a_secret_of_markdown() => _properties.Sample(
        static properties => Check("readme.md", "# It isn't\n\n```sql\n" + Sql(Heads[0], properties, false) + "```\n\nIt's done.\n"),
        iter: Iterations,
        threads: 1);

    private static string[] Heads =>
    [
        "CREATE EXTERNAL CATALOG lake PROPERTIES", "CREATE STORAGE VOLUME lake TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES",
        "ALTER CATALOG lake SET", "SELECT * FROM FILES", "CREATE REPOSITORY lake WITH BROKER ON LOCATION 's3://b/r' PROPERTIES",
        "CREATE EXTERNAL RESOURCE lake PROPERTIES",
    ];

    private static int Iterations => Environment.GetEnvironmentVariable("STARROCKS_LONG_RUNS") == "1" ? 2000 : 150;

    private static void Check(string name, string text)
    {
        using var folder = new Workspace();
        folder.Write(name, text);
        ToolResult[] results =
        [
            folder.Run("check"),
            folder.Run("fix", "--dry-run"),
            folder.Run("convert", name),
            folder.Run("policies", name, "--instance-role", Node, "--path", "s3://b/x"),
            folder.Run("policies", name, "--instance-role", Node, "--path", "s3://b/x", "--format", "aws-cli"),
            folder.Run("drift", name, "--stored", name),
            folder.Run("drift", name, "--stored", name, "--alter"),
            folder.RunWith(text, "convert", "-"),
            folder.Run("fix"),
            folder.Run("fix", "--rule", "SRA4001", "--rule", "SRA1001", "--unsafe"),
        ];
        Assert.All(results, result => Assert.False(
            (result.Output + result.Error).Contains(Mark, StringComparison.Ordinal), "The output contains a secret of:\n"
                + text + "\n---\n"
                + result.Output + result.Error));
    }

    private static string Sql(string head, IEnumerable<(string Key, string Value)> properties, bool isQuoted)
    {
        var quote = isQuoted ? '\'' : '"';
        return "-- secret_key = " + Mark + "comment01234567\n" + head + "\n(\n"
            + string.Join(",\n", properties.Select(property => $"    {quote}{property.Key}{quote} = {quote}{property.Value}{quote}"))
                + "\n);\n";
    }

    private static string Json(IEnumerable<(string Key, string Value)> properties) =>
        "{\n  // password: " + Mark + "comment01234567\n  \"Lake\": {\n"
        + string.Join(",\n", properties.Select(static property => $"    \"{property.Key}\": \"{property.Value}\"")) + "\n  }\n}\n";

    private static string Yaml(IEnumerable<(string Key, string Value)> properties) => "# password: " + Mark + "comment01234567\nlake:\n"
        + string.Concat(properties.Select(static property => $"  {property.Key}: \"{property.Value}\"\n"));

    private static string YamlWithSql(IEnumerable<(string Key, string Value)> properties) => "lake:\n  sql: |\n"
        + string.Concat(Sql(Heads[0], properties, false).Split('\n').Select(static line => "    " + line + "\n"));
}
