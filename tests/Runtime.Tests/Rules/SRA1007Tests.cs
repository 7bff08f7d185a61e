using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Session token without access keys".</summary>
public sealed class SRA1007Tests
{
    [Fact]
    public void Reports_the_session_token() =>
        Evaluated.Line("hive/hms: s3{session_token=t; region=us-west-2}")
            .Reports("SRA1007", RuleSeverity.Error, "aws.s3.session_token", "Set all three");

    [Fact]
    public void Reported_with_vended_credentials() =>
        Evaluated.Line("iceberg/rest: s3{session_token=t; region=us-west-2}")
            .Reports("SRA1007", RuleSeverity.Error, "aws.s3.session_token", "or remove the token");

    [Theory]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("files: s3{session_token=t; access_key=${AK}; secret_key=${SK}; region=us-west-2}")]
    [InlineData("alter-catalog: s3{session_token=t}")]
    [InlineData("files: s3{use_instance_profile=true; session_token=; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
