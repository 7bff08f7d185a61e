using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Not supported by the target version".</summary>
public sealed class SRA4005Tests
{
    private const string Id = "SRA4005";
    private const string Sts = "s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; sts.region=us-west-2; region=us-west-2}";
    private const string Prefix = "s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=true}";
    private const string Profile = "s3{use_instance_profile=true; region=us-west-2}";

    [Theory]
    [InlineData("hive/hms: " + Sts, "3.1", "aws.s3.sts.region", "since StarRocks 3.2. The target version is 3.1, which silently ignores it.")]
    [InlineData("load: " + Sts, "3.1.17", "aws.s3.sts.region", "The target version is 3.1.17, which silently ignores it.")]
    [InlineData("files: s3{use_web_identity_token_file=true; region=us-west-2}", "3.5", "aws.s3.use_web_identity_token_file", "silently ignores it.")]
    [InlineData("hive/glue: glue{use_instance_profile=true; region=us-west-2; catalog_id=123456789012} " + Profile, "3.2", "aws.glue.catalog_id", "remove it.")]
    [InlineData("volume: " + Prefix, "3.2.3", "aws.s3.enable_partitioned_prefix", "which does not support it.")]
    [InlineData("volume: s3{use_instance_profile=true; region=us-west-2; enable_partitioned_prefix=false}", "3.2.3", "aws.s3.enable_partitioned_prefix", "which does not support it.")]
    [InlineData("volume: s3{use_instance_profile=true; region=us-west-2; num_partitioned_prefix=256}", "3.2.3", "aws.s3.num_partitioned_prefix", "which does not support it.")]
    [InlineData("alter-catalog: s3{sts.region=us-west-2}", "3.1", "aws.s3.sts.region", "silently ignores it.")]
    [InlineData("files: other{path=s3://b/f; format=parquet; columns_from_path=day} " + Profile, "3.1", "columns_from_path", "since StarRocks 3.2.")]
    [InlineData("files: other{path=s3://b/; list_files_only=true} " + Profile, "3.3", "list_files_only", "since StarRocks 3.4.")]
    [InlineData("pipe: other{path=s3://b/f; format=parquet; fill_mismatch_column_with=null} " + Profile, "3.3", "fill_mismatch_column_with", "3.4.")]
    [InlineData("file: other{path=s3://b/f; format=orc; enable_wildcards=true} " + Profile, "3.1.8", "enable_wildcards", "3.1.9.")]
    [InlineData("load: other{log_rejected_record_num=5} " + Profile, "3.0", "log_rejected_record_num", "3.1.")]
    [InlineData("load: other{log_rejected_record_num=0} " + Profile, "3.0", "log_rejected_record_num", "3.1.")]
    public void Key(string line, string target, string key, string message) =>
        Evaluated.Line(line, target).ReportsAmongOthers(Id, RuleSeverity.Warning, key, message);

    [Theory]
    [InlineData("files: s3{use_web_identity_token_file=$FLAG; use_instance_profile=true; region=us-west-2}", "3.5")]
    [InlineData("files: other{path=s3://b/; list_files_only=$FLAG} " + Profile, "3.3")]
    public void An_unknown_flag_can_be_false(string line, string target) => Evaluated.Line(line, target).DoesNotReport(Id);

    [Theory]
    [InlineData("files: other{path=s3://b/f; format=csv} " + Profile, "3.2", "format", "since 3.3. The target version is 3.2, which does not support it. Upgrade StarRocks, or use parquet or orc.")]
    [InlineData("pipe: other{path=s3://b/f; format=AVRO} " + Profile, "3.4.3", "format", "Upgrade StarRocks, or use parquet, orc or csv.")]
    [InlineData("insert: other{path=s3://b/f; format=orc} " + Profile, "3.2.9", "format", "use parquet.")]
    [InlineData("file: other{path=s3://b/f; format=avro} " + Profile, "3.1.17", "format", "use parquet, orc or text.")]
    [InlineData("hive/glue: glue{use_instance_profile=true; region=us-west-2} " + Profile, "2.4", "hive.metastore.type", "use hive or dlf.")]
    [InlineData("iceberg: other{iceberg.catalog.type=JDBC; iceberg.catalog.uri=jdbc:mysql://h/d; iceberg.catalog.warehouse=s3://b/w} " + Profile, "3.4", "iceberg.catalog.type", "use hive, glue, rest or hadoop.")]
    [InlineData("iceberg/glue: glue{use_instance_profile=true; region=us-west-2} " + Profile, "2.4", "iceberg.catalog.type", "use hive, rest or hadoop.")]
    public void Value(string line, string target, string key, string message) =>
        Evaluated.Line(line, target).Reports(Id, RuleSeverity.Warning, key, message, ProblemLocation.Value);

    [Theory]
    [InlineData("catalog: other{type=paimon; paimon.catalog.type=hive; hive.metastore.uris=thrift://a:9083} " + Profile, "3.0", "paimon")]
    [InlineData("catalog: other{type=kudu; kudu.catalog.type=hive} s3{use_web_identity_token_file=true; region=us-west-2}", "3.2", "kudu")]
    [InlineData("catalog: other{type=JDBC}", "2.5", "jdbc")]
    public void Type_of_catalog_and_nothing_in_it(string line, string target, string type) =>
        Evaluated.Line(line, target).Reports(Id, RuleSeverity.Warning, "type", "is " + type + ", which StarRocks supports since", ProblemLocation.Value);

    [Theory]
    [InlineData("pipe: other{path=s3://b/f; format=csv} " + Profile, "3.1", "StarRocks supports a CREATE PIPE since 3.2.")]
    [InlineData("files: " + Profile, "3.0", "since 3.1. The target version is 3.0, which does not support it.")]
    [InlineData("insert: " + Profile, "3.1", "StarRocks supports an INSERT INTO FILES (…) since 3.2.")]
    [InlineData("volume: " + Prefix, "3.0.9", "StarRocks supports a CREATE STORAGE VOLUME since 3.1.")]
    [InlineData("alter-volume: " + Profile, "2.5", "StarRocks supports an ALTER STORAGE VOLUME … SET since 3.1.")]
    [InlineData("alter-catalog: " + Profile, "3.0", "StarRocks supports an ALTER CATALOG … SET since 3.1.")]
    [InlineData("file: " + Profile, "2.4", "since 2.5.")]
    public void Statement_and_nothing_in_it(string line, string target, string message)
    {
        var problem = Assert.Single(Evaluated.Line(line, target).Problems, static problem => problem.Rule.Id == Id);
        Assert.Equal((ProblemLocation.Statement, -1), (problem.Location, problem.Position));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pipe: other{path=s3://b/f; format=csv} " + Profile, "3.1")]
    [InlineData("catalog: other{type=paimon; paimon.catalog.type=hive; hive.metastore.uris=thrift://a:9083} " + Profile, "3.0")]
    public void Reported_once_if_the_statement_is_written_elsewhere(string line, string target) =>
        Evaluated.Line(line, target, isPart: true).DoesNotReport(Id);

    [Theory]
    [InlineData("hive/hms: " + Sts, "3.2")]
    [InlineData("hive/hms: " + Sts, "3.2.0")]
    [InlineData("hive/hms: " + Sts, null)]
    [InlineData("volume: " + Prefix, "3.2")]
    [InlineData("volume: " + Prefix, "3.2.4")]
    [InlineData("volume: " + Prefix, "3.10")]
    [InlineData("files: other{path=s3://b/f; format=csv} " + Profile, "3.3.0")]
    [InlineData("files: other{path=s3://b/f; format=avro} " + Profile, "3.4")]
    [InlineData("files: other{path=s3://b/f; format=${FORMAT}} " + Profile, "3.2")]
    [InlineData("files: other{path=s3://b/f; format=orc} " + Profile, "3.1")]
    [InlineData("file: other{path=s3://b/f; format=orc; enable_wildcards=true} " + Profile, "3.2.0")]
    [InlineData("catalog: other{type=${TYPE}} " + Profile, "2.3")]
    [InlineData("catalog: other{type=hive; hive.metastore.uris=thrift://a:9083} " + Profile, "2.3")]
    [InlineData("catalog: other{type=lance} s3{access_key=$AK; secret_key=$SK; region=us-west-2}", "4.0")]
    [InlineData("load: other{columns_from_path=day; list_files_only=true} " + Profile, "3.1")]
    [InlineData("files: s3{use_instance_profile=true; use_web_identity_token_file=false; region=us-west-2}", "3.5")]
    [InlineData("hive/hms: s3{use_instance_profile=true; sts.region=; region=us-west-2}", "3.1")]
    [InlineData("files: other{path=s3://b/f; format=parquet; list_files_only=FALSE} " + Profile, "3.3")]
    [InlineData("files: other{path=s3://b/f; format=parquet; fill_mismatch_column_with=none} " + Profile, "3.3")]
    [InlineData("file: other{path=s3://b/f; format=orc; enable_wildcards=false} " + Profile, "3.1.8")]
    public void Not_reported(string line, string? target) => Evaluated.Line(line, target).DoesNotReport(Id);

    [Theory]
    [InlineData("hive/hms: " + Prefix, "SRA4003:W")]
    [InlineData("hive/hms: glue{use_instance_profile=true; region=us-west-2; catalog_id=123456789012} " + Profile, "SRA5004:W")]
    [InlineData("hive/glue: glue{use_instance_profile=true; sts.region=us-west-2; region=us-west-2} " + Profile, "SRA1009:W")]
    [InlineData("hive/hms: s3{use_instance_profile=true; sts.region=us-west-2; sts.endpoint=https://sts.us-west-2.amazonaws.com; region=us-west-2}", "SRA1009:W")]
    [InlineData("files: s3{use_instance_profile=true; use_web_identity_token_file=true; region=us-west-2}", "SRA1006:E")]
    [InlineData("files: s3{use_aws_sdk_default_behavior=true; use_instance_profile=true; use_web_identity_token_file=true; region=us-west-2}", "SRA1006:E")]
    [InlineData("catalog: other{type=lance} s3{use_web_identity_token_file=true; region=us-west-2}", "SRA1016:E")]
    [InlineData("catalog: other{type=lance} s3{access_key=$AK; secret_key=$SK; iam_role_arn=$ROLE; sts.region=us-west-2; region=us-west-2}", "SRA1016:E")]
    public void Key_that_another_rule_reports_as_ignored(string line, string reported) => Assert.Equal(reported, Evaluated.Line(line, "3.1").ToString());

    /// <summary>Tests every configuration that is found in practice, so that a rule which ignores one more key cannot repeat it.</summary>
    [Theory]
    [MemberData(nameof(FieldCasesTests.Cases), MemberType = typeof(FieldCasesTests))]
    public void No_key_is_reported_as_ignored_twice(string line, string ids)
    {
        _ = ids;
        var problems = Evaluated.Line(line, "3.1").Problems;
        var ignored = problems.Where(static problem => problem.Rule.Id != Id && problem.Message.StartsWith($"'{problem.Key}' is ignored", StringComparison.Ordinal));
        Assert.Empty(ignored.Select(static problem => problem.Key).Intersect(problems.Where(static problem => problem.Rule.Id == Id).Select(static problem => problem.Key)));
    }

    [Theory]
    [InlineData("json", "3.2.2", true)]
    [InlineData("JSON", "3.1", true)]
    [InlineData("json", "3.2.3", false)]
    [InlineData("json", "3.2", false)]
    [InlineData("json", null, false)]
    [InlineData("orc", "2.5", false)]
    [InlineData("xml", "2.5", false)]
    public void Format_of_a_load(string format, string? target, bool isReported)
    {
        var report = new Report();
        SRA4005.CheckLoadFormat(report, target is null ? null : StarRocksVersion.Parse(target), format);
        var problems = report.TakeProblems();
        Assert.Equal(isReported, problems.Length == 1);
        Assert.All(problems, static problem => Assert.EndsWith("Upgrade StarRocks, or use csv, parquet or orc.", problem.Message, StringComparison.Ordinal));
    }
}
