using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "More than one identity source".</summary>
public sealed class SRA1006Tests
{
    [Fact]
    public void Reports_the_ignored_flag_and_the_one_that_takes_precedence() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; use_aws_sdk_default_behavior=true; region=us-west-2}")
            .Reports("SRA1006", RuleSeverity.Error, "aws.s3.use_instance_profile", "Set only one of them to true", related: "aws.s3.use_aws_sdk_default_behavior");

    [Fact]
    public void Reported_in_a_partial_configuration() =>
        Evaluated.Line("settings: glue{use_web_identity_token_file=TRUE; use_instance_profile=true}")
            .Reports("SRA1006", RuleSeverity.Error, "aws.glue.use_web_identity_token_file", "Set only one of them to true", related: "aws.glue.use_instance_profile");

    [Fact]
    public void Reported_with_vended_credentials() =>
        Evaluated.Line("iceberg/rest: s3{use_web_identity_token_file=true; use_instance_profile=true}")
            .Reports("SRA1006", RuleSeverity.Error, "aws.s3.use_web_identity_token_file", "Set only one of them to true", related: "aws.s3.use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; use_aws_sdk_default_behavior=false; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; use_aws_sdk_default_behavior=${SDK}; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
