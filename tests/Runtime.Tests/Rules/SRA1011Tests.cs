using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Missing region".</summary>
public sealed class SRA1011Tests
{
    [Fact]
    public void Reported_on_the_first_key_of_the_block() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; }")
            .Reports("SRA1011", RuleSeverity.Warning, "aws.s3.region", "Set the region of your data", at: "aws.s3.use_instance_profile");

    [Fact]
    public void Reported_with_an_endpoint_in_another_region() =>
        Evaluated.Line("repo: s3{access_key=$AK; secret_key=$SK; endpoint=s3.eu-west-3.amazonaws.com}")
            .Reports("SRA1011", RuleSeverity.Warning, "aws.s3.region", "although 'aws.s3.endpoint' is in another region", at: "aws.s3.access_key");

    [Fact]
    public void Reported_in_a_Glue_block() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true}")
            .Reports("SRA1011", RuleSeverity.Warning, "aws.glue.region", "Set the region of your data", at: "aws.glue.use_instance_profile");

    [Theory]
    [InlineData("volume: s3{use_instance_profile=true; }")]
    public void Reported_in_a_storage_volume(string line) =>
        Evaluated.Line(line).Reports("SRA1011", RuleSeverity.Warning, "aws.s3.region", "us-east-1", at: "aws.s3.use_instance_profile");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=${REGION}}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; endpoint=${ENDPOINT}}")]
    [InlineData("repo: s3{access_key=$AK; secret_key=$SK; endpoint=s3.us-east-1.amazonaws.com}")]
    [InlineData("repo: s3{access_key=$AK; secret_key=$SK; endpoint=https://s3.amazonaws.com}")]
    [InlineData("repo: s3{access_key=u; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("iceberg/glue: glue{use_instance_profile=true; } s3{use_instance_profile=true; }")]
    [InlineData("iceberg/rest: s3{use_instance_profile=true; }")]
    [InlineData("settings: s3{use_instance_profile=true; }")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
