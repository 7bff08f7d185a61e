using System;
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
    [InlineData("iceberg/rest: other{iceberg.catalog.security=basic}", "iceberg.catalog.security", "Use none, oauth2 or jwt")]
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
    [InlineData("iceberg/rest: other{iceberg.catalog.security=JWT}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=${SECURITY}}")]
    [InlineData("iceberg/glue: other{iceberg.catalog.security=basic} glue{use_instance_profile=true; region=us-west-2} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("paimon/filesystem: other{paimon.catalog.type=mine}")]
    [InlineData("catalog: other{type=fluss}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3a://b') PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "'LOCATIONS' has a location that is not an s3:// path.")]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b/p') PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2', 'aws.s3.enable_partitioned_prefix' = 'true')", "'LOCATIONS' has a path below the bucket,")]
    [InlineData("LOAD LABEL l (DATA INFILE ('s3://b/x') INTO TABLE t FORMAT AS 'xml') WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "'FORMAT AS' has an unsupported format.")]
    [InlineData("SELECT * FROM t INTO OUTFILE 's3://b/x' FORMAT AS orc PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", "'FORMAT AS' has an unsupported format.")]
    public void A_clause_is_named_as_in_sql(string sql, string start) =>
        Assert.StartsWith(start, Assert.Single(Assert.Single(StarRocksSql.Parse(sql)).Validate(), static problem => problem.Id == "SRA5002").Message, StringComparison.Ordinal);
}
