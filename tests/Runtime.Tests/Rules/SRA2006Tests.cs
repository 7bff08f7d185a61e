using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Invalid AWS region".</summary>
public sealed class SRA2006Tests
{
    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2a}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=USWest2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us_west_2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=local}")]
    public void Reports_an_invalid_region(string line) =>
        Evaluated.Line(line).Reports("SRA2006", RuleSeverity.Warning, "aws.s3.region", "Use a name such as us-west-2", ProblemLocation.Value);

    [Fact]
    public void Reports_an_invalid_STS_region() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; sts.region=west}")
            .Reports("SRA2006", RuleSeverity.Warning, "aws.s3.sts.region", "Use a name such as us-west-2", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=xx-newplace-9}")]
    [InlineData("hive/hms: s3{access_key=u; secret_key=s; region=auto; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("settings: s3{region=default}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=local; endpoint=${ENDPOINT}}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
