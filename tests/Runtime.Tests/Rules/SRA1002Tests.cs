using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Half a pair.</summary>
public sealed class SRA1002Tests
{
    [Fact]
    public void The_given_half_is_named() =>
        Evaluated.Line("hive/hms: s3{access_key=$AK; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.s3.access_key", "Set both");

    [Fact]
    public void The_other_half_too() =>
        Evaluated.Line("hive/glue: glue{secret_key=$SK; region=us-west-2} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.glue.secret_key", "Set both");

    [Fact]
    public void An_empty_value_is_none() =>
        Evaluated.Line("alone: s3{access_key=$AK; secret_key=; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.s3.access_key", "or remove both");

    [Fact]
    public void A_volume_is_refused_for_it() =>
        Evaluated.Line("volume: s3{secret_key=$SK; region=us-west-2}")
            .Reports("SRA1002", RuleSeverity.Error, "aws.s3.secret_key", "or remove both");

    [Theory]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=${SK}; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=$AK; use_instance_profile=${PROFILE}; region=us-west-2}")]
    [InlineData("alter-catalog: s3{access_key=$AK}")]
    [InlineData("settings: s3{secret_key=$SK}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
