using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>A key that the statement ignores.</summary>
public sealed class SRA4003Tests
{
    [Fact]
    public void Glue_in_a_load() =>
        Evaluated.Line("load: s3{use_instance_profile=true; region=us-west-2} glue{region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.glue.region", "Remove it");

    [Fact]
    public void The_account_of_Glue_in_Iceberg() =>
        Evaluated.Line("iceberg/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; catalog_id=123456789012}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.glue.catalog_id", "'glue.id'");

    [Fact]
    public void A_prefix_of_volumes_in_a_catalog() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=true}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.enable_partitioned_prefix", "Remove it");

    [Fact]
    public void Encryption_in_a_load() =>
        Evaluated.Line("load: s3{use_instance_profile=true; region=us-west-2; sse.type=none}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.sse.type", "Remove it");

    [Fact]
    public void A_token_in_a_volume() =>
        Evaluated.Line("volume: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.session_token", "Use the long-term keys of an IAM user");

    [Fact]
    public void STS_in_a_volume() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.region=us-west-2; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.sts.region", "Remove it");

    [Fact]
    public void A_role_on_keys_in_a_volume() =>
        Evaluated.Line("volume: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.use_instance_profile'");

    [Fact]
    public void A_role_on_the_SDK_default_in_a_volume() =>
        Evaluated.Line("volume: s3{use_aws_sdk_default_behavior=true; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.iam_role_arn", "or remove the role");

    [Fact]
    public void TLS_in_a_volume() =>
        Evaluated.Line("alter-volume: s3{enable_ssl=false}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.enable_ssl", "Use http:// or https://");

    [Theory]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; catalog_id=123456789012}")]
    [InlineData("volume: s3{use_instance_profile=true; iam_role_arn=$ROLE; external_id=team-8; region=us-west-2; enable_partitioned_prefix=true}")]
    [InlineData("alone: s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=true; sse.type=none}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
