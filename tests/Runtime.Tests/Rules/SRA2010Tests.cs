using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Invalid external ID".</summary>
public sealed class SRA2010Tests
{
    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; external_id=x}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; external_id=team 8}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; external_id=a\\b}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; external_id=größe}")]
    public void It_is_rejected(string line) =>
        Evaluated.Line(line).Reports("SRA2010", RuleSeverity.Error, "aws.s3.external_id", "2 to 1224", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; external_id=Az09_+=,.@:/-}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; external_id=${EXTERNAL_ID}}")]
    [InlineData("settings: s3{external_id=42}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
