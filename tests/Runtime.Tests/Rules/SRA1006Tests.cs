using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Two flags.</summary>
public sealed class SRA1006Tests
{
    [Fact]
    public void The_lower_flag_is_named_beside_the_winner() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; use_aws_sdk_default_behavior=true; region=us-west-2}")
            .Reports("SRA1006", RuleSeverity.Error, "aws.s3.use_instance_profile", "Set only one of them to true", related: "aws.s3.use_aws_sdk_default_behavior");

    [Fact]
    public void A_part_says_it_too() =>
        Evaluated.Line("settings: glue{use_web_identity_token_file=TRUE; use_instance_profile=true}")
            .Reports("SRA1006", RuleSeverity.Error, "aws.glue.use_web_identity_token_file", "Set only one of them to true", related: "aws.glue.use_instance_profile");

    [Fact]
    public void Vended_credentials_change_nothing() =>
        Evaluated.Line("iceberg/rest: s3{use_web_identity_token_file=true; use_instance_profile=true}")
            .Reports("SRA1006", RuleSeverity.Error, "aws.s3.use_web_identity_token_file", "Set only one of them to true", related: "aws.s3.use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; use_aws_sdk_default_behavior=false; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; use_aws_sdk_default_behavior=${SDK}; region=us-west-2}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
