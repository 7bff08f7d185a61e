using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Drift;

public sealed class DiffTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string Role = "arn:aws:iam::081976408565:role/test_s3_role";

    private static readonly PropertyDictionary _keys = Of(("type", "hive"), ("aws.s3.access_key", Key), ("aws.s3.secret_key", SecretKey), ("aws.s3.region", "us-west-2"), ("hive.metastore.uris", "thrift://10.0.0.1:9083"));
    private static readonly PropertyDictionary _role = Of(("type", "hive"), ("aws.s3.use_instance_profile", "true"), ("aws.s3.iam_role_arn", Role), ("aws.s3.region", "us-west-2"), ("hive.metastore.uris", "thrift://10.0.0.1:9083"));

    [Fact]
    public void It_tells_what_was_added_changed_and_removed()
    {
        var difference = PropertyDictionary.Diff(Of(("a", "1"), ("b", "2"), ("c", "3")), Of(("d", "4"), ("b", "2"), ("a", "5")));
        Assert.Equal(["+ d = \"4\"", "~ a = \"1\" -> \"5\"", "- c = \"3\""], difference.Select(change => change.ToString()));
        Assert.Equal(["d"], difference.Added.Select(change => change.Key));
        Assert.Equal(["a"], difference.Changed.Select(change => change.Key));
        Assert.Equal(["c"], difference.Removed.Select(change => change.Key));
        Assert.Equal((3, false, "d"), (difference.Count, difference.IsEmpty, difference[0].Key));
    }

    [Fact]
    public void It_masks_secrets_and_keys()
    {
        var difference = PropertyDictionary.Diff(_keys, Of(("aws.s3.access_key", "AKIAI44QH8DHBEXAMPLE"), ("aws.s3.session_token", "token-of-hours")));
        Assert.All(difference.Where(change => change.IsSecret), change => Assert.Contains(Secret.Mask, change.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("EXAMPLE", difference.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("token-of-hours", difference.ToString() + string.Concat(difference.Select(change => change.Before + change.After)), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_give_way_to_a_role() => Assert.Equal(
        """
        ALTER CATALOG lake
        SET
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.iam_role_arn" = "arn:aws:iam::081976408565:role/test_s3_role",
            "aws.s3.access_key" = "",
            "aws.s3.secret_key" = ""
        );
        """,
        PropertyDictionary.Diff(_keys, _role).ToAlterCatalogSql("lake").CommandText);

    [Fact]
    public void A_role_gives_way_to_keys()
    {
        var sql = PropertyDictionary.Diff(_role, _keys).ToAlterCatalogSql("lake");
        Assert.Equal(
            $"""
            ALTER CATALOG lake
            SET
            (
                "aws.s3.access_key" = "{Key}",
                "aws.s3.secret_key" = "{SecretKey}",
                "aws.s3.use_instance_profile" = "",
                "aws.s3.iam_role_arn" = ""
            );
            """,
            sql.CommandText);
        Assert.Contains("\"aws.s3.secret_key\" = \"******\"", sql.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("EXAMPLE", sql.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_storage_volume_gets_new_keys() => Assert.Equal(
        """
        ALTER STORAGE VOLUME vol
        SET
        (
            "aws.s3.access_key" = "AKIAI44QH8DHBEXAMPLE",
            "aws.s3.secret_key" = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "aws.s3.use_instance_profile" = "",
            "aws.s3.region" = "us-east-1"
        );
        """,
        PropertyDictionary.Diff(
            Of(("aws.s3.use_instance_profile", "true"), ("aws.s3.region", "us-west-2"), ("aws.s3.endpoint", "https://s3.us-west-2.amazonaws.com")),
            Of(("aws.s3.access_key", "AKIAI44QH8DHBEXAMPLE"), ("aws.s3.secret_key", SecretKey), ("aws.s3.endpoint", "https://s3.us-west-2.amazonaws.com"))).ToAlterStorageVolumeSql("vol").CommandText);

    // An empty value is not the same as none there: StarRocks' default says the same as never given.
    [Theory]
    [InlineData("hive", "aws.s3.region", "us-east-1")]
    [InlineData("iceberg", "aws.s3.region", "")]
    [InlineData("hive", "aws.s3.enable_ssl", "true")]
    [InlineData("hive", "aws.s3.enable_path_style_access", "")]
    [InlineData("hive", "aws.s3.sse.type", "none")]
    [InlineData("hive", "aws.glue.catalog_id", "")]
    [InlineData("hive", "hive.metastore.type", "hive")]
    [InlineData("iceberg", "iceberg.catalog.vended-credentials-enabled", "true")]
    [InlineData("iceberg", "iceberg.catalog.oauth2.credential", "")]
    public void What_is_removed_is_forgotten(string type, string key, string forgotten)
    {
        PropertyDictionary rest = type == "hive"
            ? Of(("type", type), ("hive.metastore.uris", "thrift://10.0.0.1:9083"), ("aws.s3.use_instance_profile", "true"))
            : Of(("type", type), ("iceberg.catalog.type", "hive"), ("hive.metastore.uris", "thrift://10.0.0.1:9083"), ("aws.s3.use_instance_profile", "true"));
        var sql = PropertyDictionary.Diff(new PropertyDictionary([.. rest, new(key, "something")]), rest).ToAlterCatalogSql("lake");
        Assert.Equal($"ALTER CATALOG lake\nSET\n(\n    \"{key}\" = \"{forgotten}\"\n);", sql.CommandText);
    }

    [Theory]
    [InlineData("type", "hudi", "'type' cannot be changed. StarRocks refuses another type of a catalog. Create another catalog.")]
    [InlineData("type", null, "'type' cannot be changed. StarRocks refuses another type of a catalog. Create another catalog.")]
    [InlineData("enable_metadata_cache", null, "'enable_metadata_cache' cannot be removed. ALTER … SET only overwrites, and an empty value is not the same as none. Set another value.")]
    [InlineData(" aws.s3.region", "us-west-2", "' aws.s3.region' is empty or has spaces around it, which StarRocks removes. Correct the key.")]
    public void What_a_catalog_cannot_alter_is_refused(string key, string? after, string message)
    {
        var before = Without(_keys, "type").Append(new("type", "hive")).Append(new("enable_metadata_cache", "true"));
        var changed = before.Where(property => property.Key != key).Concat(after is null ? [] : [new KeyValuePair<string, string>(key, after)]);
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(new(before), new(changed)).ToAlterCatalogSql("lake")).Message);
    }

    [Fact]
    public void A_region_of_which_no_default_is_known_is_not_removed() => Assert.StartsWith(
        "'aws.s3.region' cannot be removed without knowing the type of the catalog",
        Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(Of(("aws.s3.region", "us-west-2")), Of(("aws.s3.use_instance_profile", "true"))).ToAlterCatalogSql("lake")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("aws.s3.enable_partitioned_prefix", "false", "true")]
    [InlineData("aws.s3.num_partitioned_prefix", "256", "512")]
    [InlineData("aws.s3.num_partitioned_prefix", "256", null)]
    [InlineData("aws.s3.enable_path_style_access", "true", null)]
    [InlineData("enabled", "true", null)]
    public void What_a_volume_cannot_alter_is_refused(string key, string before, string? after)
    {
        var rest = Of(("aws.s3.use_instance_profile", "true"));
        var difference = PropertyDictionary.Diff(new([.. rest, new(key, before)]), after is null ? rest : new([.. rest, new(key, after)]));
        Assert.Contains($"'{key}'", Assert.Throws<InvalidOperationException>(() => difference.ToAlterStorageVolumeSql("vol")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_refused_is_named_at_once()
    {
        var message = Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(Of(("type", "hive"), ("x", "1"), ("y", "2")), Of(("type", "hudi"))).ToAlterCatalogSql("lake")).Message;
        Assert.Equal(3, message.Split('\n').Length);
    }

    [Fact]
    public void What_would_be_wrong_afterwards_is_refused()
    {
        var problems = Assert.Throws<InvalidAuthConfigException>(() => PropertyDictionary.Diff(_keys, new([.. _keys, new("aws.s3.use_instance_profile", "true")])).ToAlterCatalogSql("lake")).Problems;
        Assert.Contains(problems, problem => problem.Id == "SRA1001");
        // A mask that somebody copied out of SHOW CREATE CATALOG.
        Assert.Throws<InvalidAuthConfigException>(() => PropertyDictionary.Diff(_role, Of(("type", "hive"), ("aws.s3.access_key", "AK******LE"), ("aws.s3.secret_key", "wJ******EY"), ("aws.s3.region", "us-west-2"))).ToAlterCatalogSql("lake"));
        // A storage volume refuses a key that it does not know.
        Assert.Throws<InvalidAuthConfigException>(() => PropertyDictionary.Diff(Of(), Of(("aws.s3.use_instance_profile", "true"), ("aws.s3.sse.type", "sse-c"))).ToAlterStorageVolumeSql("vol"));
    }

    [Fact]
    public void Nothing_to_alter_is_no_statement()
    {
        Assert.True(PropertyDictionary.Diff(_keys, _keys).IsEmpty);
        Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(_keys, _keys).ToAlterCatalogSql("lake"));
        Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(_keys, _keys).ToAlterStorageVolumeSql("vol"));
    }

    [Theory]
    [InlineData("default_catalog")]
    [InlineData("a`b")]
    [InlineData("")]
    public void A_name_that_StarRocks_refuses_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => PropertyDictionary.Diff(_keys, _role).ToAlterCatalogSql(name));

    [Fact]
    public void The_builtin_volume_is_altered_in_the_frontend_alone() =>
        Assert.Throws<ArgumentException>(() => PropertyDictionary.Diff(_keys, _role).ToAlterStorageVolumeSql("builtin_storage_volume"));

    [Fact]
    public void A_typed_secret_of_any_key_stays_one()
    {
        var before = new PropertyDictionary([new("plain", "old-and-hidden")], ["plain"]);
        Assert.Equal("~ plain = \"******\" -> \"******\"", PropertyDictionary.Diff(before, Of(("plain", "new-and-hidden"))).ToString());
    }

    [Fact]
    public void What_is_set_is_what_a_merge_makes_of_it() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var difference = PropertyDictionary.Diff(Of([.. before, ("aws.s3.region", "us-west-1")]), Of([.. after, ("aws.s3.region", "us-west-2")]));
        var merged = Of(before).ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal);
        foreach (var property in Assert.Single(SqlScript.Read(difference.ToAlterCatalogSql("lake").CommandText, isTemplate: false).Statements).Properties)
            merged[property.Key] = property.Value!;
        Assert.True(merged.Remove("aws.s3.region", out var region) && region == "us-west-2");
        foreach (var (key, value) in merged)
            Assert.Equal(Of(after).TryGetValue(key, out var set) ? set : "", value);
    });

    // Secrets of another service: any value may be theirs, and an empty one is none.
    private static Gen<(string, string)[]> Texts { get; } = Gen.Select(Hostile.Nullable, Hostile.Nullable, Hostile.Nullable)
        .Select((a, b, c) => new[] { ("x.password", a), ("y.token", b), ("z.secret", c) }.Where(pair => pair.Item2 is not null).Select(pair => (pair.Item1, pair.Item2!)).ToArray());

    private static IEnumerable<KeyValuePair<string, string>> Without(PropertyDictionary properties, string key) => properties.Where(property => property.Key != key);

    private static PropertyDictionary Of(params (string Key, string Value)[] properties) =>
        new(properties.Select(property => new KeyValuePair<string, string>(property.Key, property.Value)));
}
