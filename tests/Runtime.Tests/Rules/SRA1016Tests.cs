using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Identity not supported by Lance catalogs".</summary>
public sealed class SRA1016Tests
{
    private const string Role = "arn:aws:iam::123456789012:role/lake";

    [Theory]
    [InlineData("lance: s3{use_instance_profile=true; region=us-west-2}", "aws.s3.use_instance_profile")]
    [InlineData("lance: s3{use_web_identity_token_file=TRUE; region=us-west-2}", "aws.s3.use_web_identity_token_file")]
    [InlineData("lance: s3{use_instance_profile=true; use_web_identity_token_file=true; region=us-west-2}", "aws.s3.use_instance_profile")]
    [InlineData("lance: s3{use_instance_profile=true; access_key=AKIAIOSFODNN7EXAMPLE; secret_key=s; region=us-west-2}", "aws.s3.use_instance_profile")]
    [InlineData("lance: s3{iam_role_arn=" + Role + "; region=us-west-2}", "aws.s3.iam_role_arn")]
    [InlineData("lance: s3{iam_role_arn=smith; external_id=team-8; sts.endpoint=https://sts.us-west-2.amazonaws.com; region=us-west-2}", "aws.s3.iam_role_arn")]
    [InlineData("lance: s3{access_key=AKIAIOSFODNN7EXAMPLE; secret_key=s; iam_role_arn=" + Role + "; region=us-west-2}", "aws.s3.iam_role_arn")]
    [InlineData("lance: s3{use_aws_sdk_default_behavior=true; iam_role_arn=" + Role + "; region=us-west-2}", "aws.s3.iam_role_arn")]
    public void It_is_rejected(string line, string key) =>
        Evaluated.Line(line).Reports(
            "SRA1016", RuleSeverity.Error, key,
            $"A Lance catalog rejects '{key}'. It supports only access keys and the SDK default chain. "
                + "Set 'aws.s3.use_aws_sdk_default_behavior' = 'true', or an access key pair, instead.");

    [Fact]
    public void Reports_the_flag_and_the_role() =>
        Evaluated.Line("lance: s3{use_instance_profile=true; iam_role_arn=" + Role + "; region=us-west-2}")
            .Reports("SRA1016", RuleSeverity.Error, "aws.s3.use_instance_profile", "rejects 'aws.s3.use_instance_profile' and 'aws.s3.iam_role_arn'", related: "aws.s3.iam_role_arn");

    [Fact]
    public void Other_rules_suggest_what_Lance_supports()
    {
        Evaluated.Line("lance: s3{region=us-west-2}").Reports(
            "SRA1005", RuleSeverity.Error, "aws.s3.use_aws_sdk_default_behavior",
            "Set 'aws.s3.use_aws_sdk_default_behavior' to 'true', or set an access key pair.", at: "aws.s3.region");
        Evaluated.Line("lance: s3{access_key=ASIAIOSFODNN7EXAMPLE; secret_key=s; session_token=t; region=us-west-2}")
            .Reports("SRA1013", RuleSeverity.Warning, "aws.s3.session_token", "Use the SDK default chain, or the long-term keys of an IAM user.");
    }

    [Theory]
    [InlineData("lance: s3{access_key=AKIAIOSFODNN7EXAMPLE; secret_key=s; region=us-west-2}")]
    [InlineData("lance: s3{use_aws_sdk_default_behavior=true; region=us-west-2}")]
    [InlineData("lance: s3{use_aws_sdk_default_behavior=true; use_instance_profile=false; iam_role_arn=; region=us-west-2}")]
    [InlineData("lance: s3{use_instance_profile=${PROFILE}; iam_role_arn=${ROLE}; region=us-west-2}")]
    [InlineData("lance: s3{use_aws_sdk_default_behavior=${SDK}; use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; iam_role_arn=" + Role + "; region=us-west-2}")]
    [InlineData("alter-catalog: s3{use_instance_profile=true; iam_role_arn=" + Role + "; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
