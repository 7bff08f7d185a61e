using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Missing Glue block".</summary>
public sealed class SRA5005Tests
{
    [Fact]
    public void Reported_on_the_statement() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5005", RuleSeverity.Warning, "aws.glue.use_instance_profile", "'aws.glue.region'", ProblemLocation.Statement);

    [Fact]
    public void Reported_in_an_Iceberg_catalog() =>
        Evaluated.Line("iceberg/glue: s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5005", RuleSeverity.Warning, "aws.glue.use_instance_profile", "'aws.glue.region'", ProblemLocation.Statement);

    [Theory]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=${PROFILE}; region=us-west-2}")]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
