using System;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The exact text of the clauses that a statement may have besides.</summary>
public sealed class ClauseTextTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    private static readonly FilesSource _source = new() { Path = "s3://lake/in/*.parquet", Format = "parquet", S3 = _profile };

    private const string Block = "    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\"";

    [Fact]
    public void Catalog_that_may_exist_with_a_comment() => Assert.Equal(
        "CREATE EXTERNAL CATALOG IF NOT EXISTS lake\nCOMMENT \"the \\\"lake\\\"\"\nPROPERTIES\n(\n    \"type\" = \"hive\",\n" + Block + ",\n    \"hive.metastore.uris\" = \"thrift://hms:9083\"\n);",
        new HiveCatalog { S3 = _profile, MetastoreUris = "thrift://hms:9083", IfNotExists = true, Comment = "the \"lake\"" }.ToSql("lake").CommandText);

    [Fact]
    public void Table_that_may_exist_with_a_comment() => Assert.Equal(
        "CREATE EXTERNAL TABLE IF NOT EXISTS d.t\n(\n    id int\n)\nENGINE=FILE\nCOMMENT \"rows\"\nPROPERTIES\n(\n    \"path\" = \"s3://lake/t/\",\n    \"format\" = \"orc\",\n" + Block + "\n);",
        new FileExternalTable { Columns = [new("id", "int")], Path = "s3://lake/t/", Format = "orc", S3 = _profile, IfNotExists = true, Comment = "rows" }.ToSql("d", "t").CommandText);

    [Fact]
    public void Volume_that_may_exist() => Assert.Equal(
        "CREATE STORAGE VOLUME IF NOT EXISTS v\nTYPE = S3\nLOCATIONS = (\"s3://lake\")\nPROPERTIES\n(\n" + Block + "\n);",
        new StorageVolume { Locations = ["s3://lake"], IfNotExists = true, S3 = _profile }.ToSql("v").CommandText);

    [Fact]
    public void Volume_that_may_be_missing() => Assert.Equal(
        "ALTER STORAGE VOLUME IF EXISTS v\nSET\n(\n    \"enabled\" = \"true\"\n);",
        new AlterStorageVolume { IfExists = true, Enabled = true }.ToSql("v").CommandText);

    [Theory]
    [InlineData(true, false, "CREATE OR REPLACE PIPE ")]
    [InlineData(false, true, "CREATE PIPE IF NOT EXISTS ")]
    public void Pipe_that_may_exist(bool orReplace, bool ifNotExists, string head) => Assert.Equal(
        head + "d.p\nAS\nINSERT INTO d.t\nSELECT * FROM FILES\n(\n    \"path\" = \"s3://lake/in/*.parquet\",\n    \"format\" = \"parquet\",\n" + Block + "\n);",
        _source.ToPipeSql("d", "p", "t", new PipeOptions { OrReplace = orReplace, IfNotExists = ifNotExists }).CommandText);

    [Fact]
    public void Pipe_with_properties_of_its_own() => Assert.Equal(
        "CREATE PIPE d.p\nPROPERTIES\n(\n    \"AUTO_INGEST\" = \"FALSE\",\n    \"POLL_INTERVAL\" = \"60\",\n    \"BATCH_SIZE\" = \"1GB\",\n    \"BATCH_FILES\" = \"8\"\n)\nAS\nINSERT INTO d.t\nSELECT * FROM FILES\n"
            + "(\n    \"path\" = \"s3://lake/in/*.parquet\",\n    \"format\" = \"parquet\",\n" + Block + "\n);",
        _source.ToPipeSql("d", "p", "t", new PipeOptions { AutoIngest = false, PollInterval = TimeSpan.FromMinutes(1), BatchSize = "1GB", BatchFiles = 8 }).CommandText);

    [Fact]
    public void Pipe_that_is_both_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => _source.ToPipeSql("d", "p", "t", new PipeOptions { OrReplace = true, IfNotExists = true }));
        Assert.Throws<ArgumentException>(static () => _source.ToPipeSql("d", "p", "t", new PipeOptions { PollInterval = TimeSpan.FromMilliseconds(1) }));
    }

    [Fact]
    public void A_volume_takes_what_it_keeps() => Assert.Equal(
        "CREATE STORAGE VOLUME v\nTYPE = S3\nLOCATIONS = (\"s3://lake\")\nPROPERTIES\n(\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.iam_role_arn\" = \"arn:aws:iam::123456789012:role/lake\",\n    \"aws.s3.region\" = \"us-west-2\",\n"
            + "    \"aws.s3.external_id\" = \"starrocks\",\n    \"aws.s3.enable_partitioned_prefix\" = \"true\",\n    \"aws.s3.num_partitioned_prefix\" = \"64\"\n);",
        new StorageVolume
        {
            Locations = ["s3://lake"],
            S3 = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::123456789012:role/lake", Region = "us-west-2", ExternalId = "starrocks", EnablePartitionedPrefix = true, NumPartitionedPrefix = 64 },
        }.ToSql("v").CommandText);
}
