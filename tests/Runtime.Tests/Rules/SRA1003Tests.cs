using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>A role that nothing assumes.</summary>
public sealed class SRA1003Tests
{
    [Fact]
    public void The_file_system_drops_the_role() =>
        Evaluated.Line("hive/hms: s3{iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Error, "aws.s3.iam_role_arn", "Set 'aws.s3.use_instance_profile' = 'true'");

    [Fact]
    public void Glue_drops_it_and_the_region() =>
        Evaluated.Line("hive/glue: glue{iam_role_arn=$GROLE} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Error, "aws.glue.iam_role_arn", "'aws.glue.use_web_identity_token_file'");

    [Fact]
    public void A_block_alone_may_be_an_Iceberg_client_s() =>
        Evaluated.Line("alone: s3{iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Warning, "aws.s3.iam_role_arn", "Set 'aws.s3.use_instance_profile' = 'true'");

    [Fact]
    public void Iceberg_assumes_it_with_the_default_chain() =>
        Evaluated.Line("iceberg/glue: glue{iam_role_arn=$GROLE; region=us-west-2} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Warning, "aws.glue.iam_role_arn", "Set 'aws.glue.use_aws_sdk_default_behavior' = 'true'");

    [Fact]
    public void A_token_changes_nothing() =>
        Evaluated.Line("files: s3{session_token=t; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1003", RuleSeverity.Error, "aws.s3.iam_role_arn", "use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_web_identity_token_file=${WEB}; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("iceberg/rest: s3{iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("alter-catalog: s3{iam_role_arn=$ROLE}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
