using System;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Property is ignored by this statement".</summary>
public sealed class SRA4003Tests
{
    [Fact]
    public void A_key_in_a_clause_that_is_not_read_for_it()
    {
        var statement = Assert.Single(StarRocksSql.Parse("""
            LOAD LABEL d.l (DATA INFILE ("s3://bucket/in/*") INTO TABLE t)
            WITH BROKER ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2")
            PROPERTIES ("aws.s3.endpoint" = "https://s3.us-west-2.amazonaws.com");
            """));
        Assert.Equal(
            "'aws.s3.endpoint' is ignored in PROPERTIES. StarRocks reads it only in WITH BROKER (…). Move it there.",
            Assert.Single(statement.Validate()).Message);
    }

    [Theory]
    [InlineData("ALTER STORAGE VOLUME v SET ('aws.s3.num_partitioned_prefix' = '8')", "aws.s3.num_partitioned_prefix")]
    [InlineData("ALTER STORAGE VOLUME v SET ('aws.s3.enable_partitioned_prefix' = 'true', 'aws.s3.region' = 'eu-west-1')", "aws.s3.enable_partitioned_prefix")]
    [InlineData("ALTER CATALOG c SET ('type' = 'iceberg')", "type")]
    public void What_cannot_be_changed(string sql, string key)
    {
        var problem = Assert.Single(Problems(sql));

        Assert.Equal(("SRA4003", RuleSeverity.Error, key), (problem.Rule.Id, problem.Severity, problem.Key));
        Assert.Contains("cannot be changed", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jdbc")]
    [InlineData("es")]
    [InlineData("odps")]
    [InlineData("adbc")]
    [InlineData("benchmark")]
    public void A_catalog_without_files(string type)
    {
        var problem = Assert.Single(Problems($"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = '{type}', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE')"));

        Assert.Equal(("SRA4003", RuleSeverity.Warning, "aws.s3.access_key"), (problem.Rule.Id, problem.Severity, problem.Key));
    }

    /// <summary>The process of a broker reads Hadoop's keys, and no others.</summary>
    [Theory]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER hdfs ({0})", true)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER \"hdfs\" ({0}) PROPERTIES ('timeout' = '1')", true)]
    [InlineData("EXPORT TABLE t TO 's3a://b/' WITH BROKER 'hdfs' ({0})", true)]
    [InlineData("CREATE REPOSITORY r WITH BROKER `hdfs` ON LOCATION 's3a://b/' PROPERTIES ({0})", true)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER '' ({0})", false)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER '${{BROKER}}' ({0})", false)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER ({0})", false)]
    [InlineData("SELECT 1 INTO OUTFILE 's3a://b/' PROPERTIES ('broker.name' = 'hdfs', {0})", false)]
    public void A_key_for_a_broker(string statement, bool isReported)
    {
        var problems = Problems(string.Format(
            CultureInfo.InvariantCulture, statement, "'aws.s3.region' = 'us-west-2', 'aws.s3.use_instance_profile' = 'true'"));
        Assert.Equal(isReported ? ["aws.s3.use_instance_profile", "aws.s3.region"] : [], problems.Select(static problem => problem.Key).OrderDescending());
        Assert.All(problems, static problem => Assert.Equal("SRA4003", problem.Rule.Id));
    }

    [Theory]
    [InlineData("hdfs", 2)]
    [InlineData(null, 0)]
    public void A_block_of_an_object_with_a_broker(string? broker, int count) => Assert.Equal(
        count,
        new BrokerLoad
        {
            Data = [new LoadData("s3a://b/x", "t")],
            BrokerName = broker,
            S3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" },
        }.Validate().Count(static problem => problem.Id == "SRA4003"));

    [Theory]
    [InlineData("${BROKER}")]
    [InlineData("hdfs")]
    public void A_block_of_an_object_that_may_have_a_broker_lacks_nothing(string broker) => Assert.DoesNotContain(
        new ExportJob { Path = "s3a://b/x", BrokerName = broker, S3 = new S3Auth { Region = "us-west-2" } }.Validate(),
        static problem => problem.Id != "SRA4003");

    [Fact]
    public void Glue_in_a_load() =>
        Evaluated.Line("load: s3{use_instance_profile=true; region=us-west-2} glue{region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.glue.region", "Remove it");

    [Fact]
    public void A_Glue_catalog_ID_in_an_Iceberg_catalog() =>
        Evaluated.Line("iceberg/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; catalog_id=123456789012}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.glue.catalog_id", "'glue.id'");

    [Fact]
    public void A_partitioned_prefix_in_a_catalog() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=true}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.enable_partitioned_prefix", "Remove it");

    [Fact]
    public void Encryption_in_a_load() =>
        Evaluated.Line("load: s3{use_instance_profile=true; region=us-west-2; sse.type=none}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.sse.type", "Remove it");

    [Fact]
    public void A_session_token_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{access_key=$TK; secret_key=$SK; session_token=t; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.session_token", "Use the long-term keys of an IAM user");

    [Fact]
    public void STS_settings_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{use_instance_profile=true; iam_role_arn=$ROLE; sts.region=us-west-2; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.sts.region", "Remove it");

    [Fact]
    public void A_role_with_access_keys_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.iam_role_arn", "'aws.s3.use_instance_profile'");

    [Fact]
    public void A_role_with_the_SDK_default_chain_in_a_storage_volume() =>
        Evaluated.Line("volume: s3{use_aws_sdk_default_behavior=true; iam_role_arn=$ROLE; region=us-west-2}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.iam_role_arn", "or remove the role");

    [Fact]
    public void TLS_in_a_storage_volume() =>
        Evaluated.Line("alter-volume: s3{enable_ssl=false}")
            .Reports("SRA4003", RuleSeverity.Warning, "aws.s3.enable_ssl", "Use http:// or https://");

    [Theory]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; catalog_id=123456789012}")]
    [InlineData("volume: s3{use_instance_profile=true; iam_role_arn=$ROLE; external_id=team-8; region=us-west-2; enable_partitioned_prefix=true}")]
    [InlineData("alone: s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=true; sse.type=none}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();

    private static Problem[] Problems(string sql)
    {
        var (configuration, report) = (new Configuration(), new Report());
        Assert.Single(SqlScript.Read(sql).Statements).ReadInto(configuration, report);
        Evaluator.Evaluate(configuration, report);
        return report.TakeProblems();
    }
}
