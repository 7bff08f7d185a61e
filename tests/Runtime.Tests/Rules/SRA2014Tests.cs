using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Endpoint scheme contradicts enable_ssl".</summary>
public sealed class SRA2014Tests
{
    [Fact]
    public void Reports_false_with_https() =>
        Evaluated.Line("file: s3{access_key=u; secret_key=s; endpoint=https://store.example.net; enable_ssl=false}")
            .Reports("SRA2014", RuleSeverity.Info, "aws.s3.enable_ssl", "or change the scheme", ProblemLocation.Value, related: "aws.s3.endpoint");

    [Fact]
    public void Reports_true_with_http_in_a_partial_configuration() =>
        Evaluated.Line("alter-catalog: s3{endpoint=http://store.example.net; enable_ssl=true}")
            .Reports("SRA2014", RuleSeverity.Info, "aws.s3.enable_ssl", "or change the scheme", ProblemLocation.Value, related: "aws.s3.endpoint");

    [Theory]
    [InlineData("file: s3{access_key=u; secret_key=s; endpoint=http://store.example.net; enable_ssl=false}")]
    [InlineData("file: s3{access_key=u; secret_key=s; endpoint=store.example.net; enable_ssl=false}")]
    [InlineData("file: s3{access_key=u; secret_key=s; endpoint=https://store.example.net; enable_ssl=${SSL}}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
