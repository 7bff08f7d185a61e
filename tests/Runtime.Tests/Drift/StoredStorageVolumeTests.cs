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
    private const string Params =
        """{"aws.s3.access_key":"******","aws.s3.secret_key":"******","aws.s3.endpoint":"https://s3.us-west-2.amazonaws.com","""
        + """ "aws.s3.region":"us-west-2","aws.s3.use_instance_profile":"false","aws.s3.use_aws_sdk_default_behavior":"false","""
        + """ "aws.s3.external_id":"a\u003db"}""";

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
    public void The_example_of_the_page_is_read() => AssertIsPage(StoredStorageVolume.Parse(Page));

    [Fact]
    public void A_table_is_read()
    {
        string[] names = ["Name", "Type", "IsDefault", "Location", "Params", "Enabled", "Comment"];
        string[] cells = ["my_s3_volume", "S3", "false", "s3://defaultbucket/test/, s3://second", Params, "true", "the first: of two"];
        var lines = cells.Zip(names, static (cell, name) => new string('-', Math.Max(cell.Length, name.Length) + 2));
        var border = "+" + string.Join("+", lines) + "+";
        AssertIsPage(
            StoredStorageVolume.Parse(string.Join("\n", border, Line(names), border, Line(cells), border, "1 row in set (0.01 sec)")));

        string Line(string[] row) =>
            "|" + string.Join("|", row.Select((cell, i) => " " + cell.PadRight(Math.Max(cells[i].Length, names[i].Length)) + " ")) + "|";
    }

    [Fact]
    public void Batch_mode_is_read()
    {
        var escaped = Params.Replace("\\", "\\\\", StringComparison.Ordinal);
        AssertIsPage(StoredStorageVolume.Parse(
            "Name\tType\tIsDefault\tLocation\tParams\tEnabled\tComment\n"
            + $"my_s3_volume\tS3\tfalse\ts3://defaultbucket/test/, s3://second\t{escaped}\ttrue\tthe first: of two\n"));
    }

    [Fact]
    public void A_row_is_read() => AssertIsPage(StoredStorageVolume.FromRow(
    [
        new("Name", "my_s3_volume"), new("Type", "S3"), new("IsDefault", "false"), new("Location", "s3://defaultbucket/test/, s3://second"),
        new("PARAMS", Params), new("Enabled", "true"), new("Comment", "the first: of two"), new("Other", null),
    ]));

    [Theory]
    [InlineData("")]
    [InlineData("Name: x")]
    [InlineData("+---+\n| a |\n+---+")]
    [InlineData("ERROR 1064 (HY000): Getting analyzing error. Detail message: Unknown storage volume: x.")]
    public void Other_text_is_rejected(string text)
    {
        Assert.False(StoredStorageVolume.TryParse(text, out _));
        Assert.Throws<FormatException>(() => StoredStorageVolume.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":\"\\ud83d\"}")]
    public void Invalid_properties_are_rejected(string json) =>
        Assert.Throws<FormatException>(() => StoredStorageVolume.FromRow(
        [
            new("Name", "v"), new("Type", "S3"), new("IsDefault", "true"), new("Location", "s3://b"), new("Params", json),
            new("Enabled", "true"), new("Comment", ""),
        ]));

    [Fact]
    public void Printed_values_are_read_back() => Gen.Select(Hostile.Text, Hostile.Text).Sample((a, b) =>
    {
        if (HasHalfOfPair(a) || HasHalfOfPair(b) || b.Contains('\n') || b.Contains('\r'))
            return;
        var volume = StoredStorageVolume.Parse(StarRocksOutput.Volume("v", "s3://bucket", [new("a", a)], b));
        Assert.Equal((a, b), (volume.Properties["a"], volume.Comment));
    });

    [Fact]
    public void Any_text_is_read_or_rejected() =>
        Gen.Select(Hostile.Text, Gen.Int[0, Page.Length], Gen.Int[0, Page.Length]).Sample((text, start, length) =>
    {
        var output = Page[..start] + text + Page[Math.Min(Page.Length, start + length)..];
        Assert.Equal(StoredStorageVolume.TryParse(output, out var volume), volume is not null);
    });

    // StarRocks adds default values, and does not store properties that it does not use.
    public static TheoryData<S3Auth, (string Key, string Value)[]> Stored { get; } = new()
    {
        {
            _keys,
            [
                ("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"), ("aws.s3.secret_key", "x"), ("aws.s3.region", "us-west-2"),
                ("aws.s3.endpoint", "https://s3.us-west-2.amazonaws.com"), ("aws.s3.use_instance_profile", "false"),
                ("aws.s3.use_aws_sdk_default_behavior", "false"), ("aws.s3.use_web_identity_token_file", "false"),
            ]
        },
        {
            new S3Auth { UseInstanceProfile = true },
            [
                ("aws.s3.region", "us-east-1"), ("aws.s3.endpoint", ""), ("aws.s3.use_instance_profile", "true"),
                ("aws.s3.use_aws_sdk_default_behavior", "false"),
            ]
        },
        {
            new S3Auth { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::081976408565:role/r" },
            [
                ("aws.s3.region", "us-east-1"), ("aws.s3.endpoint", ""), ("aws.s3.use_instance_profile", "true"),
                ("aws.s3.iam_role_arn", "arn:aws:iam::081976408565:role/r"), ("aws.s3.external_id", ""),
            ]
        },
        {
            new S3Auth { UseAwsSdkDefaultBehavior = true, EnablePartitionedPrefix = true },
            [
                ("aws.s3.region", "us-east-1"), ("aws.s3.endpoint", ""), ("aws.s3.use_aws_sdk_default_behavior", "true"),
                ("aws.s3.enable_partitioned_prefix", "true"), ("aws.s3.num_partitioned_prefix", "256"),
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Stored))]
    public void Default_values_are_not_drift(S3Auth configured, (string Key, string Value)[] stored)
    {
        var output = StarRocksOutput.Volume(
            "v",
            "s3://bucket",
            stored.Select(property => new KeyValuePair<string, string>(property.Key, property.Value)));
        var report = StoredStorageVolume.Parse(output).Compare(configured);
        Assert.False(report.HasDrift, report.ToString());
    }

    [Fact]
    public void Drift_is_reported_and_fixed()
    {
        var report = StoredStorageVolume.Parse(Page).Compare(
            new S3Auth { UseInstanceProfile = true, Region = "us-west-2", Endpoint = _keys.Endpoint });
        Assert.Equal(
            """
            my_s3_volume: drifted
              aws.s3.use_instance_profile: "true" is configured, StarRocks has "false"
              aws.s3.access_key: unknown, StarRocks masks the value
              aws.s3.secret_key: unknown, StarRocks masks the value
              aws.s3.external_id: StarRocks has "a=b", which is not configured
            """,
            report.ToString());
        Assert.Equal(
            """
            ALTER STORAGE VOLUME my_s3_volume
            SET
            (
                "aws.s3.use_instance_profile" = "true",
                "aws.s3.external_id" = ""
            );
            """,
            report.ToAlterSql().CommandText);
    }

    [Fact]
    public void A_typed_volume_is_compared_completely()
    {
        var volume = StoredStorageVolume.Parse(Page);
        var equal = new StorageVolume { Locations = ["s3://defaultbucket/test", "s3://second/"], Enabled = true, S3 = With("a=b") };
        Assert.False(volume.Compare(equal).HasDrift);
        var report = volume.Compare(new StorageVolume { Locations = ["s3://other"], Enabled = false, S3 = With("c=d") });
        Assert.Equal(
            """
            my_s3_volume: drifted
              LOCATIONS: "s3://other" is configured, StarRocks has "s3://defaultbucket/test/, s3://second"
              enabled: "false" is configured, StarRocks has "true"
              aws.s3.access_key: unknown, StarRocks masks the value
              aws.s3.secret_key: unknown, StarRocks masks the value
              aws.s3.external_id: "c=d" is configured, StarRocks has "a=b"
            """,
            report.ToString());
        Assert.Equal(
            """
            ALTER STORAGE VOLUME my_s3_volume
            SET
            (
                "enabled" = "false",
                "aws.s3.external_id" = "c=d"
            );
            """,
            report.ToAlterSql().CommandText);

        static S3Auth With(string externalId) => new()
        {
            AccessKey = _keys.AccessKey,
            SecretKey = _keys.SecretKey,
            Region = _keys.Region,
            Endpoint = _keys.Endpoint,
            ExternalId = externalId,
        };
    }

    [Fact]
    public void An_alter_statement_is_compared_with_its_own_keys()
    {
        var report = StoredStorageVolume.Parse(Page).Compare(new AlterStorageVolume { S3 = new() { Region = "eu-west-1" } });
        Assert.Equal(["aws.s3.region"], report.Properties.Select(drift => drift.Key));
    }

    [Fact]
    public void Masked_keys_are_set_from_the_difference()
    {
        var difference = PropertyDictionary.Diff(StoredStorageVolume.Parse(Page).Properties, _keys.ToProperties());
        Assert.Contains(
            "\"aws.s3.secret_key\" = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"",
            difference.ToAlterStorageVolumeSql("my_s3_volume").CommandText,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_path_style_has_no_default()
    {
        var output = StarRocksOutput.Volume(
            "v",
            "s3://b",
            [new("aws.s3.use_instance_profile", "true"), new("aws.s3.enable_path_style_access", "false")]);
        var report = StoredStorageVolume.Parse(output).Compare(new S3Auth { UseInstanceProfile = true });
        Assert.Equal(DriftKind.Unexpected, Assert.Single(report.Properties).Kind);
    }

    private static void AssertIsPage(StoredStorageVolume volume)
    {
        Assert.Equal(("my_s3_volume", "S3", "the first: of two"), (volume.Name, volume.Type, volume.Comment));
        Assert.Equal((false, true), (volume.IsDefault, volume.IsEnabled));
        Assert.Equal(["s3://defaultbucket/test/", "s3://second"], volume.Locations);
        Assert.Equal(["aws.s3.access_key", "aws.s3.secret_key"], volume.MaskedKeys);
        Assert.Equal(
            [
                "aws.s3.endpoint", "aws.s3.region", "aws.s3.use_instance_profile", "aws.s3.use_aws_sdk_default_behavior",
                "aws.s3.external_id",
            ],
            volume.Properties.Keys);
        Assert.Equal("a=b", volume.Properties["aws.s3.external_id"]);
        Assert.StartsWith(
            "my_s3_volume (s3://defaultbucket/test/, s3://second) { aws.s3.access_key = ******, ",
            volume.ToString(),
            StringComparison.Ordinal);
    }

    private static bool HasHalfOfPair(string text) =>
        text.Where((_, i) => char.IsSurrogate(text[i]) && !IsPair(text, i) && !IsPair(text, i - 1)).Any();

    private static bool IsPair(string text, int start) =>
        start >= 0 && start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1]);
}
