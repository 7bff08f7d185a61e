using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Secret key equals access key".</summary>
public sealed class SRA2007Tests
{
    [Fact]
    public void Reports_the_secret_key_and_the_access_key() =>
        Evaluated.Line("hive/hms: s3{access_key=$AK; secret_key=$AK; region=us-west-2}")
            .Reports("SRA2007", RuleSeverity.Error, "aws.s3.secret_key", "Set the secret key that was shown", ProblemLocation.Value, related: "aws.s3.access_key");

    [Theory]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=minioadmin; secret_key=minioadmin; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("settings: s3{access_key=lake; secret_key=lake}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
