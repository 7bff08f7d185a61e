using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>A temporary key without its token.</summary>
public sealed class SRA2004Tests
{
    [Fact]
    public void The_key_is_named() =>
        Evaluated.Line("files: s3{access_key=$TK; secret_key=$SK; region=us-west-2}")
            .Reports("SRA2004", RuleSeverity.Error, "aws.s3.access_key", "Set 'aws.s3.session_token'", ProblemLocation.Value);

    [Fact]
    public void A_volume_keeps_no_token() =>
        Evaluated.Line("volume: s3{access_key=$TK; secret_key=$SK; region=us-west-2}")
            .Reports("SRA2004", RuleSeverity.Error, "aws.s3.access_key", "an instance profile", ProblemLocation.Value);

    [Theory]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")]
    [InlineData("files: s3{access_key=$TK; secret_key=$SK; session_token=${TOKEN}; region=us-west-2}")]
    [InlineData("files: s3{access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("alter-catalog: s3{access_key=$TK}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
