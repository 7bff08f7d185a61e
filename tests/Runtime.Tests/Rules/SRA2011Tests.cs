using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>An endpoint of another region.</summary>
public sealed class SRA2011Tests
{
    [Fact]
    public void The_endpoint_is_named_beside_the_region() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.eu-west-1.amazonaws.com}")
            .Reports("SRA2011", RuleSeverity.Warning, "aws.s3.endpoint", "Use one region in both", ProblemLocation.Value, related: "aws.s3.region");

    [Fact]
    public void A_part_says_it_too() =>
        Evaluated.Line("settings: glue{region=us-east-1; endpoint=glue.us-east-2.amazonaws.com}")
            .Reports("SRA2011", RuleSeverity.Warning, "aws.glue.endpoint", "Use one region in both", ProblemLocation.Value, related: "aws.glue.region");

    [Fact]
    public void Also_of_an_old_name_with_a_dash() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3-eu-west-1.amazonaws.com}")
            .Reports("SRA2011", RuleSeverity.Warning, "aws.s3.endpoint", "Use one region in both", ProblemLocation.Value, related: "aws.s3.region");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.us-west-2.amazonaws.com}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; endpoint=https://s3.amazonaws.com}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=us-west-2; endpoint=https://s3.eu-west-1.example.net}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=${REGION}; endpoint=https://s3.eu-west-1.amazonaws.com}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
