using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Role assumed with access keys".</summary>
public sealed class SRA1004Tests
{
    [Fact]
    public void Reports_a_role_that_access_keys_assume() =>
        Evaluated.Line("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1004", RuleSeverity.Warning, "aws.s3.iam_role_arn", "set 'aws.s3.sts.endpoint'", related: "aws.s3.access_key");

    [Fact]
    public void Reported_with_an_STS_endpoint_of_AWS() =>
        Evaluated.Line("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2; sts.region=us-west-2; sts.endpoint=https://sts.us-west-2.amazonaws.com}")
            .Reports("SRA1004", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.use_instance_profile' = 'true'", related: "aws.s3.access_key");

    [Fact]
    public void Reported_in_a_partial_configuration_with_an_STS_endpoint_of_AWS() =>
        Evaluated.Line("alter-catalog: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; sts.endpoint=https://sts.us-west-2.amazonaws.com}")
            .Reports("SRA1004", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.use_instance_profile' = 'true'", related: "aws.s3.access_key");

    [Theory]
    [InlineData("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2; sts.region=r; sts.endpoint=https://rgw.example.net}")]
    [InlineData("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2; sts.region=r; sts.endpoint=${STS}}")]
    [InlineData("files: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("settings: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
