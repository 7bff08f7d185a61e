using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Unsupported value".</summary>
public sealed class SRA5002Tests
{
    [Theory]
    [InlineData("catalog: other{type=delta}", "type", "Use hive, iceberg")]
    [InlineData("hive: other{hive.metastore.type=hms; hive.metastore.uris=thrift://a:9083}", "hive.metastore.type", "Use hive, glue or dlf")]
    [InlineData("unified: other{unified.metastore.type=dlf}", "unified.metastore.type", "Use hive or glue")]
    [InlineData("iceberg: other{iceberg.catalog.type=nessie}", "iceberg.catalog.type", "Use hive, glue, rest")]
    [InlineData("iceberg: other{starrocks.catalog-type=nessie}", "starrocks.catalog-type", "Use hive, glue, rest")]
    [InlineData("file: other{path=s3://b/in/; format=csv} s3{use_instance_profile=true; region=us-west-2}", "format", "Use parquet, orc, text")]
    [InlineData("files: other{path=s3://b/in/; format=json} s3{use_instance_profile=true; region=us-west-2}", "format", "Use parquet, orc, csv or avro")]
    [InlineData("insert: other{path=s3://b/out/; format=avro} s3{use_instance_profile=true; region=us-west-2}", "format", "Use parquet, orc or csv")]
    public void It_is_rejected(string line, string key, string advice) =>
        Evaluated.Line(line).Reports("SRA5002", RuleSeverity.Error, key, advice, ProblemLocation.Value);

    [Theory]
    [InlineData("catalog: other{type=HIVE; hive.metastore.uris=thrift://a:9083}")]
    [InlineData("hive: other{hive.metastore.type=DLF}")]
    [InlineData("files: other{path=s3://b/in/; format=Parquet} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("catalog: other{type=${TYPE}}")]
    [InlineData("paimon/filesystem: other{paimon.catalog.type=mine}")]
    [InlineData("catalog: other{type=fluss}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
