using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Temporary access key without a session token".</summary>
public sealed class SRA2004Tests
{
    [Fact]
    public void Reports_the_access_key() =>
        Evaluated.Line("files: s3{access_key=$TK; secret_key=$SK; region=us-west-2}")
            .Reports("SRA2004", RuleSeverity.Error, "aws.s3.access_key", "Set 'aws.s3.session_token'", ProblemLocation.Value);

    [Fact]
    public void Reported_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{access_key=$TK; secret_key=$SK; region=us-west-2}")
            .Reports("SRA2004", RuleSeverity.Error, "aws.s3.access_key", "an instance profile", ProblemLocation.Value);

    [Theory]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=${TOKEN}; region=us-west-2}")]
    [InlineData("files: s3{access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("alter-catalog: s3{access_key=$TK}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
