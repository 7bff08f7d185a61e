using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Region mismatch between endpoint and region".</summary>
public sealed class SRA2011Tests
{
    [Fact]
    public void Reports_the_endpoint_and_the_region() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.eu-west-1.amazonaws.com}")
            .Reports("SRA2011", RuleSeverity.Warning, "aws.s3.endpoint", "Use one region in both", ProblemLocation.Value, related: "aws.s3.region");

    [Fact]
    public void Reported_in_a_partial_configuration() =>
        Evaluated.Line("settings: glue{region=us-east-1; endpoint=glue.us-east-2.amazonaws.com}")
            .Reports("SRA2011", RuleSeverity.Warning, "aws.glue.endpoint", "Use one region in both", ProblemLocation.Value, related: "aws.glue.region");

    [Fact]
    public void Reports_a_legacy_endpoint_with_a_dash() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3-eu-west-1.amazonaws.com}")
            .Reports("SRA2011", RuleSeverity.Warning, "aws.s3.endpoint", "Use one region in both", ProblemLocation.Value, related: "aws.s3.region");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.us-west-2.amazonaws.com}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.amazonaws.com}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; endpoint=https://s3.eu-west-1.example.net}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=${REGION}; endpoint=https://s3.eu-west-1.amazonaws.com}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
