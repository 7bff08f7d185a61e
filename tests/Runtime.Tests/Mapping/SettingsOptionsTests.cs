using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>Unknown settings as errors, warnings of a value, and settings whose keys contain the path of their section.</summary>
public sealed class SettingsOptionsTests
{
    private static readonly SettingsOptions _strict = new() { ErrorOnUnknownSettings = true };

    [Fact]
    public void Unknown_settings_are_errors_if_requested()
    {
        var settings = Settings(("UseInstanceProfile", "true"), ("Region", "us-west-2"), ("Regoin", "us-west-1"), ("Bucket", "b"));
        var exception = Assert.Throws<InvalidAuthConfigException>(() => S3Auth.FromSettings(settings, _strict));
        Assert.Equal(["Regoin", "Bucket"], exception.Problems.Select(static problem => problem.Key));
        Assert.All(exception.Problems, static problem => Assert.Equal(("SRA4001", ProblemSeverity.Error), (problem.Id, problem.Severity)));
        Assert.False(S3Auth.TryFromSettings(settings, _strict, out var value, out var problems));
        Assert.Null(value);
        Assert.Equal(2, problems.Count);
    }

    [Fact]
    public void A_pooled_reader_does_not_remain_strict()
    {
        var settings = Settings(("UseInstanceProfile", "true"), ("Region", "us-west-2"), ("Bucket", "b"));
        Assert.False(S3Auth.TryFromSettings(settings, _strict, out _, out _));
        Assert.True(S3Auth.TryFromSettings(settings, out _, out _));
        Assert.NotNull(S3Auth.FromSettings(settings, new SettingsOptions()));
    }

    [Theory]
    [InlineData("S3:Bucket")]
    [InlineData("Typo")]
    [InlineData("aws.s3.bucket")]
    public void Unknown_settings_of_statements(string key) => Assert.Throws<InvalidAuthConfigException>(
        () => HiveCatalog.FromSettings(Settings(("MetastoreUris", "thrift://a:9083"), ("S3:UseInstanceProfile", "true"), ("S3:Region", "us-west-2"), (key, "b")), _strict));

    [Fact]
    public void Known_settings_are_valid_in_strict_mode()
    {
        var catalog = HiveCatalog.FromSettings(
            Settings(("MetastoreUris", "thrift://a:9083"), ("S3:UseInstanceProfile", "true"), ("S3:Region", "us-west-2"), ("S3", null), ("Glue", ""), ("Properties:enable_metastore_cache", "true")), _strict);
        Assert.Equal("us-west-2", catalog.S3!.Region);
    }

    [Fact]
    public void Warnings_are_passed_to_the_callback()
    {
        var warnings = new List<AuthProblem>();
        var value = S3Auth.FromSettings(Settings(("UseInstanceProfile", "true"), ("Bucket", "b")), new SettingsOptions { OnWarning = warnings.Add });
        Assert.True(value.UseInstanceProfile);
        Assert.Equal(["SRA1011", "SRA4001"], warnings.Select(static problem => problem.Id).Order(StringComparer.Ordinal));
        Assert.All(warnings, static problem => Assert.NotEqual(ProblemSeverity.Error, problem.Severity));
    }

    [Fact]
    public void Errors_are_not_passed_to_the_callback()
    {
        var warnings = new List<AuthProblem>();
        var options = new SettingsOptions { OnWarning = warnings.Add };
        Assert.Throws<InvalidAuthConfigException>(() => S3Auth.FromSettings(Settings(("UseInstanceProfile", "yes"), ("Bucket", "b")), options));
        Assert.Empty(warnings);
        Assert.Empty(Warnings(("UseInstanceProfile", "true"), ("Region", "us-west-2")));
    }

    [Theory]
    [InlineData("Lake:S3:", "UseInstanceProfile", "Region")]
    [InlineData("lake:s3:", "use_instance_profile", "region")]
    [InlineData("Lake:", "aws.s3.use_instance_profile", "aws.s3.region")]
    [InlineData("Lake:", "aws:s3:use_instance_profile", "aws:s3:region")]
    public void Keys_with_the_path_of_a_section_are_one_error(string path, string flag, string region)
    {
        Assert.False(S3Auth.TryFromSettings(Settings((path + flag, "true"), (path + region, "us-west-2"), (path + "Typo", "x")), out _, out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal(("SRA4001", ProblemSeverity.Error, path + flag), (problem.Id, problem.Severity, problem.Key));
        Assert.Contains("relative keys", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"'{path}'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_required_members_are_not_reported_then()
    {
        Assert.False(StrictLake.TryFromSettings(Settings(("Lake", null), ("Lake:Uris", "thrift://a:9083"), ("Lake:S3:Region", "us-west-2")), out _, out var problems));
        Assert.Equal("SRA4001", Assert.Single(problems).Id);
    }

    [Fact]
    public void A_whole_configuration_is_one_warning()
    {
        var settings = Settings(("PATH", "/bin"), ("Lake:S3:UseInstanceProfile", "true"), ("Logging:Level", "x"));
        Assert.True(S3Auth.TryFromSettings(settings, out _, out var problems));
        Assert.Equal(("SRA4001", "Lake:S3:UseInstanceProfile"), (Assert.Single(problems).Id, problems[0].Key));
        Assert.False(S3Auth.TryFromSettings(settings, _strict, out _, out problems));
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("Other:Bucket", "Other:Key")]
    [InlineData("Bucket", "Region:")]
    public void Keys_without_a_known_name_are_unknown(string first, string second)
    {
        Assert.True(S3Auth.TryFromSettings(Settings((first, "x"), (second, "y")), out _, out var problems));
        Assert.Equal(2, problems.Count(static problem => problem.Id == "SRA4001"));
    }

    [Fact]
    public void Another_section_is_unknown_if_a_setting_is_read()
    {
        Assert.True(S3Auth.TryFromSettings(Settings(("UseInstanceProfile", "true"), ("Region", "us-west-2"), ("Other:Region", "us-west-1")), out _, out var problems));
        Assert.DoesNotContain("relative", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_are_required_and_options_are_not()
    {
        var settings = Settings(("UseInstanceProfile", "true"), ("Region", "us-west-2"), ("Bucket", "b"));
        Assert.Throws<ArgumentNullException>("settings", () => S3Auth.FromSettings(null!, _strict));
        Assert.Throws<ArgumentNullException>("settings", () => S3Auth.TryFromSettings(null!, _strict, out _, out _));
        Assert.NotNull(S3Auth.FromSettings(settings, null));
        Assert.True(S3Auth.TryFromSettings(settings, null, out _, out _));
    }

    private static List<AuthProblem> Warnings(params (string Key, string? Value)[] settings)
    {
        var warnings = new List<AuthProblem>();
        S3Auth.FromSettings(Settings(settings), new SettingsOptions { OnWarning = warnings.Add });
        return warnings;
    }

    private static KeyValuePair<string, string?>[] Settings(params (string Key, string? Value)[] settings) =>
        Array.ConvertAll(settings, static setting => new KeyValuePair<string, string?>(setting.Key, setting.Value));
}

[ExternalCatalog(CatalogType.Hive)]
public sealed partial class StrictLake
{
    public required S3Auth S3 { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public required string Uris { get; init; }
}
