using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "STS endpoint without a region".</summary>
public sealed class SRA1010Tests
{
    [Fact]
    public void Reports_the_STS_endpoint() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.endpoint=https://sts.us-west-2.amazonaws.com; region=us-west-2}")
            .Reports("SRA1010", RuleSeverity.Error, "aws.s3.sts.endpoint", "Set the region of the STS endpoint");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.region=us-west-2; sts.endpoint=https://sts.us-west-2.amazonaws.com; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.region=${STS_REGION}; sts.endpoint=https://sts.us-west-2.amazonaws.com; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("alter-catalog: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.endpoint=https://sts.us-west-2.amazonaws.com}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
