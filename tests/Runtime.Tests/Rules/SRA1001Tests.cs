using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Access keys are ignored".</summary>
public sealed class SRA1001Tests
{
    [Fact]
    public void Reports_the_first_ignored_key_and_the_flag() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; access_key=$AK; secret_key=$SK; region=us-west-2}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.access_key", "Remove the keys", related: "aws.s3.use_instance_profile");

    [Fact]
    public void Reports_the_flag_that_takes_precedence() =>
        Evaluated.Line("hive/hms: s3{use_web_identity_token_file=true; session_token=t; region=us-west-2}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.session_token", "set the flag to false", related: "aws.s3.use_web_identity_token_file");

    [Fact]
    public void Reported_in_a_partial_configuration() =>
        Evaluated.Line("alter-catalog: s3{use_aws_sdk_default_behavior=true; secret_key=$SK}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.secret_key", "Remove the keys", related: "aws.s3.use_aws_sdk_default_behavior");

    [Fact]
    public void Reported_with_vended_credentials() =>
        Evaluated.Line("iceberg/rest: s3{use_instance_profile=true; access_key=$AK; region=us-west-2}")
            .Reports("SRA1001", RuleSeverity.Error, "aws.s3.access_key", "Remove the keys", related: "aws.s3.use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=false; access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=${PROFILE}; access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; access_key=; secret_key=; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; access_key=${AK}; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
