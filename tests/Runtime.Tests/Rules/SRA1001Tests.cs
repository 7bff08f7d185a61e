using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Keys beside a true flag.</summary>
public sealed class SRA1001Tests
{
    [Fact]
    public void The_first_ignored_key_is_named_beside_the_flag() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; access_key=$AK; secret_key=$SK; region=us-west-2}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.access_key", "Remove the keys", related: "aws.s3.use_instance_profile");

    [Fact]
    public void The_flag_that_wins_is_the_one_named() =>
        Evaluated.Line("hive/hms: s3{use_web_identity_token_file=true; session_token=t; region=us-west-2}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.session_token", "set the flag to false", related: "aws.s3.use_web_identity_token_file");

    [Fact]
    public void A_part_says_it_too() =>
        Evaluated.Line("alter-catalog: s3{use_aws_sdk_default_behavior=true; secret_key=$SK}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.secret_key", "Remove the keys", related: "aws.s3.use_aws_sdk_default_behavior");

    [Fact]
    public void Vended_credentials_change_nothing() =>
        Evaluated.Line("iceberg/rest: s3{use_instance_profile=true; access_key=$AK; region=us-west-2}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.access_key", "Remove the keys", related: "aws.s3.use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=false; access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=${PROFILE}; access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; access_key=; secret_key=; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; access_key=${AK}; region=us-west-2}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
