using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Property name of another system".</summary>
public sealed class SRA4004Tests
{
    [Fact]
    public void A_key_of_another_engine() =>
        Evaluated.Line("hive/hms: other{s3.role_arn=$ROLE} s3{region=us-west-2}")
            .Reports("SRA4004", RuleSeverity.Warning, "s3.role_arn", "Use 'aws.s3.iam_role_arn'");

    [Fact]
    public void A_name_of_an_environment_variable() =>
        Evaluated.Line("hive/hms: other{AWS_ACCESS_KEY=x} s3{region=us-west-2}")
            .Reports("SRA4004", RuleSeverity.Warning, "AWS_ACCESS_KEY", "Use 'aws.s3.access_key'");

    [Fact]
    public void A_key_of_an_older_StarRocks_version() =>
        Evaluated.Line("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2} other{aws.hive.metastore.glue.region=us-west-2}")
            .Reports("SRA4004", RuleSeverity.Warning, "aws.hive.metastore.glue.region", "Use 'aws.glue.region'");

    [Fact]
    public void A_Hadoop_key() =>
        Evaluated.Line("load: other{fs.s3a.access.key=x}")
            .Reports("SRA4004", RuleSeverity.Info, "fs.s3a.access.key", "Use 'aws.s3.access_key'");

    [Fact]
    public void A_parameter_without_a_prefix() =>
        Evaluated.Line("files: other{region=us-west-2} s3{use_instance_profile=true; }")
            .Reports("SRA4004", RuleSeverity.Warning, "region", "Use 'aws.s3.region'");

    [Fact]
    public void An_Iceberg_key_in_another_catalog() =>
        Evaluated.Line("hive/hms: other{client.region=us-west-2} s3{use_instance_profile=true; }")
            .Reports("SRA4004", RuleSeverity.Warning, "client.region", "Use 'aws.s3.region'");

    /// <summary>The process of a broker reads Hadoop's keys, and no others.</summary>
    [Theory]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER", "SRA4004")]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER hdfs", null)]
    [InlineData("LOAD LABEL l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER hdfs ('fs.s3a.endpoint' = 'store') PROPERTIES", null)]
    [InlineData("EXPORT TABLE t TO 's3a://b/' WITH BROKER 'hdfs'", null)]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://b/' PROPERTIES", "SRA4004")]
    [InlineData("CREATE REPOSITORY r WITH BROKER `hdfs` ON LOCATION 's3a://b/' PROPERTIES", null)]
    public void A_Hadoop_key_for_a_broker(string statement, string? expected)
    {
        var script = SqlScript.Read(statement + " ('fs.s3a.access.key' = 'x', 'fs.s3a.secret.key' = 'y')");
        var (configuration, report) = (new Configuration(), new Report());
        Assert.Single(script.Statements).ReadInto(configuration, report);
        Evaluator.Evaluate(configuration, report);
        Assert.Equal(expected, report.TakeProblems().Select(static problem => problem.Rule.Id).Distinct().SingleOrDefault());
    }

    [Theory]
    [InlineData("hdfs", false)]
    [InlineData(null, true)]
    public void A_Hadoop_key_of_an_object(string? broker, bool isReported)
    {
        var load = new BrokerLoad
        {
            Data = [new LoadData("s3a://b/x", "t")],
            BrokerName = broker,
            Properties = new(new Dictionary<string, string> { ["fs.s3a.access.key"] = "x", ["fs.s3a.secret.key"] = "y" }),
        };
        Assert.Equal(isReported, load.Validate().Any(static problem => problem.Id == "SRA4004"));
    }

    [Theory]
    [InlineData("iceberg/rest: other{s3.access-key-id=$AK; s3.secret-access-key=$SK; client.region=us-west-2}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.s3.access-key-id=$AK; iceberg.catalog.s3.secret-access-key=$SK}")]
    [InlineData("hive/hms: other{hive.metastore.glue.catalogid=123456789012}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
