using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Drift;

public sealed class StoredCatalogTests
{
    private const string Page = """
        CREATE EXTERNAL CATALOG `hive_catalog_hms`
        PROPERTIES ("aws.s3.access_key"  =  "AK******LE",
        "hive.metastore.type"  =  "glue",
        "aws.s3.secret_key"  =  "wJ******EY",
        "aws.glue.secret_key"  =  "wJ******EY",
        "aws.s3.use_instance_profile"  =  "false",
        "aws.s3.region"  =  "us-west-1",
        "aws.glue.region"  =  "us-west-1",
        "type"  =  "hive",
        "aws.glue.access_key"  =  "AK******LE"
        )
        """;

    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    private static readonly S3Auth _s3 = new() { AccessKey = Key, SecretKey = SecretKey, Region = "us-west-1" };
    private static readonly GlueAuth _glue = new() { AccessKey = Key, SecretKey = SecretKey, Region = "us-west-1" };

    [Fact]
    public void The_example_of_the_page_is_read()
    {
        var catalog = StoredCatalog.Parse(Page);
        Assert.Equal(("hive_catalog_hms", null), (catalog.Name, catalog.Comment));
        Assert.Equal(
            ["hive.metastore.type", "aws.s3.use_instance_profile", "aws.s3.region", "aws.glue.region", "type"],
            catalog.Properties.Keys);
        Assert.Equal(["aws.s3.access_key", "aws.s3.secret_key", "aws.glue.secret_key", "aws.glue.access_key"], catalog.MaskedKeys);
        Assert.Equal("us-west-1", catalog.Properties["aws.s3.region"]);
        Assert.DoesNotContain("AK**", catalog.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "+---------+-----------+\n| Catalog | Create Catalog |\n+---------+-----------+\n| hive_catalog_hms | {0} |\n"
            + "+---------+-----------+\n1 row in set (0.01 sec)\n")]
    [InlineData(
        "*************************** 1. row ***************************\n       Catalog: hive_catalog_hms\nCreate Catalog: {0}\n"
            + "1 row in set (0.01 sec)\n")]
    [InlineData("MySQL [(none)]> SHOW CREATE CATALOG hive_catalog_hms;\n{0};\n")]
    public void The_output_of_a_client_is_read(string output) =>
        Assert.Equal(
            StoredCatalog.Parse(Page).Properties,
            StoredCatalog.Parse(output.Replace("{0}", Page, StringComparison.Ordinal)).Properties);

    [Fact]
    public void Batch_mode_is_read()
    {
        var catalog = StoredCatalog.Parse(
            "Catalog\tCreate Catalog\nhive_catalog_hms\t" + Page.Replace("\n", "\\n", StringComparison.Ordinal) + "\n");
        Assert.Equal(StoredCatalog.Parse(Page).Properties, catalog.Properties);
    }

    [Fact]
    public void Windows_line_ends_are_read()
    {
        var catalog = StoredCatalog.Parse(Page.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(9, catalog.Properties.Count + catalog.MaskedKeys.Count);
    }

    [Fact]
    public void Another_layout_is_read()
    {
        var catalog = StoredCatalog.Parse(
            "create external catalog lake comment 'x' properties ( 'type' = 'hive', \"aws.s3.region\"=\"a\\\\b\" );");
        Assert.Equal(("lake", "a\\b"), (catalog.Name, catalog.Properties["aws.s3.region"]));
    }

    [Fact]
    public void The_comment_is_read() => Assert.Equal(
        "the \"lake\"",
        StoredCatalog.Parse(StarRocksOutput.Catalog("lake", "the \"lake\"", [new("type", "hive")])).Comment);

    [Theory]
    [InlineData("")]
    [InlineData("CREATE EXTERNAL CATALOG ")]
    [InlineData("CREATE EXTERNAL CATALOG `c`\nPROPERTIES (\"")]
    [InlineData("CREATE EXTERNAL CATALOG `c`\nPROPERTIES (\"\n)")]
    [InlineData("CREATE TABLE t (id int)")]
    [InlineData("ERROR 1064 (HY000): Unknown catalog 'lake'")]
    public void Other_text_is_rejected(string text)
    {
        Assert.False(StoredCatalog.TryParse(text, out _));
        Assert.Throws<FormatException>(() => StoredCatalog.Parse(text));
    }

    [Fact]
    public void Printed_values_are_read_back() => Gen.Select(Hostile.Text, Hostile.Text, Hostile.Text).Sample((a, b, comment) =>
    {
        // The layout does not distinguish these values from the end of a value or an escaped quote.
        if (new[] { a, b, comment }.Any(HasLineBreak) || new[] { a, b }.Any(text => text.Contains("\\\"", StringComparison.Ordinal)))
            return;
        KeyValuePair<string, string>[] properties = [new("type", "hive"), new("a", a), new("aws.s3.external_id", b)];
        var catalog = StoredCatalog.Parse(StarRocksOutput.Catalog("lake", comment, properties));
        Assert.Equal(
            properties.OrderBy(property => property.Key, StringComparer.Ordinal),
            catalog.Properties.Where(property => property.Key is not null));
        Assert.Equal(comment, catalog.Comment);
    });

    [Fact]
    public void Any_text_is_read_or_rejected() =>
        Gen.Select(Hostile.Text, Gen.Int[0, Page.Length], Gen.Int[0, Page.Length]).Sample((text, start, length) =>
    {
        var output = Page[..start] + text + Page[Math.Min(Page.Length, start + length)..];
        Assert.Equal(StoredCatalog.TryParse(output, out var catalog), catalog is not null);
    });

    [Fact]
    public void Unknown_credentials_are_not_drift()
    {
        var report = StoredCatalog.Parse(Page).Compare(new HiveCatalog { S3 = _s3, Glue = _glue });
        Assert.False(report.HasDrift);
        Assert.Equal(["aws.s3.access_key", "aws.s3.secret_key", "aws.glue.access_key", "aws.glue.secret_key"], report.UnknownKeys);
        Assert.StartsWith(
            "hive_catalog_hms: no drift\n  aws.s3.access_key: unknown, StarRocks masks the value\n",
            report.ToString(),
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(report.ToAlterSql);
    }

    [Fact]
    public void Drift_is_reported_and_fixed()
    {
        var s3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" };
        var report = StoredCatalog.Parse(Page).Compare(new HiveCatalog { S3 = s3, Glue = _glue });
        Assert.True(report.HasDrift);
        Assert.Equal(
            """
            hive_catalog_hms: drifted
              aws.s3.use_instance_profile: "true" is configured, StarRocks has "false"
              aws.s3.region: "us-west-2" is configured, StarRocks has "us-west-1"
              aws.glue.access_key: unknown, StarRocks masks the value
              aws.glue.secret_key: unknown, StarRocks masks the value
              aws.s3.access_key: StarRocks has "******", which is not configured
              aws.s3.secret_key: StarRocks has "******", which is not configured
            """,
            report.ToString());
        Assert.Equal(
            """
            ALTER CATALOG hive_catalog_hms
            SET
            (
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-2",
                "aws.s3.access_key" = "",
                "aws.s3.secret_key" = ""
            );
            """,
            report.ToAlterSql().CommandText);
    }

    [Fact]
    public void A_mask_with_other_visible_characters_is_drift()
    {
        var configured = new S3Auth { AccessKey = Key[..^2] + "XX", SecretKey = SecretKey, Region = "us-west-1" };
        var report = StoredCatalog.Parse(Page).Compare(configured);
        Assert.Equal(
            [("aws.s3.access_key", DriftKind.Different), ("aws.s3.secret_key", DriftKind.Unknown)],
            report.Properties.Select(drift => (drift.Key, drift.Kind)));
        Assert.Equal("aws.s3.access_key: \"******\" is configured, StarRocks has another value", report.Properties[0].ToString());
    }

    [Fact]
    public void A_block_is_compared_with_its_own_keys() =>
        Assert.DoesNotContain(
            StoredCatalog.Parse(Page).Compare(_s3).Properties,
            drift => drift.Key.StartsWith("aws.glue.", StringComparison.Ordinal) || drift.Key == "type");

    [Fact]
    public void An_unmasked_session_token_is_not_shown()
    {
        var catalog = StoredCatalog.Parse(
            StarRocksOutput.Catalog("lake", null, [new("type", "hive"), new("aws.s3.session_token", "the-token-of-hours")]));
        var report = catalog.Compare(new S3Auth { AccessKey = Key, SecretKey = SecretKey, SessionToken = "another-token-of-hours" });
        Assert.Equal(DriftKind.Different, report.Properties.Single(drift => drift.Key == "aws.s3.session_token").Kind);
        var values = string.Concat(report.Properties.Select(drift => drift.Configured + drift.Stored));
        Assert.DoesNotContain("of-hours", report + catalog.ToString() + values, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws.s3.use_instance_profile", "true", "TRUE")]
    [InlineData("aws.s3.enable_path_style_access", "false", null)]
    [InlineData("aws.s3.enable_ssl", "true", null)]
    [InlineData("aws.s3.iam_role_arn", null, "")]
    [InlineData("aws.s3.sse.type", null, "NONE")]
    [InlineData("aws.s3.region", null, "us-east-1")]
    [InlineData("aws.s3.region", "us-east-1", null)]
    [InlineData("aws.glue.region", null, "us-east-1")]
    [InlineData("own.token", null, "")]
    [InlineData("hive.metastore.type", null, "Hive")]
    [InlineData("type", "hive", "HIVE")]
    public void Values_with_the_same_meaning_are_not_drift(string key, string? configured, string? stored) =>
        Assert.Empty(Compare(key, configured, stored).Properties);

    [Theory]
    [InlineData("aws.s3.region", null, "eu-west-1", DriftKind.Unexpected)]
    [InlineData("aws.s3.region", null, "", DriftKind.Missing)]
    [InlineData("aws.s3.region", "us-west-2", null, DriftKind.Missing)]
    [InlineData("aws.s3.enable_ssl", "true", "", DriftKind.Missing)]
    [InlineData("aws.s3.enable_ssl", null, "false", DriftKind.Unexpected)]
    [InlineData("aws.s3.external_id", "a", "A", DriftKind.Different)]
    [InlineData("enable_metadata_cache", null, "true", DriftKind.Unexpected)]
    public void Other_values_are_drift(string key, string? configured, string? stored, DriftKind kind) =>
        Assert.Equal(kind, Assert.Single(Compare(key, configured, stored).Properties).Kind);

    /// <summary>The ALTER statement of every key leads to a state without drift, and is not repeated.</summary>
    [Theory]
    [InlineData("hive")]
    [InlineData("hudi")]
    [InlineData("deltalake")]
    [InlineData("unified")]
    [InlineData("paimon")]
    [InlineData("iceberg")]
    [InlineData("kudu")]
    [InlineData("lance")]
    [InlineData(null)]
    public void What_ALTER_sets_for_a_removed_key_is_no_drift(string? type)
    {
        var catalog = CatalogDefinitions.Find(type);
        var (alteration, equality) = (
            new Alteration(AlterCatalogDefinition.Instance, catalog), new StoredValue(ExternalCatalogDefinition.Instance, catalog));
        var keys = Parameters.All.SelectMany(static parameter =>
                new[] { AwsService.S3, AwsService.Glue }.Where(parameter.IsOf).Select(service => parameter.Key(service)))
            .Concat(StatementKeys.Names).Append("own.token");
        foreach (var key in keys)
        {
            if (alteration.ResetValue(key, key, out _) is { } value)
                Assert.True(equality.IsSame(key, null, value), key);
        }
    }

    private static bool HasLineBreak(string text) => text.Contains('\n') || text.Contains('\r');

    private static DriftReport Compare(string key, string? configured, string? stored)
    {
        KeyValuePair<string, string>[] all = [new("type", "hive"), new("x", "y")];
        KeyValuePair<string, string>[] rest = [.. all.Where(property => property.Key != key)];
        return StoredCatalog.Parse(StarRocksOutput.Catalog("lake", null, stored is null ? rest : [.. rest, new(key, stored)]))
            .Compare(new CatalogStatement(new PropertyDictionary(configured is null ? rest : [.. rest, new(key, configured)])));
    }

    private sealed class CatalogStatement(PropertyDictionary properties) : IStatement
    {
        public StatementKind Kind => StatementKind.ExternalCatalog;

        public IReadOnlyList<string> Paths => [];

        public PropertyDictionary ToProperties() => properties;

        public IReadOnlyList<AuthProblem> Validate() => [];
    }
}
