using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Handwritten statements are read: with other quotes and blanks, comments, and the output of a client.</summary>
public sealed class HandwrittenTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(ProjectDir, "Statements", "SeedPage"), "*.sql").Select(static file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string ProjectDir => typeof(HandwrittenTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Statements_of_the_page(string file)
    {
        var text = File.ReadAllText(Path.Combine(ProjectDir, "Statements", "SeedPage", file)).TrimEnd();
        var written = file.Split('.')[1] switch
        {
            "hive_metastore" => HiveCatalog.FromSql(text).ToSql("hive_catalog_hms"),
            "glue" => HiveCatalog.FromSql(text).ToSql("hive_catalog_glue"),
            "file_table" => FileExternalTable.FromSql(text).ToSql("test_s3_db", "file_table"),
            _ => BrokerLoad.FromSql(text).ToSql("test_s3_db", "test_credential_instanceprofile_7"),
        };
        Assert.Equal(text.ReplaceLineEndings("\n"), written.CommandText);
    }

    [Theory]
    [InlineData("create external catalog if not exists 'c' properties ('type'='HIVE','aws.s3.use_instance_profile'='true','aws.s3.region'='us-west-2','hive.metastore.uris'='thrift://10.0.0.1:9083')")]
    [InlineData("\uFEFF-- ours\r\nCREATE EXTERNAL CATALOG `c`\r\n\tPROPERTIES\u3000(\"type\"=\"hive\" /* , */, \" aws.s3.use_instance_profile \" = \"true\",\r\n\"aws.s3.region\" = -- \"\r\n\"us-west-2\", \"hive.metastore.uris\" = \"thrift:\\/\\/10.0.0.1:9083\");\r\n;\r\n")]
    [InlineData("mysql> CREATE EXTERNAL CATALOG c\n    -> PROPERTIES (\n    -> \"type\" = \"hive\", \"aws.s3.use_instance_profile\" = \"true\", 'aws.s3.region' = \"us-west-2\",\n    -> \"hive.metastore.uris\" = \"thrift://10.0.0.1:9083\")\\G\n")]
    public void Catalogs_in_other_layouts(string sql)
    {
        var value = HiveCatalog.FromSql(sql);
        Assert.True(value.S3!.UseInstanceProfile);
        Assert.Equal("us-west-2", value.S3.Region);
        Assert.Equal("thrift://10.0.0.1:9083", value.MetastoreUris);
        Assert.Null(value.Glue);
    }

    [Fact]
    public void An_unread_comment_is_reported()
    {
        Assert.True(ClosedCatalog.TryFromSql("CREATE EXTERNAL CATALOG c COMMENT 'it''s ours' PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://10.0.0.1:9083')", out _, out var problems));
        Assert.Equal("Info SRA4001 1:35 COMMENT", ReadBack.Problems(problems.Where(static p => p.Severity == ProblemSeverity.Info)));
    }

    [Fact]
    public void A_value_can_have_warnings_with_locations()
    {
        Assert.True(FileExternalTable.TryFromSql("CREATE EXTERNAL TABLE t (id int NULL COMMENT ')')\nENGINE = 'file'\nPROPERTIES ('path' = 's3://b/', 'format' = 'ORC')", out var value, out var problems));
        Assert.Equal("ORC", value.Format);
        Assert.Contains("Warning SRA5006 3:45 format", ReadBack.Problems(problems), StringComparison.Ordinal);
        Assert.Contains("warning SRA5006: line 3, column 45: format (Format): ", problems.Single(static p => p.Id == "SRA5006").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_load_with_all_clauses()
    {
        var value = BrokerLoad.FromSql(
            """
            LOAD LABEL db.`2024-01`
            (
                DATA INFILE('s3://b/day=1/*', "s3://b/day=2/*") INTO TABLE `order`
                COLUMNS TERMINATED BY '\\x01' ROWS TERMINATED BY "\n" FORMAT AS csv (id, `key`) COLUMNS FROM PATH AS (day),
                DATA INFILE("s3a://c/*") INTO TABLE t FORMAT AS "PARQUET"
            )
            WITH BROKER ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-1")
            BY system
            PROPERTIES ("timeout" = "3600", "max_filter_ratio" = "0.1");
            """);
        Assert.Equal(["s3://b/day=1/*", "s3://b/day=2/*"], value.Data[0].Paths);
        Assert.Equal(("order", "\\x01", "\n", "csv"), (value.Data[0].Table, value.Data[0].ColumnsTerminatedBy, value.Data[0].RowsTerminatedBy, value.Data[0].Format));
        Assert.Equal(["id", "key"], value.Data[0].Columns);
        Assert.Equal(["day"], value.Data[0].ColumnsFromPath);
        Assert.Equal("PARQUET", value.Data[1].Format);
        Assert.Equal(TimeSpan.FromHours(1), value.Timeout);
        Assert.Equal("0.1", value.MaxFilterRatio);
    }

    [Theory]
    [InlineData("int/**/(3)", "int (3)")]
    [InlineData("struct<b-- x\nint>", "struct<b int>")]
    [InlineData("map<int /* key */, array<string>>", "map<int , array<string>>")]
    [InlineData("struct<system int>", "struct<`system` int>")]
    public void Comments_in_a_type(string type, string expected) => Assert.Equal(expected, FileExternalTable.FromSql(
        $"CREATE EXTERNAL TABLE t (a {type}) ENGINE=FILE PROPERTIES ('path' = 's3://b/x', 'format' = 'parquet', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')").Columns[0].Type);

    [Theory]
    [InlineData("PARTITION p1, p2")]
    [InlineData("PARTITIONS `p1`, 'p2'")]
    [InlineData("PARTITION (p1, p2)")]
    public void Partitions_with_and_without_parentheses(string partitions)
    {
        var load = BrokerLoad.FromSql($"LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t {partitions}, DATA INFILE('s3://b/y') INTO TABLE u PARTITION p3) WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')");
        Assert.Equal(["p1", "p2"], load.Data[0].Partitions);
        Assert.Equal(["p3"], load.Data[1].Partitions);
        Assert.Equal(["p1", "p2"], ExportJob.FromSql($"EXPORT TABLE t {partitions} TO 's3a://b/' WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')").Partitions);
    }

    [Theory]
    [InlineData("properties")]
    [InlineData("`b``roker``s`")]
    [InlineData("\"b\"")]
    public void Names_of_brokers(string name) => Assert.Equal(
        name.Replace("`", "", System.StringComparison.Ordinal).Trim('"'),
        BrokerLoad.FromSql($"LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t) WITH BROKER {name} ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')").BrokerName);

    [Theory]
    [InlineData("a > 1")]
    [InlineData("a IS NULL")]
    [InlineData("NOT a")]
    public void Parentheses_of_SET_are_removed(string expression)
    {
        var load = BrokerLoad.FromSql($"LOAD LABEL l (DATA INFILE('s3://b/x') INTO TABLE t SET (ceil = ( {expression} ), b = (1), c = (a) > (b))) WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')");
        Assert.Equal([expression, "(1)", "(a) > (b)"], [.. System.Linq.Enumerable.Select(load.Data[0].Set, static each => each.Expression)]);
        Assert.Contains($"SET (`ceil` = ({expression}), b = (1), c = ((a) > (b)))", load.ToSql("d", "l").CommandText, System.StringComparison.Ordinal);
    }
}
