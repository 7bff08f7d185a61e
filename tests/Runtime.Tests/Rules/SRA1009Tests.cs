using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "STS settings without a role".</summary>
public sealed class SRA1009Tests
{
    [Fact]
    public void Reports_the_STS_region() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; sts.region=us-west-2; region=us-west-2}")
            .Reports("SRA1009", RuleSeverity.Warning, "aws.s3.sts.region", "Set the role, or remove the STS settings");

    [Fact]
    public void Region_and_endpoint_are_one_problem() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; sts.region=us-west-2; sts.endpoint=https://sts.us-west-2.amazonaws.com}")
            .Reports("SRA1009", RuleSeverity.Warning, "aws.glue.sts.region", "Set the role, or remove the STS settings");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.region=us-west-2; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=${ROLE_ARN}; sts.region=us-west-2; region=us-west-2}")]
    [InlineData("alter-catalog: s3{sts.region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
