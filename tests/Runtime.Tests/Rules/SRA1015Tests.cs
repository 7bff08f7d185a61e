using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "AWS identity for a non-AWS store".</summary>
public sealed class SRA1015Tests
{
    [Fact]
    public void Reports_the_endpoint_and_the_flag() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; endpoint=http://minio:9000; enable_path_style_access=true}")
            .Reports("SRA1015", RuleSeverity.Info, "aws.s3.endpoint", "Set 'aws.s3.access_key' and 'aws.s3.secret_key' of the store", related: "aws.s3.use_instance_profile");

    [Fact]
    public void Reported_in_a_partial_configuration() =>
        Evaluated.Line("alter-catalog: s3{use_aws_sdk_default_behavior=true; endpoint=https://store.example.net}")
            .Reports("SRA1015", RuleSeverity.Info, "aws.s3.endpoint", "of the store", related: "aws.s3.use_aws_sdk_default_behavior");

    [Theory]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.us-west-2.amazonaws.com}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=${ENDPOINT}}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
