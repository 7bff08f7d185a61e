using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>A statement type writes its SQL, and says what it is and which paths it names.</summary>
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
        ExternalCatalog
        """,
        await CompiledProgram.RunAsync(Sample.Catalog, """
            var statement = new SalesLake { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, MetastoreUris = "thrift://10.0.0.1:9083" };
            yield return statement.ToSql("sales").CommandText;
            yield return $"{((IStatement)statement).Kind} {string.Join(" ", ((IStatement)statement).Paths)}".TrimEnd();
            """));

    [Fact]
    public async Task A_file_external_table() => Assert.Equal(
        """
        CREATE EXTERNAL TABLE test_s3_db.file_table
        (
            id varchar(65500),
            attributes map<varchar(100), varchar(2000)>
        )
        ENGINE=FILE
        PROPERTIES
        (
            "path" = "s3://starrocks-test/",
            "format" = "orc",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        FileExternalTable s3://starrocks-test/
        """,
        await CompiledProgram.RunAsync(Sample.FileTable, """
            var statement = new EventsTable
            {
                Columns = new TableColumn[] { new("id", "varchar(65500)"), new("attributes", "map<varchar(100), varchar(2000)>") },
                Path = "s3://starrocks-test/", Format = "orc", S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
            };
            yield return statement.ToSql("test_s3_db", "file_table").CommandText;
            yield return $"{((IStatement)statement).Kind} {string.Join(" ", ((IStatement)statement).Paths)}".TrimEnd();
            """));

    [Fact]
    public async Task A_broker_load() => Assert.Equal(
        """
        LOAD LABEL test_s3_db.test_credential_instanceprofile_7
        (
            DATA INFILE("s3a://test-bucket/test_brokerload_ingestion/*")
            INTO TABLE test_ingestion_2
            FORMAT AS "parquet"
        )
        WITH BROKER
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        )
        PROPERTIES
        (
            "timeout" = "1200"
        );
        BrokerLoad s3a://test-bucket/test_brokerload_ingestion/*
        """,
        await CompiledProgram.RunAsync(Sample.Load, """
            var statement = new NightlyLoad
            {
                Data = new LoadData[] { new("s3a://test-bucket/test_brokerload_ingestion/*", "test_ingestion_2") { Format = "parquet" } },
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, Timeout = TimeSpan.FromSeconds(1200),
            };
            yield return statement.ToSql("test_s3_db", "test_credential_instanceprofile_7").CommandText;
            yield return $"{((IStatement)statement).Kind} {string.Join(" ", ((IStatement)statement).Paths)}".TrimEnd();
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
