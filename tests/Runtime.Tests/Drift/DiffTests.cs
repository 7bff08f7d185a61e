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

    private static readonly PropertyDictionary _keys = Properties(
        ("type", "hive"),
        ("aws.s3.access_key", Key),
        ("aws.s3.secret_key", SecretKey),
        ("aws.s3.region", "us-west-2"),
        ("hive.metastore.uris", "thrift://10.0.0.1:9083"));

    private static readonly PropertyDictionary _role = Properties(
        ("type", "hive"),
        ("aws.s3.use_instance_profile", "true"),
        ("aws.s3.iam_role_arn", Role),
        ("aws.s3.region", "us-west-2"),
        ("hive.metastore.uris", "thrift://10.0.0.1:9083"));

    [Fact]
    public void Added_changed_and_removed_properties()
    {
        var difference = PropertyDictionary.Diff(
            Properties(("a", "1"), ("b", "2"), ("c", "3")),
            Properties(("d", "4"), ("b", "2"), ("a", "5")));
        Assert.Equal(["+ d = \"4\"", "~ a = \"1\" -> \"5\"", "- c = \"3\""], difference.Select(change => change.ToString()));
        Assert.Equal(["d"], difference.Added.Select(change => change.Key));
        Assert.Equal(["a"], difference.Changed.Select(change => change.Key));
        Assert.Equal(["c"], difference.Removed.Select(change => change.Key));
        Assert.Equal((3, false, "d"), (difference.Count, difference.IsEmpty, difference[0].Key));
    }

    [Fact]
    public void Secrets_and_keys_are_masked()
    {
        var difference = PropertyDictionary.Diff(
            _keys,
            Properties(("aws.s3.access_key", "AKIAI44QH8DHBEXAMPLE"), ("aws.s3.session_token", "token-of-hours")));
        Assert.All(
            difference.Where(change => change.IsSecret),
            change => Assert.Contains(Secret.Mask, change.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("EXAMPLE", difference.ToString(), StringComparison.Ordinal);
        var values = string.Concat(difference.Select(change => change.Before + change.After));
        Assert.DoesNotContain("token-of-hours", difference.ToString() + values, StringComparison.Ordinal);
    }

    [Fact]
    public void From_keys_to_a_role() => Assert.Equal(
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
    public void From_a_role_to_keys()
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
    public void New_keys_for_a_storage_volume() => Assert.Equal(
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
            Properties(
                ("aws.s3.use_instance_profile", "true"),
                ("aws.s3.region", "us-west-2"),
                ("aws.s3.endpoint", "https://s3.us-west-2.amazonaws.com")),
            Properties(
                ("aws.s3.access_key", "AKIAI44QH8DHBEXAMPLE"),
                ("aws.s3.secret_key", SecretKey),
                ("aws.s3.endpoint", "https://s3.us-west-2.amazonaws.com"))).ToAlterStorageVolumeSql("vol").CommandText);

    // StarRocks does not treat an empty value of some keys as unset, so these are set to their default.
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
    public void Removed_properties_are_reset(string type, string key, string unsetValue)
    {
        var hive = Properties(("type", type), ("hive.metastore.uris", "thrift://10.0.0.1:9083"), ("aws.s3.use_instance_profile", "true"));
        PropertyDictionary rest = type == "hive" ? hive : new([.. hive, new("iceberg.catalog.type", "hive")]);
        var sql = PropertyDictionary.Diff(new PropertyDictionary([.. rest, new(key, "something")]), rest).ToAlterCatalogSql("lake");
        Assert.Equal($"ALTER CATALOG lake\nSET\n(\n    \"{key}\" = \"{unsetValue}\"\n);", sql.CommandText);
    }

    [Theory]
    [InlineData("type", "hudi", "'type' cannot be changed. StarRocks rejects another type of a catalog. Create another catalog.")]
    [InlineData("type", null, "'type' cannot be changed. StarRocks rejects another type of a catalog. Create another catalog.")]
    [InlineData("enable_metadata_cache", null, "'enable_metadata_cache' cannot be removed. ALTER … SET only overwrites, and an empty value is not the same as none. Set another value.")]
    [InlineData(" aws.s3.region", "us-west-2", "' aws.s3.region' is empty or has spaces around it, which StarRocks removes. Correct the key.")]
    public void Changes_that_a_catalog_does_not_support_are_rejected(string key, string? after, string message)
    {
        var before = Without(_keys, "type").Append(new("type", "hive")).Append(new("enable_metadata_cache", "true"));
        var changed = before.Where(property => property.Key != key).Concat(
            after is null ? [] : [new KeyValuePair<string, string>(key, after)]);
        var difference = PropertyDictionary.Diff(new(before), new(changed));
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => difference.ToAlterCatalogSql("lake")).Message);
    }

    [Fact]
    public void A_region_with_an_unknown_default_cannot_be_removed()
    {
        var difference = PropertyDictionary.Diff(
            Properties(("aws.s3.region", "us-west-2")),
            Properties(("aws.s3.use_instance_profile", "true")));
        Assert.StartsWith(
            "'aws.s3.region' cannot be removed without knowing the type of the catalog",
            Assert.Throws<InvalidOperationException>(() => difference.ToAlterCatalogSql("lake")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws.s3.enable_partitioned_prefix", "false", "true")]
    [InlineData("aws.s3.num_partitioned_prefix", "256", "512")]
    [InlineData("aws.s3.num_partitioned_prefix", "256", null)]
    [InlineData("aws.s3.enable_path_style_access", "true", null)]
    [InlineData("enabled", "true", null)]
    public void Changes_that_a_storage_volume_does_not_support_are_rejected(string key, string before, string? after)
    {
        var rest = Properties(("aws.s3.use_instance_profile", "true"));
        var difference = PropertyDictionary.Diff(new([.. rest, new(key, before)]), after is null ? rest : new([.. rest, new(key, after)]));
        var message = Assert.Throws<InvalidOperationException>(() => difference.ToAlterStorageVolumeSql("vol")).Message;
        Assert.Contains($"'{key}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_rejected_changes_are_reported_at_once()
    {
        var difference = PropertyDictionary.Diff(Properties(("type", "hive"), ("x", "1"), ("y", "2")), Properties(("type", "hudi")));
        var message = Assert.Throws<InvalidOperationException>(() => difference.ToAlterCatalogSql("lake")).Message;
        Assert.Equal(3, message.Split('\n').Length);
    }

    [Fact]
    public void Errors_after_the_change_are_rejected()
    {
        var ignoredKeys = PropertyDictionary.Diff(_keys, new([.. _keys, new("aws.s3.use_instance_profile", "true")]));
        var problems = Assert.Throws<InvalidAuthConfigException>(() => ignoredKeys.ToAlterCatalogSql("lake")).Problems;
        Assert.Contains(problems, problem => problem.Id == "SRA1001");
        // Masks that were copied from SHOW CREATE CATALOG.
        var masks = PropertyDictionary.Diff(
            _role,
            Properties(
                ("type", "hive"),
                ("aws.s3.access_key", "AK******LE"),
                ("aws.s3.secret_key", "wJ******EY"),
                ("aws.s3.region", "us-west-2")));
        Assert.Throws<InvalidAuthConfigException>(() => masks.ToAlterCatalogSql("lake"));
        // A storage volume rejects an unknown key.
        var unknownKey = PropertyDictionary.Diff(
            Properties(),
            Properties(("aws.s3.use_instance_profile", "true"), ("aws.s3.sse.type", "sse-c")));
        Assert.Throws<InvalidAuthConfigException>(() => unknownKey.ToAlterStorageVolumeSql("vol"));
    }

    [Fact]
    public void An_empty_difference_is_rejected()
    {
        Assert.True(PropertyDictionary.Diff(_keys, _keys).IsEmpty);
        Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(_keys, _keys).ToAlterCatalogSql("lake"));
        Assert.Throws<InvalidOperationException>(() => PropertyDictionary.Diff(_keys, _keys).ToAlterStorageVolumeSql("vol"));
    }

    [Theory]
    [InlineData("default_catalog")]
    [InlineData("a`b")]
    [InlineData("")]
    public void An_invalid_name_is_rejected(string name) =>
        Assert.Throws<ArgumentException>(() => PropertyDictionary.Diff(_keys, _role).ToAlterCatalogSql(name));

    [Fact]
    public void The_builtin_storage_volume_is_altered() => Assert.StartsWith(
        "ALTER STORAGE VOLUME builtin_storage_volume",
        PropertyDictionary.Diff(Properties(("aws.s3.region", "us-east-1")), Properties(("aws.s3.region", "us-west-2")))
            .ToAlterStorageVolumeSql("builtin_storage_volume").CommandText,
        StringComparison.Ordinal);

    [Fact]
    public void A_typed_secret_with_any_key_is_masked()
    {
        var before = new PropertyDictionary([new("plain", "old-and-hidden")], ["plain"]);
        Assert.Equal(
            "~ plain = \"******\" -> \"******\"",
            PropertyDictionary.Diff(before, Properties(("plain", "new-and-hidden"))).ToString());
    }

    [Fact]
    public void The_statement_sets_exactly_the_difference() => Gen.Select(Texts, Texts).Sample((before, after) =>
    {
        var difference = PropertyDictionary.Diff(
            Properties([.. before, ("aws.s3.region", "us-west-1")]),
            Properties([.. after, ("aws.s3.region", "us-west-2")]));
        var merged = Properties(before).ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal);
        var sql = difference.ToAlterCatalogSql("lake").CommandText;
        foreach (var property in Assert.Single(SqlScript.Read(sql, isTemplate: false).Statements).Properties)
            merged[property.Key] = property.Value!;
        Assert.True(merged.Remove("aws.s3.region", out var region) && region == "us-west-2");
        foreach (var (key, value) in merged)
            Assert.Equal(Properties(after).TryGetValue(key, out var set) ? set : "", value);
    });

    // Secrets of other services, which can have any value, and whose empty value counts as unset.
    private static Gen<(string, string)[]> Texts { get; } = Gen.Select(Hostile.Nullable, Hostile.Nullable, Hostile.Nullable).Select(
        (a, b, c) => new[] { ("x.password", a), ("y.token", b), ("z.secret", c) }
            .Where(property => property.Item2 is not null)
            .Select(property => (property.Item1, property.Item2!))
            .ToArray());

    private static IEnumerable<KeyValuePair<string, string>> Without(PropertyDictionary properties, string key) =>
        properties.Where(property => property.Key != key);

    private static PropertyDictionary Properties(params (string Key, string Value)[] properties) =>
        new(properties.Select(property => new KeyValuePair<string, string>(property.Key, property.Value)));
}
