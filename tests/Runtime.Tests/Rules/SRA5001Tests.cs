using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Missing required property".</summary>
public sealed class SRA5001Tests
{
    [Theory]
    [InlineData("catalog: s3{use_instance_profile=true; region=us-west-2}", "type")]
    [InlineData("hive: s3{use_instance_profile=true; region=us-west-2}", "hive.metastore.uris")]
    [InlineData("unified: s3{use_instance_profile=true; region=us-west-2}", "unified.metastore.type")]
    [InlineData("iceberg: s3{use_instance_profile=true; region=us-west-2}", "iceberg.catalog.type")]
    [InlineData("iceberg: other{iceberg.catalog.type=rest}", "iceberg.catalog.uri")]
    [InlineData("iceberg: other{iceberg.catalog.type=hadoop}", "iceberg.catalog.warehouse")]
    [InlineData("iceberg: other{iceberg.catalog.type=hive}", "hive.metastore.uris")]
    [InlineData("catalog: other{type=paimon; paimon.catalog.type=filesystem}", "paimon.catalog.warehouse")]
    [InlineData("catalog: other{type=paimon; paimon.catalog.warehouse=s3://b/w}", "paimon.catalog.type")]
    [InlineData("files: other{path=s3://b/in/} s3{use_instance_profile=true; region=us-west-2}", "format")]
    [InlineData("file: other{path=s3://b/in/} s3{use_instance_profile=true; region=us-west-2}", "format")]
    [InlineData("insert: other{path=; format=parquet} s3{use_instance_profile=true; region=us-west-2}", "path")]
    public void Reported_on_the_statement(string line, string key) =>
        Evaluated.Line(line).Reports("SRA5001", RuleSeverity.Error, key, "Set it", ProblemLocation.Statement);

    [Theory]
    [InlineData("hive: other{hive.metastore.type=${METASTORE}}")]
    [InlineData("catalog: other{type=${TYPE}}")]
    [InlineData("iceberg: other{starrocks.catalog-type=hive; iceberg.catalog.hive.metastore.uris=thrift://a:9083}")]
    [InlineData("files: other{path=s3://b/in/; list_files_only=TRUE} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("files: other{path=${P}; format=${F}} s3{use_instance_profile=true; region=us-west-2}")]
    [InlineData("alter-catalog: s3{use_instance_profile=true; }")]
    [InlineData("catalog: other{type=jdbc}")]
    [InlineData("catalog: other{type=paimon; paimon.catalog.type=dlf}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();

    [Theory]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", true)]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b/x') PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", false)]
    [InlineData("CREATE STORAGE VOLUME v TYPE = S3 ${LOCATIONS} PROPERTIES ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')", false)]
    [InlineData("CREATE STORAGE VOLUME v TYPE = HDFS PROPERTIES ('aws.s3.use_instance_profile' = 'true')", false)]
    public void Locations(string sql, bool isMissing)
    {
        var (configuration, report) = (new Configuration(), new Report());
        foreach (var statement in SqlScript.Read(sql).Statements)
        {
            statement.ReadInto(configuration, report);
            Evaluator.Evaluate(configuration, report);
        }

        Assert.Equal(isMissing ? ["Locations"] : [], System.Array.ConvertAll(report.TakeProblems(), static problem => problem.Key));
    }
}
