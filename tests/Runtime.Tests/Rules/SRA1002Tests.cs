using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Incomplete access key pair".</summary>
public sealed class SRA1002Tests
{
    [Fact]
    public void Reports_an_access_key_without_a_secret_key() =>
        Evaluated.Line("hive/hms: s3{access_key=$AK; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.s3.access_key", "Set both");

    [Fact]
    public void Reports_a_secret_key_without_an_access_key() =>
        Evaluated.Line("hive/glue: glue{secret_key=$SK; region=us-west-2} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.glue.secret_key", "Set both");

    [Fact]
    public void An_empty_value_is_unset() =>
        Evaluated.Line("alone: s3{access_key=$AK; secret_key=; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.s3.access_key", "or remove both");

    [Fact]
    public void Reported_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{secret_key=$SK; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.s3.secret_key", "or remove both");

    [Theory]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=${SK}; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=$AK; use_instance_profile=${PROFILE}; region=us-west-2}")]
    [InlineData("alter-catalog: s3{access_key=$AK}")]
    [InlineData("settings: s3{secret_key=$SK}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
