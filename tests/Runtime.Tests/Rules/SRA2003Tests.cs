using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Invalid AWS access key ID".</summary>
public sealed class SRA2003Tests
{
    [Theory]
    [InlineData("hive/hms: s3{access_key=lake; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=AKIAIOSFODNN7EXAMPL; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=akiaiosfodnn7example; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=AROAIOSFODNN7EXAMPLE; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=AIDAIOSFODNN7EXAMPLE; secret_key=$SK; region=us-west-2}")]
    public void Reports_an_invalid_key_ID(string line) =>
        Evaluated.Line(line).Reports("SRA2003", RuleSeverity.Error, "aws.s3.access_key", "Copy the key ID again", ProblemLocation.Value);

    [Theory]
    [InlineData("hive/hms: s3{access_key=AKIAI44QH8DHBEXAMPLE; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=lake; secret_key=s; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("hive/hms: s3{access_key=lake; secret_key=s; endpoint=${ENDPOINT}; region=us-west-2}")]
    [InlineData("settings: s3{access_key=lake}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
