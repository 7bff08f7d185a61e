using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>Settings have three vocabularies and any letter case, and initial values are kept without a setting.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("UseInstanceProfile", "Region")]
    [InlineData("useinstanceprofile", "REGION")]
    [InlineData("use_instance_profile", "region")]
    [InlineData("aws.s3.use_instance_profile", "aws.s3.region")]
    [InlineData("aws:s3:use_instance_profile", "aws:s3:region")]
    public void An_auth_block_is_read_by_each_of_its_names(string flag, string region)
    {
        var value = S3Auth.FromSettings(Settings((flag, "True"), (region, "us-west-2")));
        Assert.True(value.UseInstanceProfile);
        Assert.Equal("us-west-2", value.Region);
    }

    [Theory]
    [InlineData("S3:UseInstanceProfile", "MetastoreUris")]
    [InlineData("s3:use_instance_profile", "hive.metastore.uris")]
    [InlineData("aws.s3.use_instance_profile", "hive:metastore:uris")]
    [InlineData("S3:aws.s3.use_instance_profile", "metastoreuris")]
    public void A_nested_block_is_read_by_each_of_its_names(string flag, string uris)
    {
        var value = HiveCatalog.FromSettings(Settings(("S3", null), (flag, "true"), (uris, "thrift://a:9083")));
        Assert.True(value.S3!.UseInstanceProfile);
        Assert.Equal("thrift://a:9083", value.MetastoreUris);
    }

    [Fact]
    public void Initial_values_are_kept_without_a_setting()
    {
        var value = InitialisedLake.FromSettings(Settings(("S3:IamRoleArn", "arn:aws:iam::123456789012:role/lake")));
        Assert.Equal(("eu-west-1", true, "thrift://a:9083"), (value.S3.Region, value.S3.UseInstanceProfile, value.Uris));
        Assert.Equal("arn:aws:iam::123456789012:role/lake", value.S3.IamRoleArn);
    }

    [Fact]
    public void Properties_replace_initial_values_and_settings_keep_them()
    {
        var value = InitialisedLake.FromProperties([new("type", "hive"), new("hive.metastore.uris", "thrift://b:9083"), new("aws.s3.use_instance_profile", "true"), new("aws.s3.region", "us-east-1")]);
        Assert.Equal(("us-east-1", true, "thrift://b:9083"), (value.S3.Region, value.S3.UseInstanceProfile, value.Uris));
        Assert.Null(InitialisedLake.FromProperties([new("type", "hive"), new("hive.metastore.uris", "thrift://b:9083"), new("aws.s3.use_instance_profile", "true")]).S3.Region);
    }

    [Theory]
    [InlineData("S3:access_key", "SRA1002 S3:access_key")]
    [InlineData("aws:s3:access_key", "SRA1002 aws:s3:access_key")]
    [InlineData("S3:SessionToken", "SRA1007 S3:SessionToken")]
    [InlineData("S3:Regoin", "SRA4001 S3:Regoin")]
    [InlineData("Properties:aws.s3.Regoin", "SRA4001 Properties:aws.s3.Regoin")]
    [InlineData("Type", "SRA5001 MetastoreUris")]
    public void A_problem_names_the_setting(string setting, string expected)
    {
        HiveCatalog.TryFromSettings(Settings((setting, "x")), out _, out var problems);
        Assert.Contains(expected, problems.Select(static problem => $"{problem.Id} {problem.Setting}"));
    }

    [Fact]
    public void A_problem_of_properties_names_no_setting()
    {
        HiveCatalog.TryFromProperties([new("aws.s3.access_key", "x")], out _, out var problems);
        Assert.All(problems, static problem => Assert.Null(problem.Setting));
    }

    [Fact]
    public void An_unknown_setting_is_reported()
    {
        Assert.True(S3Auth.TryFromSettings(Settings(("UseInstanceProfile", "true"), ("Region", "us-west-2"), ("Regoin", "us-west-1")), out _, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal(("SRA4001", "Regoin"), (problem.Id, problem.Key));
    }

    [Fact]
    public void The_intended_setting_of_a_nested_member_is_named_as_in_settings()
    {
        HiveCatalog.TryFromSettings(Settings(("MetastoreUris", "thrift://a:9083"), ("S3:UseInstanceProfile", "true"), ("S3:Region", "us-west-2"), ("S3:Endpiont", "x")), out _, out var problems);
        Assert.Equal("'S3:Endpiont' has no member in HiveCatalog, so its value is silently ignored. Did you mean 'S3:Endpoint'?", Assert.Single(problems).Message);
    }

    [Theory]
    [InlineData("OAuth2ServerUrl", "OAuth2ServerUri")]
    [InlineData("OAuth2ServerUrls", "OAuth2ServerUri")]
    [InlineData("OAuth2Scpoe", "OAuth2Scope")]
    [InlineData("OAuth2Credentials", "OAuth2Credential")]
    [InlineData("OAuth2TokenRefreshEnable", "OAuth2TokenRefreshEnabled")]
    [InlineData("oauth2_scoep", "OAuth2Scope")]
    [InlineData("Warehous", "Warehouse")]
    [InlineData("VendedCredentialEnabled", "VendedCredentialsEnabled")]
    [InlineData("SigningAccessKeyId", "SigningAccessKey")]
    [InlineData("Url", "Uri")]
    [InlineData("iceberg.catalog.oauth2.credentials", "OAuth2Credential")]
    [InlineData("aws.s3.regoin", "S3:Region")]
    [InlineData("Password", null)]
    [InlineData("Key", null)]
    [InlineData("S3:Warehous", null)]
    public void The_intended_member_of_a_statement_is_named(string setting, string? member)
    {
        IcebergCatalog.TryFromSettings(Settings(("CatalogType", "Rest"), (setting, "x")), out _, out var problems);
        var message = Assert.Single(problems, static problem => problem.Id == "SRA4001").Message;
        var advice = member is null ? "Add a member, or remove the key." : $"Did you mean '{member}'?";
        Assert.Equal($"'{setting}' has no member in IcebergCatalog, so its value is silently ignored. {advice}", message);
    }

    [Fact]
    public void A_misspelled_member_of_a_statement_counts_as_the_intended_one()
    {
        IcebergCatalog.TryFromSettings(Settings(("CatalogType", "Rest"), ("Url", "http://rest:8181"), ("S3:Region", "us-west-2")), out _, out var problems);
        Assert.Equal("SRA4001", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_key_of_twenty_thousand_levels_is_read()
    {
        var settings = Settings((new string(':', 20_000), "true"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        HiveCatalog.TryFromSettings(settings, out _, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void Two_names_of_one_member_are_an_error()
    {
        Assert.False(S3Auth.TryFromSettings(Settings(("UseInstanceProfile", "true"), ("Region", "us-west-2"), ("aws.s3.region", "us-west-1")), out _, out var problems));
        Assert.Equal("SRA4002", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_time_span_is_seconds_or_in_the_format_of_dotnet()
    {
        Assert.Equal(TimeSpan.FromMinutes(20), Timed.FromSettings(Settings(("Timeout", "00:20:00"))).Timeout);
        Assert.Equal(TimeSpan.FromMinutes(20), Timed.FromSettings(Settings(("Timeout", "1200"))).Timeout);
        Assert.False(Timed.TryFromProperties([new("timeout", "00:20:00")], out _, out var problems));
        Assert.Equal("SRA2015", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_misspelled_setting_counts_as_the_intended_one()
    {
        Assert.True(S3Auth.TryFromSettings(Settings(("UseInstanceProfil", "true"), ("Region", "us-west-2")), out _, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal("SRA4001", problem.Id);
        Assert.Contains("'UseInstanceProfile'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Enum_values_are_those_of_StarRocks_or_member_names()
    {
        var catalog = HiveCatalog.FromSettings(Settings(
            ("MetastoreType", "Glue"), ("Glue:UseInstanceProfile", "true"), ("Glue:Region", "us-west-2"), ("Glue:ResourceShareType", "All"), ("S3:UseInstanceProfile", "true"), ("S3:Region", "us-west-2"), ("S3:SseType", "none")));
        Assert.Equal((ResourceShareType.All, SseType.None), (catalog.Glue!.ResourceShareType, catalog.S3!.SseType));
    }

    [Fact]
    public void An_unconvertible_value_is_reported_once()
    {
        Assert.False(HiveCatalog.TryFromSettings(Settings(("MetastoreUris", "thrift://a:9083"), ("S3:UseInstanceProfile", "true"), ("S3:Region", "us-west-2"), ("S3:NumPartitionedPrefix", "many")), out _, out var problems));
        Assert.Equal(["SRA2015", "SRA4003"], problems.Select(p => p.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_empty_section_is_ignored()
    {
        Assert.True(HiveCatalog.TryFromSettings(Settings(("Glue", ""), ("MetastoreUris", "thrift://a:9083")), out _, out var problems));
        Assert.Empty(problems);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(params (string Key, string? Value)[] settings) => settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value));
}

[AwsAuth("aws.s3")]
public sealed partial class InitialisedS3
{
    public bool UseInstanceProfile { get; init; } = true;

    public string? IamRoleArn { get; init; }

    public string? Region { get; init; } = "eu-west-1";
}

[ExternalCatalog(CatalogType.Hive)]
public sealed partial class InitialisedLake
{
    public InitialisedS3 S3 { get; init; } = new();

    [PropertyKey("hive.metastore.uris")]
    public string? Uris { get; init; } = "thrift://a:9083";
}

[PropertyMap]
public sealed partial class Timed
{
    public TimeSpan? Timeout { get; init; }
}
