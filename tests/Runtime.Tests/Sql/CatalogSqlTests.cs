using System;
using System.Linq;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql;

public sealed class CatalogSqlTests
{
    [Fact]
    public void A_catalog_has_the_layout_of_the_page()
        => Assert.Equal(
            """
            CREATE EXTERNAL CATALOG hive_catalog_hms
            PROPERTIES
            (
                "type" = "hive",
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.region" = "us-west-2",
                "hive.metastore.uris" = "thrift://10.0.0.1:9083"
            );
            """,
            Written.Catalog(
                "hive_catalog_hms",
                Properties(
                    ("type", "hive"),
                    ("aws.s3.use_instance_profile", "true"),
                    ("aws.s3.region", "us-west-2"),
                    ("hive.metastore.uris", "thrift://10.0.0.1:9083"))).CommandText);

    [Fact]
    public void Without_properties_the_clause_is_omitted()
        => Assert.Equal("CREATE EXTERNAL CATALOG lake;", Written.Catalog("lake", default).CommandText);

    [Fact]
    public void Reserved_words_are_quoted()
        => Assert.Equal("CREATE EXTERNAL CATALOG `Table`;", Written.Catalog("Table", default).CommandText);

    [Fact]
    public void An_invalid_name_is_rejected()
        => Assert.Equal("catalogName", Assert.Throws<ArgumentException>(static () => Written.Catalog("a-b", default)).ParamName);

    [Fact]
    public void ToString_masks_only_access_keys_and_secrets()
    {
        var sql = Written.Catalog(
            "lake",
            Properties(
                ("type", "iceberg"),
                ("aws.s3.access_key", Examples.AccessKey),
                ("aws.s3.secret_key", "a\"b\\" + Examples.SecretKey),
                ("aws.s3.session_token", string.Empty),
                ("iceberg.catalog.oauth2.credential", "id:secret"),
                ("aws.s3.region", "us-west-2")));

        Assert.Contains("\"aws.s3.secret_key\" = \"a\\\"b\\\\" + Examples.SecretKey + "\",", sql.CommandText, StringComparison.Ordinal);
        Assert.Equal(
            """
            CREATE EXTERNAL CATALOG lake
            PROPERTIES
            (
                "type" = "iceberg",
                "aws.s3.access_key" = "******",
                "aws.s3.secret_key" = "******",
                "aws.s3.session_token" = "******",
                "iceberg.catalog.oauth2.credential" = "******",
                "aws.s3.region" = "us-west-2"
            );
            """,
            sql.ToString());
    }

    [Fact]
    public void A_statement_can_be_longer_than_the_buffer()
    {
        var properties = Enumerable.Range(0, 300).Select(static i => ($"k{i}.secret_key", new string('"', i))).ToArray();
        var sql = Written.Catalog("lake", Properties(properties));

        var lines = sql.CommandText.Split('\n');
        Assert.Equal(304, lines.Length);
        Assert.Equal("    \"k299.secret_key\" = \"" + string.Concat(Enumerable.Repeat("\\\"", 299)) + "\"", lines[302]);
        Assert.All(sql.ToString().Split('\n')[3..303], static line => Assert.EndsWith("\"******\"", line.TrimEnd(','), StringComparison.Ordinal));
    }

    [Fact]
    public void Writing_allocates_little_more_than_the_text()
    {
        var properties = Properties(
            ("type", "hive"),
            ("aws.s3.use_instance_profile", "true"),
            ("aws.s3.iam_role_arn", Examples.RoleArn),
            ("aws.s3.region", "us-west-2"),
            ("hive.metastore.uris", "thrift://10.0.0.1:9083"));
        var length = Written.Catalog("lake", properties).CommandText.Length;

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Written.Catalog("lake", properties);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, (length * 2) + 100);
    }

    /// <summary>Creates the properties that a schema with these keys writes.</summary>
    internal static WrittenProperties Properties(params (string Key, string Value)[] properties)
        => Properties(MemberType.Text, properties);

    internal static WrittenProperties Properties(MemberType type, params (string Key, string Value)[] properties)
        => new(
            Array.ConvertAll(properties, p => new PropertySlot(p.Key, "", type, MemberOptions.None).InBlock(AwsServices.PrefixOf(p.Key))),
            Array.ConvertAll(properties, static p => p.Value));
}
