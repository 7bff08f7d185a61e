using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Thrift metastore is ignored".</summary>
public sealed class SRA5003Tests
{
    [Fact]
    public void Reports_the_metastore_URI() =>
        Evaluated.Line("hive/glue: other{hive.metastore.uris=thrift://a:9083} s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5003", RuleSeverity.Warning, "hive.metastore.uris", "Remove one of the two", related: "hive.metastore.type");

    [Fact]
    public void Reports_the_deprecated_key_of_Iceberg() =>
        Evaluated.Line("iceberg/glue: other{iceberg.catalog.hive.metastore.uris=thrift://a:9083} s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA5003", RuleSeverity.Warning, "iceberg.catalog.hive.metastore.uris", "Remove one of the two", related: "iceberg.catalog.type");

    [Theory]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")]
    [InlineData("hive: other{hive.metastore.type=${M}; hive.metastore.uris=thrift://a:9083} s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
