using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>No authentication method.</summary>
public sealed class SRA1005Tests
{
    [Fact]
    public void It_stands_on_the_first_key_of_the_block() =>
        Evaluated.Line("load: s3{enable_ssl=true; region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Error, "aws.s3.use_instance_profile", "or 'aws.s3.use_aws_sdk_default_behavior' = 'true'", at: "aws.s3.enable_ssl");

    [Fact]
    public void Glue_falls_back_to_the_default_chain() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Error, "aws.glue.use_instance_profile", "Set 'aws.glue.use_instance_profile' = 'true'", at: "aws.glue.region");

    [Fact]
    public void A_volume_without_any_key_is_refused() =>
        Evaluated.Line("volume: ")
            .Reports("SRA1005", RuleSeverity.Error, "aws.s3.use_instance_profile", "Set 'aws.s3.use_instance_profile' = 'true'", ProblemLocation.Statement);

    [Fact]
    public void A_block_alone_may_be_an_Iceberg_client_s() =>
        Evaluated.Line("alone: s3{region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Warning, "aws.s3.use_instance_profile", "Set 'aws.s3.use_instance_profile' = 'true'", at: "aws.s3.region");

    [Fact]
    public void An_empty_block_alone_has_no_key_to_stand_on() =>
        Evaluated.Line("alone: s3{}")
            .Reports("SRA1005", RuleSeverity.Warning, "aws.s3.use_instance_profile", "Set 'aws.s3.use_instance_profile' = 'true'", ProblemLocation.Statement);

    [Fact]
    public void Iceberg_falls_back_to_the_default_chain() =>
        Evaluated.Line("iceberg/rest: other{iceberg.catalog.vended-credentials-enabled=false} s3{region=us-west-2}")
            .Reports("SRA1005", RuleSeverity.Warning, "aws.s3.use_instance_profile", "or 'aws.s3.use_aws_sdk_default_behavior' = 'true'", at: "aws.s3.region");

    [Theory]
    [InlineData("hive/hms: ")]
    [InlineData("load: ")]
    [InlineData("iceberg/rest: s3{region=us-west-2}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.vended-credentials-enabled=${VENDED}} s3{region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=${PROFILE}; region=us-west-2}")]
    [InlineData("settings: s3{region=us-west-2}")]
    [InlineData("alter-volume: s3{region=us-west-2}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
