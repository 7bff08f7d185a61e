using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Role without a base identity".</summary>
public sealed class SRA1003Tests
{
    [Fact]
    public void Reported_in_a_Hive_catalog() =>
        Evaluated.Line("hive/hms: s3{iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Error, "aws.s3.iam_role_arn", "Set 'aws.s3.use_instance_profile' = 'true'");

    [Fact]
    public void Reported_in_a_Glue_block() =>
        Evaluated.Line("hive/glue: glue{iam_role_arn=$GROLE} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Error, "aws.glue.iam_role_arn", "'aws.glue.use_web_identity_token_file'");

    [Fact]
    public void Reported_as_a_warning_in_a_block_alone() =>
        Evaluated.Line("alone: s3{iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Warning, "aws.s3.iam_role_arn", "Set 'aws.s3.use_instance_profile' = 'true'");

    [Fact]
    public void Reported_as_a_warning_in_an_Iceberg_catalog() =>
        Evaluated.Line("iceberg/glue: glue{iam_role_arn=$GROLE; region=us-west-2} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Warning, "aws.glue.iam_role_arn", "Set 'aws.glue.use_aws_sdk_default_behavior' = 'true'");

    [Fact]
    public void Reported_with_a_session_token() =>
        Evaluated.Line("files: s3{session_token=t; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Error, "aws.s3.iam_role_arn", "use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_web_identity_token_file=${WEB}; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("iceberg/rest: s3{iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("alter-catalog: s3{iam_role_arn=$ROLE}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
