using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>A statement type writes its SQL and reads it back.</summary>
public sealed class StatementTests
{
    [Fact]
    public async Task An_external_catalog() => Assert.Equal(
        """
        CREATE EXTERNAL CATALOG sales
        PROPERTIES
        (
            "type" = "hive",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083"
        );
        True
        ExternalCatalog
        """,
        await CompiledProgram.RunAsync(Sample.Catalog, """
            var lake = new SalesLake { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, MetastoreUris = "thrift://10.0.0.1:9083" };
            var sql = lake.ToSql("sales").CommandText;
            yield return sql;
            yield return (SalesLake.FromSql(sql).ToSql("sales").CommandText == sql).ToString();
            yield return ((IStatement)lake).Kind.ToString();
            """));

    [Fact]
    public async Task A_file_external_table() => Assert.Equal(
        """
        True
        s3://starrocks-test/
        """,
        await CompiledProgram.RunAsync(Sample.FileTable, """
            var table = new EventsTable
            {
                Columns = new TableColumn[] { new("id", "varchar(65500)"), new("attributes", "map<varchar(100), varchar(2000)>") },
                Path = "s3://starrocks-test/", Format = "orc", S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
            };
            var sql = table.ToSql("test_s3_db", "file_table").CommandText;
            yield return (EventsTable.FromSql(sql).ToSql("test_s3_db", "file_table").CommandText == sql).ToString();
            yield return string.Join(" ", table.Paths);
            """));

    [Fact]
    public async Task A_broker_load() => Assert.Equal(
        """
        True
        s3a://test-bucket/test_brokerload_ingestion/*
        """,
        await CompiledProgram.RunAsync(Sample.Load, """
            var load = new NightlyLoad
            {
                Data = new LoadData[] { new("s3a://test-bucket/test_brokerload_ingestion/*", "test_ingestion_2") { Format = "parquet" } },
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, Timeout = TimeSpan.FromSeconds(1200),
            };
            var sql = load.ToSql("test_s3_db", "test_credential_instanceprofile_7").CommandText;
            yield return (NightlyLoad.FromSql(sql).ToSql("test_s3_db", "test_credential_instanceprofile_7").CommandText == sql).ToString();
            yield return string.Join(" ", load.Paths);
            """));

    [Fact]
    public async Task Problems_name_the_path_of_the_member() => Assert.Contains(
        "Error SRA1001 aws.glue.access_key Glue.AccessKey",
        await CompiledProgram.RunAsync(
            Sample.Catalog.Replace("string? AccessKey", "bool UseInstanceProfile { get; init; }\n    public string? AccessKey", System.StringComparison.Ordinal),
            """
            yield return Show.Problems(new SalesLake
            {
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                Glue = new() { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
            }.Validate());
            """),
        System.StringComparison.Ordinal);
}
