using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Role with TLS disabled".</summary>
public sealed class SRA1012Tests
{
    [Fact]
    public void Reports_the_flag_and_the_role() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; enable_ssl=false; region=us-west-2}")
            .Reports("SRA1012", RuleSeverity.Warning, "aws.s3.enable_ssl", "set it to 'true'", related: "aws.s3.iam_role_arn");

    [Fact]
    public void Reported_in_a_partial_configuration_with_an_STS_endpoint_of_AWS() =>
        Evaluated.Line("alter-catalog: s3{use_instance_profile=true; iam_role_arn=$ROLE; enable_ssl=false; sts.endpoint=https://sts.us-west-2.amazonaws.com}")
            .Reports("SRA1012", RuleSeverity.Warning, "aws.s3.enable_ssl", "Remove it", related: "aws.s3.iam_role_arn");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; enable_ssl=false; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; enable_ssl=true; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; enable_ssl=${SSL}; region=us-west-2}")]
    [InlineData("alter-catalog: s3{use_instance_profile=true; iam_role_arn=$ROLE; enable_ssl=false}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; enable_ssl=false; region=us-west-2; sts.region=r; sts.endpoint=https://sts.example.net}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
