using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>The access key pasted twice.</summary>
public sealed class SRA2007Tests
{
    [Fact]
    public void The_secret_is_named_beside_the_key() =>
        Evaluated.Line("hive/hms: s3{access_key=$AK; secret_key=$AK; region=us-west-2}")
            .Reports("SRA2007", RuleSeverity.Error, "aws.s3.secret_key", "Set the secret key that was shown", ProblemLocation.Value, related: "aws.s3.access_key");

    [Theory]
    [InlineData("hive/hms: s3{access_key=$AK; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=minioadmin; secret_key=minioadmin; endpoint=http://minio:9000; enable_path_style_access=true}")]
    [InlineData("settings: s3{access_key=lake; secret_key=lake}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
