using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Glue block is ignored".</summary>
public sealed class SRA5004Tests
{
    [Fact]
    public void Reports_the_first_key_of_the_block() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2} glue{region=us-west-2; use_instance_profile=true}")
            .Reports("SRA5004", RuleSeverity.Warning, "aws.glue.region", "or remove the block");

    [Fact]
    public void Reports_the_key_of_the_metastore_too() =>
        Evaluated.Line("iceberg/rest: glue{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5004", RuleSeverity.Warning, "aws.glue.use_instance_profile", "Set 'iceberg.catalog.type' = 'glue'", related: "iceberg.catalog.type");

    [Theory]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive: other{hive.metastore.type=${M}} s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")]
    [InlineData("alter-catalog: glue{use_instance_profile=true; }")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
