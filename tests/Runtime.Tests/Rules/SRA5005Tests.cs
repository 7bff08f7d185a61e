using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Glue without a Glue block.</summary>
public sealed class SRA5005Tests
{
    [Fact]
    public void It_stands_on_the_statement() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5005", RuleSeverity.Warning, "aws.glue.use_instance_profile", "'aws.glue.region'", ProblemLocation.Statement);

    [Fact]
    public void Iceberg_falls_back_to_the_node_too() =>
        Evaluated.Line("iceberg/glue: s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5005", RuleSeverity.Warning, "aws.glue.use_instance_profile", "'aws.glue.region'", ProblemLocation.Statement);

    [Theory]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=${PROFILE}; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2}")]
    public void Silent(string line) => Evaluated.Line(line).ReportsNothing();
}
