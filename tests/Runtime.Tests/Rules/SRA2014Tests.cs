using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>A scheme and enable_ssl that disagree.</summary>
public sealed class SRA2014Tests
{
    [Fact]
    public void The_scheme_wins() =>
        Judged.Line("file: s3{access_key=u; secret_key=s; endpoint=https://store.example.net; enable_ssl=false}")
            .Says("SRA2014", RuleSeverity.Info, "aws.s3.enable_ssl", "or change the scheme", Place.Value, related: "aws.s3.endpoint");

    [Fact]
    public void The_other_way_round_and_in_a_part() =>
        Judged.Line("alter-catalog: s3{endpoint=http://store.example.net; enable_ssl=true}")
            .Says("SRA2014", RuleSeverity.Info, "aws.s3.enable_ssl", "or change the scheme", Place.Value, related: "aws.s3.endpoint");

    [Theory]
    [InlineData("file: s3{access_key=u; secret_key=s; endpoint=http://store.example.net; enable_ssl=false}")]
    [InlineData("file: s3{access_key=u; secret_key=s; endpoint=store.example.net; enable_ssl=false}")]
    [InlineData("file: s3{access_key=u; secret_key=s; endpoint=https://store.example.net; enable_ssl=${SSL}}")]
    public void Silent(string line) => Judged.Line(line).SaysNothing();
}
