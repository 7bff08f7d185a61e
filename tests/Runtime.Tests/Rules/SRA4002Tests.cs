using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Duplicate property".</summary>
public sealed class SRA4002Tests
{
    [Fact]
    public void Reports_the_second_key_and_the_first() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; region=us-east-1}")
            .Reports("SRA4002", RuleSeverity.Error, "aws.s3.region", "Keep one of them", related: "aws.s3.region");

    [Fact]
    public void Reports_any_key_of_the_statement() =>
        Evaluated.Line("hive/hms: other{type=hive; hive.metastore.uris=thrift://a:9083; type=hive} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA4002", RuleSeverity.Error, "type", "Keep one of them", related: "type");

    [Fact]
    public void In_FILES_letter_case_does_not_matter() =>
        Evaluated.Line("files: other{AWS.S3.Region=us-west-2} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA4002", RuleSeverity.Error, "aws.s3.region", "Keep one of them", related: "AWS.S3.Region");

    [Theory]
    [InlineData("hive/hms: s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
