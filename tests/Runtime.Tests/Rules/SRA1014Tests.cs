using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Role assumed at AWS for a non-AWS store".</summary>
public sealed class SRA1014Tests
{
    [Fact]
    public void Reports_the_role_and_the_endpoint() =>
        Evaluated.Line("files: s3{access_key=u; secret_key=s; iam_role_arn=$ROLE; endpoint=http://minio:9000; enable_path_style_access=true}")
            .ReportsAmongOthers("SRA1014", RuleSeverity.Warning, "aws.s3.iam_role_arn", "Set 'aws.s3.sts.endpoint'", related: "aws.s3.endpoint");

    [Fact]
    public void Reported_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; iam_role_arn=$ROLE; endpoint=http://minio:9000; enable_path_style_access=true}")
            .ReportsAmongOthers("SRA1014", RuleSeverity.Warning, "aws.s3.iam_role_arn", "Use access keys of the store", related: "aws.s3.endpoint");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2; endpoint=https://s3.us-west-2.amazonaws.com}")]
    [InlineData("alter-catalog: s3{iam_role_arn=$ROLE; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("files: s3{access_key=u; secret_key=s; iam_role_arn=$ROLE; sts.region=r; sts.endpoint=https://rgw.example.net; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("files: s3{access_key=u; secret_key=s; iam_role_arn=$ROLE; sts.region=r; sts.endpoint=${STS}; endpoint=http://minio:9000; enable_path_style_access=true}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
