using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Partition mismatch between role and region".</summary>
public sealed class SRA2002Tests
{
    [Fact]
    public void Reports_the_role_and_the_region() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=cn-north-1}")
            .Reports("SRA2002", RuleSeverity.Warning, "aws.s3.iam_role_arn", "Use a role and a region of one", ProblemLocation.Value, related: "aws.s3.region");

    [Fact]
    public void Reported_in_a_partial_configuration() =>
        Evaluated.Line("settings: glue{iam_role_arn=arn:aws-us-gov:iam::123456789012:role/lake; region=us-east-1}")
            .Reports("SRA2002", RuleSeverity.Warning, "aws.glue.iam_role_arn", "Use a role and a region of one", ProblemLocation.Value, related: "aws.glue.region");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=arn:aws-cn:iam::123456789012:role/lake; region=cn-north-1}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=${REGION}}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=xy-north-1}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
