using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Drift;

public sealed class StoredStorageVolumeTests
{
    private const string Params = "{\"aws.s3.access_key\":\"******\",\"aws.s3.secret_key\":\"******\",\"aws.s3.endpoint\":\"https://s3.us-west-2.amazonaws.com\",\"aws.s3.region\":\"us-west-2\",\"aws.s3.use_instance_profile\":\"false\",\"aws.s3.use_aws_sdk_default_behavior\":\"false\",\"aws.s3.external_id\":\"a\\u003db\"}";

    private const string Page = $"""
        MySQL > DESCRIBE STORAGE VOLUME my_s3_volume\G
        *************************** 1. row ***************************
             Name: my_s3_volume
             Type: S3
        IsDefault: false
         Location: s3://defaultbucket/test/, s3://second
           Params: {Params}
          Enabled: true
          Comment: the first: of two
        1 row in set (0.00 sec)
        """;

    private static readonly S3Auth _keys = new()
    {
        AccessKey = "AKIAIOSFODNN7EXAMPLE",
        SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        Region = "us-west-2",
        Endpoint = "https://s3.us-west-2.amazonaws.com",
    };

    [Fact]
    public void The_page_of_DESC_STORAGE_VOLUME() => AssertIsPage(StoredStorageVolume.Parse(Page));

    [Fact]
    public void As_a_table()
    {
        string[] names = ["Name", "Type", "IsDefault", "Location", "Params", "Enabled", "Comment"];
        string[] cells = ["my_s3_volume", "S3", "false", "s3://defaultbucket/test/, s3://second", Params, "true", "the first: of two"];
        var border = "+" + string.Join("+", cells.Zip(names, (cell, name) => new string('-', Math.Max(cell.Length, name.Length) + 2))) + "+";
        string Line(string[] row) => "|" + string.Join("|", row.Select((cell, i) => " " + cell.PadRight(Math.Max(cells[i].Length, names[i].Length)) + " ")) + "|";
        AssertIsPage(StoredStorageVolume.Parse(string.Join("\n", border, Line(names), border, Line(cells), border, "1 row in set (0.01 sec)")));
    }

    [Fact]
    public void In_batch_mode() => AssertIsPage(StoredStorageVolume.Parse(
        "Name\tType\tIsDefault\tLocation\tParams\tEnabled\tComment\nmy_s3_volume\tS3\tfalse\ts3://defaultbucket/test/, s3://second\t" + Params.Replace("\\", "\\\\", StringComparison.Ordinal) + "\ttrue\tthe first: of two\n"));

    [Fact]
    public void As_a_row_of_a_program() => AssertIsPage(StoredStorageVolume.FromRow(
    [
        new("Name", "my_s3_volume"), new("Type", "S3"), new("IsDefault", "false"), new("Location", "s3://defaultbucket/test/, s3://second"),
        new("PARAMS", Params), new("Enabled", "true"), new("Comment", "the first: of two"), new("Other", null),
    ]));

    [Theory]
    [InlineData("")]
    [InlineData("Name: x")]
    [InlineData("+---+\n| a |\n+---+")]
    [InlineData("ERROR 1064 (HY000): Getting analyzing error. Detail message: Unknown storage volume: x.")]
    public void What_is_none_is_refused(string text)
    {
        Assert.False(StoredStorageVolume.TryParse(text, out _));
        Assert.Throws<FormatException>(() => StoredStorageVolume.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":\"\\ud83d\"}")]
    public void Properties_that_are_no_texts_are_refused(string json) =>
        Assert.Throws<FormatException>(() => StoredStorageVolume.FromRow([new("Name", "v"), new("Type", "S3"), new("IsDefault", "true"), new("Location", "s3://b"), new("Params", json), new("Enabled", "true"), new("Comment", "")]));

    [Fact]
    public void What_StarRocks_prints_is_read_back() => Gen.Select(Hostile.Text, Hostile.Text).Sample((a, b) =>
    {
        if (HasHalfOfPair(a) || HasHalfOfPair(b) || b.Contains('\n') || b.Contains('\r'))
            return;
        var volume = StoredStorageVolume.Parse(Shown.Volume("v", "s3://bucket", [new("a", a)], b));
        Assert.Equal((a, b), (volume.Properties["a"], volume.Comment));
    });

    [Fact]
    public void Nothing_that_anybody_pastes_throws() => Gen.Select(Hostile.Text, Gen.Int[0, Page.Length], Gen.Int[0, Page.Length]).Sample((text, at, length) =>
    {
        Assert.Equal(StoredStorageVolume.TryParse(Page[..at] + text + Page[Math.Min(Page.Length, at + length)..], out var read), read is not null);
    });

    // What StarRocks makes of a configuration: it fills in what is not set, and keeps nothing of what it has no place for.
    public static TheoryData<S3Auth, (string Key, string Value)[]> Stored { get; } = new()
    {
        { _keys, [("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"), ("aws.s3.secret_key", "x"), ("aws.s3.region", "us-west-2"), ("aws.s3.endpoint", "https://s3.us-west-2.amazonaws.com"), ("aws.s3.use_instance_profile", "false"), ("aws.s3.use_aws_sdk_default_behavior", "false"), ("aws.s3.use_web_identity_token_file", "false")] },
        { new S3Auth { UseInstanceProfile = true }, [("aws.s3.region", "us-east-1"), ("aws.s3.endpoint", ""), ("aws.s3.use_instance_profile", "true"), ("aws.s3.use_aws_sdk_default_behavior", "false")] },
        { new S3Auth { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::081976408565:role/r" }, [("aws.s3.region", "us-east-1"), ("aws.s3.endpoint", ""), ("aws.s3.use_instance_profile", "true"), ("aws.s3.iam_role_arn", "arn:aws:iam::081976408565:role/r"), ("aws.s3.external_id", "")] },
        { new S3Auth { UseAwsSdkDefaultBehavior = true, EnablePartitionedPrefix = true }, [("aws.s3.region", "us-east-1"), ("aws.s3.endpoint", ""), ("aws.s3.use_aws_sdk_default_behavior", "true"), ("aws.s3.enable_partitioned_prefix", "true"), ("aws.s3.num_partitioned_prefix", "256")] },
    };

    [Theory]
    [MemberData(nameof(Stored))]
    public void What_StarRocks_fills_in_is_no_drift(S3Auth configured, (string Key, string Value)[] stored)
    {
        var report = StoredStorageVolume.Parse(Shown.Volume("v", "s3://bucket", stored.Select(property => new KeyValuePair<string, string>(property.Key, property.Value)))).Compare(configured);
        Assert.False(report.HasDrift, report.ToString());
    }

    [Fact]
    public void What_drifted_is_reported_and_fixed()
    {
        var report = StoredStorageVolume.Parse(Page).Compare(new S3Auth { UseInstanceProfile = true, Region = "us-west-2", Endpoint = _keys.Endpoint });
        Assert.Equal(
            """
            my_s3_volume: drifted
              aws.s3.use_instance_profile: "true" is configured, StarRocks has "false"
              aws.s3.access_key: not known, StarRocks shows a mask
              aws.s3.secret_key: not known, StarRocks shows a mask
              aws.s3.external_id: StarRocks has "a=b", which is not configured
            """,
            report.ToString());
        Assert.Equal("ALTER STORAGE VOLUME my_s3_volume\nSET\n(\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.external_id\" = \"\"\n);", report.ToAlterSql().CommandText);
    }

    [Fact]
    public void A_typed_volume_is_compared_as_a_whole()
    {
        var volume = StoredStorageVolume.Parse(Page);
        Assert.False(volume.Compare(new StorageVolume { Locations = ["s3://defaultbucket/test", "s3://second/"], Enabled = true, S3 = With("a=b") }).HasDrift);
        var report = volume.Compare(new StorageVolume { Locations = ["s3://other"], Enabled = false, S3 = With("c=d") });
        Assert.Equal(
            """
            my_s3_volume: drifted
              LOCATIONS: "s3://other" is configured, StarRocks has "s3://defaultbucket/test/, s3://second"
              enabled: "false" is configured, StarRocks has "true"
              aws.s3.access_key: not known, StarRocks shows a mask
              aws.s3.secret_key: not known, StarRocks shows a mask
              aws.s3.external_id: "c=d" is configured, StarRocks has "a=b"
            """,
            report.ToString());
        Assert.Equal("ALTER STORAGE VOLUME my_s3_volume\nSET\n(\n    \"enabled\" = \"false\",\n    \"aws.s3.external_id\" = \"c=d\"\n);", report.ToAlterSql().CommandText);

        static S3Auth With(string externalId) => new() { AccessKey = _keys.AccessKey, SecretKey = _keys.SecretKey, Region = _keys.Region, Endpoint = _keys.Endpoint, ExternalId = externalId };
    }

    [Fact]
    public void A_statement_that_alters_is_held_against_what_it_sets() =>
        Assert.Equal(["aws.s3.region"], StoredStorageVolume.Parse(Page).Compare(new AlterStorageVolume { S3 = new() { Region = "eu-west-1" } }).Properties.Select(drift => drift.Key));

    [Fact]
    public void To_set_masked_keys_anyway_take_the_difference() => Assert.Contains(
        "\"aws.s3.secret_key\" = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"",
        PropertyDictionary.Diff(StoredStorageVolume.Parse(Page).Properties, _keys.ToProperties()).ToAlterStorageVolumeSql("my_s3_volume").CommandText,
        StringComparison.Ordinal);

    [Fact]
    public void The_path_style_that_nobody_set_is_none_of_the_two() =>
        Assert.Equal(DriftKind.Unexpected, Assert.Single(StoredStorageVolume.Parse(Shown.Volume("v", "s3://b", [new("aws.s3.use_instance_profile", "true"), new("aws.s3.enable_path_style_access", "false")])).Compare(new S3Auth { UseInstanceProfile = true }).Properties).Kind);

    private static void AssertIsPage(StoredStorageVolume volume)
    {
        Assert.Equal(("my_s3_volume", "S3", false, true, "the first: of two"), (volume.Name, volume.Type, volume.IsDefault, volume.IsEnabled, volume.Comment));
        Assert.Equal(["s3://defaultbucket/test/", "s3://second"], volume.Locations);
        Assert.Equal(["aws.s3.access_key", "aws.s3.secret_key"], volume.MaskedKeys);
        Assert.Equal(["aws.s3.endpoint", "aws.s3.region", "aws.s3.use_instance_profile", "aws.s3.use_aws_sdk_default_behavior", "aws.s3.external_id"], volume.Properties.Keys);
        Assert.Equal("a=b", volume.Properties["aws.s3.external_id"]);
        Assert.StartsWith("my_s3_volume (s3://defaultbucket/test/, s3://second) { aws.s3.access_key = ****** , ".Replace(" , ", ", ", StringComparison.Ordinal), volume.ToString(), StringComparison.Ordinal);
    }

    private static bool HasHalfOfPair(string text) => text.Where((c, i) => char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) && !(i > 0 && char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(c))).Any();
}
