using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Invalid IAM role ARN".</summary>
public sealed class SRA2001Tests
{
    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=smith}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam::1234567890:role/lake}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam::123456789012:user/lake}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam::123456789012:role/lake house}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam::123456789012:role/}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:sts::123456789012:assumed-role/lake/s}")]
    public void Reports_an_invalid_role_ARN(string line) =>
        Evaluated.Line(line).Reports("SRA2001", RuleSeverity.Error, "aws.s3.iam_role_arn", "Use arn:aws:iam::ACCOUNT:role/NAME", ProblemLocation.Value);

    [Fact]
    public void Reports_a_role_ARN_without_an_account() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam:::role/lake}")
            .Reports("SRA2001", RuleSeverity.Error, "aws.s3.iam_role_arn", "the account is missing", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=$ROLE}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam::123456789012:role/data/lake+x=1,2.3@4-5_6}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2; iam_role_arn=arn:aws:iam::${ACCOUNT}:role/lake}")]
    [InlineData("settings: s3{iam_role_arn=arn:aws:iam:::role/lake}")]
    [InlineData("files: s3{access_key=u; secret_key=s; iam_role_arn=arn:aws:iam:::role/lake; sts.region=r; sts.endpoint=https://rgw.example.net; region=us-west-2; endpoint=https://rgw.example.net}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
