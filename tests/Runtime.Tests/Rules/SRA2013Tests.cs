using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Endpoint without a scheme".</summary>
public sealed class SRA2013Tests
{
    [Fact]
    public void Reports_an_endpoint_without_a_scheme() =>
        Evaluated.Line("repo: s3{access_key=u; secret_key=s; endpoint=store.example.net:9000}")
            .Reports("SRA2013", RuleSeverity.Warning, "aws.s3.endpoint", "Add http:// or https:// to make it explicit", ProblemLocation.Value);

    [Fact]
    public void Iceberg_uses_https_whatever_the_value_of_enable_ssl() =>
        Evaluated.Line("iceberg/glue: glue{use_instance_profile=true; region=us-west-2} s3{access_key=u; secret_key=s; endpoint=store.example.net; enable_ssl=false}")
            .Reports("SRA2013", RuleSeverity.Warning, "aws.s3.endpoint", "Add http:// or https:// to make it explicit", ProblemLocation.Value);

    [Theory]
    [InlineData("volume: s3{access_key=u; secret_key=s; endpoint=store.example.net:9000}")]
    [InlineData("repo: s3{access_key=u; secret_key=s; endpoint=store.example.net:9000; enable_ssl=false}")]
    [InlineData("repo: s3{access_key=$AK; secret_key=$SK; region=us-west-2; endpoint=s3.us-west-2.amazonaws.com}")]
    [InlineData("repo: s3{access_key=u; secret_key=s; endpoint=http://store.example.net:9000}")]
    [InlineData("alter-catalog: s3{endpoint=store.example.net:9000}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
