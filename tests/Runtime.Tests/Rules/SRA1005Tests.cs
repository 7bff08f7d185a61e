using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "No authentication method".</summary>
public sealed class SRA1005Tests
{
    [Fact]
    public void Reported_on_the_first_key_of_the_block() =>
        Evaluated.Line("load: s3{enable_ssl=true; region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Error, "aws.s3.use_instance_profile", "or 'aws.s3.use_aws_sdk_default_behavior' to 'true'", at: "aws.s3.enable_ssl");

    [Fact]
    public void Reported_in_a_Glue_block() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Error, "aws.glue.use_instance_profile", "Set 'aws.glue.use_instance_profile' or", at: "aws.glue.region");

    [Fact]
    public void Reported_on_a_storage_volume_without_keys() =>
        Evaluated.Line("volume: ")
            .Reports("SRA1005", RuleSeverity.Error, "aws.s3.use_instance_profile", "Set 'aws.s3.use_instance_profile' or", ProblemLocation.Statement);

    [Fact]
    public void Reported_as_a_warning_in_a_block_alone() =>
        Evaluated.Line("alone: s3{region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Warning, "aws.s3.use_instance_profile", "Set 'aws.s3.use_instance_profile' or", at: "aws.s3.region");

    [Fact]
    public void Reported_on_an_empty_block_alone() =>
        Evaluated.Line("alone: s3{}")
            .Reports("SRA1005", RuleSeverity.Warning, "aws.s3.use_instance_profile", "Set 'aws.s3.use_instance_profile' or", ProblemLocation.Statement);

    [Fact]
    public void Reported_as_a_warning_in_an_Iceberg_catalog() =>
        Evaluated.Line("iceberg/rest: other{iceberg.catalog.vended-credentials-enabled=false} s3{region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Warning, "aws.s3.use_instance_profile", "or 'aws.s3.use_aws_sdk_default_behavior' to 'true'", at: "aws.s3.region");

    [Theory]
    [InlineData("hive/hms: ")]
    [InlineData("load: ")]
    [InlineData("iceberg/rest: s3{region=us-west-2}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.vended-credentials-enabled=${VENDED}} s3{region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=${PROFILE}; region=us-west-2}")]
    [InlineData("settings: s3{region=us-west-2}")]
    [InlineData("alter-volume: s3{region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
