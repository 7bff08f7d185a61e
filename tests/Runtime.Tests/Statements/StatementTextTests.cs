using System;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The exact text of every form of the statements other than catalogs, tables and loads.</summary>
public sealed class StatementTextTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    private static readonly FilesSource _source = new() { Path = "s3://lake/in/*.parquet", Format = "parquet", S3 = _profile };

    private static readonly ExportJob _export = new() { Path = "s3a://lake/out/orders_", S3 = _profile };

    [Fact]
    public void Select_from_files() => IsText(
        """
        SELECT * FROM FILES
        (
            "path" = "s3://lake/in/*.parquet",
            "format" = "parquet",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        _source.ToSql());

    [Fact]
    public void Files_fragment() => IsText(
        """
        FILES
        (
            "path" = "s3://lake/in/*.parquet",
            "format" = "parquet",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        )
        """,
        _source.ToFilesSql());

    [Fact]
    public void Describe_files() => IsText(
        """
        DESC FILES
        (
            "path" = "s3://lake/in/",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "list_files_only" = "true"
        );
        """,
        new FilesSource { Path = "s3://lake/in/", S3 = _profile, ListFilesOnly = true }.ToDescribeSql());

    [Fact]
    public void Insert_from_files() => IsText(
        """
        INSERT INTO sales.`order`
        SELECT * FROM FILES
        (
            "path" = "s3://lake/in/*.parquet",
            "format" = "parquet",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        _source.ToInsertSql("sales", "order"));

    [Fact]
    public void Create_table_from_files() => IsText(
        """
        CREATE TABLE sales.orders AS
        SELECT * FROM FILES
        (
            "path" = "s3://lake/in/*.csv",
            "format" = "csv",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "csv.column_separator" = ",",
            "csv.skip_header" = "1"
        );
        """,
        new FilesSource { Path = "s3://lake/in/*.csv", Format = "csv", S3 = _profile, CsvColumnSeparator = ",", CsvSkipHeader = 1 }.ToCreateTableSql("sales", "orders"));

    [Fact]
    public void Create_pipe_from_files() => IsText(
        """
        CREATE PIPE sales.orders_in
        AS
        INSERT INTO sales.orders
        SELECT * FROM FILES
        (
            "path" = "s3://lake/in/*.parquet",
            "format" = "parquet",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        _source.ToPipeSql("sales", "orders_in", "orders"));

    [Fact]
    public void Insert_into_files() => IsText(
        """
        INSERT INTO FILES
        (
            "path" = "s3://lake/out/",
            "format" = "parquet",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "compression" = "zstd",
            "single" = "false",
            "partition_by" = "day",
            "target_max_file_size" = "1048576"
        )
        SELECT * FROM sales.orders;
        """,
        new FilesTarget { Path = "s3://lake/out/", Format = "parquet", S3 = _profile, Compression = "zstd", SingleFile = false, PartitionBy = "day", TargetMaxFileSize = 1 << 20 }
            .ToSql("SELECT * FROM sales.orders;"));

    [Fact]
    public void Select_into_outfile() => IsText(
        """
        SELECT id FROM sales.orders WHERE note = 'a;b'
        INTO OUTFILE "s3a://lake/out/orders_"
        FORMAT AS csv
        PROPERTIES
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "column_separator" = ",",
            "max_file_size" = "100MB"
        );
        """,
        new Outfile { Path = "s3a://lake/out/orders_", Format = "csv", S3 = _profile, ColumnSeparator = ",", MaxFileSize = "100MB" }
            .ToSql("SELECT id FROM sales.orders WHERE note = 'a;b' -- all of them"));

    [Fact]
    public void Select_into_outfile_without_format_and_properties() => IsText(
        """
        WITH o AS (SELECT 1) SELECT * FROM o
        INTO OUTFILE "s3a://lake/out/"
        FORMAT AS PARQUET;
        """,
        new Outfile { Path = "s3a://lake/out/", Format = "PARQUET" }.ToSql("WITH o AS (SELECT 1) SELECT * FROM o"));

    [Fact]
    public void Export() => IsText(
        """
        EXPORT TABLE sales.orders
        TO "s3a://lake/out/orders_"
        WITH BROKER
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        _export.ToSql("sales", "orders"));

    [Fact]
    public void Export_with_all_members() => IsText(
        """
        EXPORT TABLE sales.orders
        PARTITION (p1, `select`)
        (id, `a b`)
        TO "s3a://lake/out/orders_"
        WITH SYNC MODE
        PROPERTIES
        (
            "column_separator" = ",",
            "line_delimiter" = "\n",
            "load_mem_limit" = "2147483648",
            "timeout" = "3600",
            "include_query_id" = "false"
        )
        WITH BROKER "hdfs_broker"
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        new ExportJob
        {
            Path = "s3a://lake/out/orders_",
            Partitions = ["p1", "select"],
            Columns = ["id", "a b"],
            Synchronous = true,
            BrokerName = "hdfs_broker",
            S3 = _profile,
            ColumnSeparator = ",",
            LineDelimiter = "\n",
            LoadMemLimit = 1L << 31,
            Timeout = TimeSpan.FromHours(1),
            IncludeQueryId = false,
        }.ToSql("sales", "orders"));

    [Fact]
    public void Export_without_a_broker() => IsText(
        """
        EXPORT TABLE sales.orders
        TO "s3a://lake/out/"
        WITH ASYNC MODE;
        """,
        new ExportJob { Path = "s3a://lake/out/", Synchronous = false }.ToSql("sales", "orders"));

    [Theory]
    [InlineData(null, true, "\nWITH BROKER\n(\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\"\n)")]
    [InlineData("my \"broker\"", true, "\nWITH BROKER \"my \\\"broker\\\"\"\n(\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\"\n)")]
    [InlineData("broker1", false, "\nWITH BROKER \"broker1\"")]
    [InlineData(null, false, "")]
    public void Load_with_each_form_of_broker(string? name, bool hasBlock, string broker) => Assert.Equal(
        "LOAD LABEL sales.load1\n(\n    DATA INFILE(\"s3a://lake/in/*\")\n    INTO TABLE orders\n)" + broker + "\nPROPERTIES\n(\n    \"timeout\" = \"60\"\n);",
        new BrokerLoad { Data = [new("s3a://lake/in/*", "orders")], BrokerName = name, S3 = hasBlock ? _profile : null, Timeout = TimeSpan.FromMinutes(1) }.ToSql("sales", "load1").CommandText);

    [Fact]
    public void Repository() => IsText(
        """
        CREATE REPOSITORY backups
        WITH BROKER
        ON LOCATION "s3a://lake/backups"
        PROPERTIES
        (
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        new BackupRepository { Location = "s3a://lake/backups", S3 = _profile }.ToSql("backups"));

    [Fact]
    public void Read_only_repository_with_a_broker() => IsText(
        """
        CREATE READ ONLY REPOSITORY backups
        WITH BROKER "broker1"
        ON LOCATION "s3a://lake/backups";
        """,
        new BackupRepository { Location = "s3a://lake/backups", ReadOnly = true, BrokerName = "broker1" }.ToSql("backups"));

    [Fact]
    public void Backup() => IsText(
        """
        BACKUP SNAPSHOT sales.monday
        TO backups
        ON (orders, `a b`)
        PROPERTIES
        (
            "timeout" = "3600"
        );
        """,
        BackupStatements.Backup("sales", "monday", "backups", ["orders", "a b"], TimeSpan.FromHours(1)));

    [Fact]
    public void Backup_of_a_database() => IsText(
        """
        BACKUP SNAPSHOT sales.monday
        TO backups;
        """,
        BackupStatements.Backup("sales", "monday", "backups"));

    [Fact]
    public void Restore() => IsText(
        """
        RESTORE SNAPSHOT sales.monday
        FROM backups
        ON (orders)
        PROPERTIES
        (
            "backup_timestamp" = "2018-05-04-16-45-08"
        );
        """,
        BackupStatements.Restore("sales", "monday", "backups", "2018-05-04-16-45-08", ["orders"]));

    [Fact]
    public void Storage_volume() => IsText(
        """
        CREATE STORAGE VOLUME lake_volume
        TYPE = S3
        LOCATIONS = ("s3://lake/tables", "s3://other")
        COMMENT "the \"lake\""
        PROPERTIES
        (
            "enabled" = "true",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2"
        );
        """,
        new StorageVolume { Locations = ["s3://lake/tables", "s3://other"], Comment = "the \"lake\"", Enabled = true, S3 = _profile }.ToSql("lake_volume"));

    [Fact]
    public void Alter_storage_volume() => IsText(
        """
        ALTER STORAGE VOLUME lake_volume
        SET
        (
            "enabled" = "false",
            "aws.s3.region" = "eu-west-1"
        );
        """,
        new AlterStorageVolume { Enabled = false, S3 = new() { Region = "eu-west-1" } }.ToSql("lake_volume"));

    [Fact]
    public void Alter_catalog() => IsText(
        $"""
        ALTER CATALOG hive_lake
        SET
        (
            "aws.s3.access_key" = "{Examples.AccessKey}",
            "aws.s3.secret_key" = "{Examples.SecretKey}",
            "aws.glue.region" = "eu-west-1"
        );
        """,
        new AlterCatalog { S3 = new() { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey }, Glue = new() { Region = "eu-west-1" } }.ToSql("hive_lake"));

    [Fact]
    public void Unified_catalog() => IsText(
        """
        CREATE EXTERNAL CATALOG unified
        PROPERTIES
        (
            "type" = "unified",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "unified.metastore.type" = "glue",
            "aws.glue.use_instance_profile" = "true",
            "aws.glue.region" = "us-west-2"
        );
        """,
        new UnifiedCatalog { S3 = _profile, Glue = new() { UseInstanceProfile = true, Region = "us-west-2" } }.ToSql("unified"));

    [Fact]
    public void Paimon_catalog() => IsText(
        """
        CREATE EXTERNAL CATALOG paimon
        PROPERTIES
        (
            "type" = "paimon",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.region" = "us-west-2",
            "paimon.catalog.type" = "filesystem",
            "paimon.catalog.warehouse" = "s3://lake/paimon"
        );
        """,
        new PaimonCatalog { S3 = _profile, CatalogType = PaimonCatalogType.Filesystem, Warehouse = "s3://lake/paimon" }.ToSql("paimon"));

    [Fact]
    public void Kudu_catalog() => IsText(
        """
        CREATE EXTERNAL CATALOG kudu_lake
        PROPERTIES
        (
            "type" = "kudu",
            "kudu.master" = "kudu:7051",
            "kudu.catalog.type" = "glue",
            "aws.glue.use_instance_profile" = "true",
            "aws.glue.region" = "us-west-2"
        );
        """,
        new KuduCatalog { Master = "kudu:7051", CatalogType = "glue", Glue = new() { UseInstanceProfile = true, Region = "us-west-2" } }.ToSql("kudu_lake"));

    private static void IsText(string expected, SqlStatement sql) => Assert.Equal(expected.ReplaceLineEndings("\n"), sql.CommandText);
}
