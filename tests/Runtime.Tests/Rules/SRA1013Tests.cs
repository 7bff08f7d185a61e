using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Temporary credentials are stored".</summary>
public sealed class SRA1013Tests
{
    [Fact]
    public void Reported_in_a_Hive_catalog() =>
        Evaluated.Line("hive/hms: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")
            .Reports("SRA1013", RuleSeverity.Warning, "aws.s3.session_token", "Use an instance profile");

    [Fact]
    public void Reported_in_ALTER_CATALOG() =>
        Evaluated.Line("alter-catalog: s3{access_key=$TK; secret_key=$SK; session_token=t}")
            .Reports("SRA1013", RuleSeverity.Warning, "aws.s3.session_token", "Use an instance profile");

    [Fact]
    public void Reported_in_an_Iceberg_catalog() =>
        Evaluated.Line("iceberg/glue: s3{use_instance_profile=true; region=us-west-2} glue{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")
            .Reports("SRA1013", RuleSeverity.Warning, "aws.glue.session_token", "Use an instance profile");

    [Fact]
    public void Reports_a_token_that_the_frontend_drops() =>
        Evaluated.Line("files: s3{access_key=$TK; secret_key=$SK; session_token=t; iam_role_arn=$ROLE; region=us-west-2}")
            .ReportsAmongOthers("SRA1013", RuleSeverity.Warning, "aws.s3.session_token", "Assume the role with", related: "aws.s3.iam_role_arn");

    [Theory]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("load: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("alone: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=$TK; secret_key=$SK; session_token=${TOKEN}; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=${PROFILE}; access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
