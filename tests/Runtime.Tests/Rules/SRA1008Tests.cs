using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "External ID without a role".</summary>
public sealed class SRA1008Tests
{
    [Fact]
    public void Reports_the_external_ID() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; external_id=team-8; region=us-west-2}")
            .Reports("SRA1008", RuleSeverity.Warning, "aws.s3.external_id", "Set the role, or remove the external ID");

    [Fact]
    public void Reported_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; external_id=team-8; region=us-west-2}")
            .Reports("SRA1008", RuleSeverity.Warning, "aws.s3.external_id", "Set the role, or remove the external ID");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; external_id=team-8; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=${ROLE_ARN}; external_id=team-8; region=us-west-2}")]
    [InlineData("alter-catalog: s3{external_id=team-8}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
