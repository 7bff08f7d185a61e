using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Keys that assume a role.</summary>
public sealed class SRA1004Tests
{
    [Fact]
    public void Keys_assume_the_role() =>
        Evaluated.Line("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA1004", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.sts.region'", related: "aws.s3.access_key");

    [Fact]
    public void Naming_AWS_own_STS_is_no_excuse() =>
        Evaluated.Line("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2; sts.region=us-west-2; sts.endpoint=https://sts.us-west-2.amazonaws.com}")
            .Reports("SRA1004", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.use_instance_profile' = 'true'", related: "aws.s3.access_key");

    [Fact]
    public void A_part_that_names_AWS_STS_says_it() =>
        Evaluated.Line("alter-catalog: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; sts.endpoint=https://sts.us-west-2.amazonaws.com}")
            .Reports("SRA1004", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.use_instance_profile' = 'true'", related: "aws.s3.access_key");

    [Theory]
    [InlineData("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2; sts.region=r; sts.endpoint=https://rgw.example.net}")]
    [InlineData("files: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2; sts.region=r; sts.endpoint=${STS}}")]
    [InlineData("files: s3{use_instance_profile=true; iam_role_arn=$ROLE; region=us-west-2}")]
    [InlineData("settings: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
