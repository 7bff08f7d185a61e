using System;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The exact text of optional clauses.</summary>
public sealed class ClauseTextTests
{
    private static readonly S3Auth _profile = new() { UseInstanceProfile = true, Region = "us-west-2" };

    private static readonly FilesSource _source = new() { Path = "s3://lake/in/*.parquet", Format = "parquet", S3 = _profile };

    private const string Block = "    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\"";

    [Fact]
    public void Catalog_if_not_exists_with_a_comment() => Assert.Equal(
        "CREATE EXTERNAL CATALOG IF NOT EXISTS lake\nCOMMENT \"the \\\"lake\\\"\"\nPROPERTIES\n(\n    \"type\" = \"hive\",\n" + Block + ",\n    \"hive.metastore.uris\" = \"thrift://hms:9083\"\n);",
        new HiveCatalog { S3 = _profile, MetastoreUris = "thrift://hms:9083", IfNotExists = true, Comment = "the \"lake\"" }.ToSql("lake").CommandText);

    [Fact]
    public void Table_if_not_exists_with_a_comment() => Assert.Equal(
        "CREATE EXTERNAL TABLE IF NOT EXISTS d.t\n(\n    id int\n)\nENGINE=FILE\nCOMMENT \"rows\"\nPROPERTIES\n(\n    \"path\" = \"s3://lake/t/\",\n    \"format\" = \"orc\",\n" + Block + "\n);",
        new FileExternalTable { Columns = [new("id", "int")], Path = "s3://lake/t/", Format = "orc", S3 = _profile, IfNotExists = true, Comment = "rows" }.ToSql("d", "t").CommandText);

    [Fact]
    public void Volume_if_not_exists() => Assert.Equal(
        "CREATE STORAGE VOLUME IF NOT EXISTS v\nTYPE = S3\nLOCATIONS = (\"s3://lake\")\nPROPERTIES\n(\n" + Block + "\n);",
        new StorageVolume { Locations = ["s3://lake"], IfNotExists = true, S3 = _profile }.ToSql("v").CommandText);

    [Fact]
    public void Volume_if_exists() => Assert.Equal(
        "ALTER STORAGE VOLUME IF EXISTS v\nSET\n(\n    \"enabled\" = \"true\"\n);",
        new AlterStorageVolume { IfExists = true, Enabled = true }.ToSql("v").CommandText);

    [Fact]
    public void Volume_with_a_new_comment()
    {
        Assert.Equal("ALTER STORAGE VOLUME v\nCOMMENT = \"a \\\"b\\\"\";", new AlterStorageVolume { Comment = "a \"b\"" }.ToSql("v").CommandText);
        Assert.Equal("ALTER STORAGE VOLUME v\nCOMMENT = \"c\",\nSET\n(\n    \"enabled\" = \"true\"\n);", new AlterStorageVolume { Comment = "c", Enabled = true }.ToSql("v").CommandText);
        Assert.Equal("c", AlterStorageVolume.FromSql("ALTER STORAGE VOLUME v SET ('enabled' = 'true'), COMMENT = 'c'").Comment);
        Assert.Throws<InvalidOperationException>(static () => new AlterStorageVolume { IfExists = true }.ToSql("v"));
    }

    [Fact]
    public void Volume_with_each_identity()
    {
        const string role = "arn:aws:iam::123456789012:role/lake";
        Volume("    \"aws.s3.region\" = \"us-west-2\",\n    \"aws.s3.use_aws_sdk_default_behavior\" = \"true\"", new() { UseAwsSdkDefaultBehavior = true, Region = "us-west-2" });
        Volume(Block, _profile);
        Volume(
            "    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.iam_role_arn\" = \"" + role + "\",\n    \"aws.s3.region\" = \"us-west-2\",\n    \"aws.s3.external_id\" = \"team-8\"",
            new() { UseInstanceProfile = true, IamRoleArn = role, ExternalId = "team-8", Region = "us-west-2" });
        Volume(
            "    \"aws.s3.iam_role_arn\" = \"" + role + "\",\n    \"aws.s3.region\" = \"us-west-2\",\n    \"aws.s3.external_id\" = \"team-8\",\n    \"aws.s3.use_web_identity_token_file\" = \"true\"",
            new() { UseWebIdentityTokenFile = true, IamRoleArn = role, ExternalId = "team-8", Region = "us-west-2" });
        Volume(
            "    \"aws.s3.access_key\" = \"" + Examples.AccessKey + "\",\n    \"aws.s3.secret_key\" = \"" + Examples.SecretKey + "\",\n    \"aws.s3.region\" = \"us-west-2\",\n    \"aws.s3.endpoint\" = \"https://s3.us-west-2.amazonaws.com\"",
            new() { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, Region = "us-west-2", Endpoint = "https://s3.us-west-2.amazonaws.com" });

        static void Volume(string block, S3Auth s3) => Assert.Equal(
            "CREATE STORAGE VOLUME v\nTYPE = S3\nLOCATIONS = (\"s3://lake\")\nPROPERTIES\n(\n" + block + "\n);", new StorageVolume { Locations = ["s3://lake"], S3 = s3 }.ToSql("v").CommandText);
    }

    [Fact]
    public void Catalog_with_customer_provided_encryption_key() => Assert.Equal(
        "CREATE EXTERNAL CATALOG lake\nPROPERTIES\n(\n    \"type\" = \"hive\",\n" + Block + ",\n    \"aws.s3.sse.type\" = \"sse-c\",\n"
            + "    \"aws.s3.sse.customer_key\" = \"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\",\n    \"hive.metastore.uris\" = \"thrift://hms:9083\"\n);",
        new HiveCatalog
        {
            S3 = new() { UseInstanceProfile = true, Region = "us-west-2", SseType = SseType.SseC, SseCustomerKey = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=" },
            MetastoreUris = "thrift://hms:9083",
        }.ToSql("lake").CommandText);

    [Theory]
    [InlineData(true, false, "CREATE OR REPLACE PIPE ")]
    [InlineData(false, true, "CREATE PIPE IF NOT EXISTS ")]
    public void Pipe_or_replace_and_if_not_exists(bool orReplace, bool ifNotExists, string head) => Assert.Equal(
        head + "d.p\nAS\nINSERT INTO d.t\nSELECT * FROM FILES\n(\n    \"path\" = \"s3://lake/in/*.parquet\",\n    \"format\" = \"parquet\",\n" + Block + "\n);",
        _source.ToPipeSql("d", "p", "t", new PipeOptions { OrReplace = orReplace, IfNotExists = ifNotExists }).CommandText);

    [Fact]
    public void Pipe_with_options() => Assert.Equal(
        "CREATE PIPE d.p\nPROPERTIES\n(\n    \"AUTO_INGEST\" = \"FALSE\",\n    \"POLL_INTERVAL\" = \"60\",\n    \"BATCH_SIZE\" = \"1GB\",\n    \"BATCH_FILES\" = \"8\"\n)\nAS\nINSERT INTO d.t\nSELECT * FROM FILES\n"
            + "(\n    \"path\" = \"s3://lake/in/*.parquet\",\n    \"format\" = \"parquet\",\n" + Block + "\n);",
        _source.ToPipeSql("d", "p", "t", new PipeOptions { AutoIngest = false, PollInterval = TimeSpan.FromMinutes(1), BatchSize = "1GB", BatchFiles = 8 }).CommandText);

    [Fact]
    public void Pipe_with_both_options_is_rejected()
    {
        Assert.Throws<ArgumentException>(static () => _source.ToPipeSql("d", "p", "t", new PipeOptions { OrReplace = true, IfNotExists = true }));
        Assert.Throws<ArgumentException>(static () => _source.ToPipeSql("d", "p", "t", new PipeOptions { PollInterval = TimeSpan.FromMilliseconds(1) }));
    }

    [Fact]
    public void Volume_with_stored_parameters() => Assert.Equal(
        "CREATE STORAGE VOLUME v\nTYPE = S3\nLOCATIONS = (\"s3://lake\")\nPROPERTIES\n(\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.iam_role_arn\" = \"arn:aws:iam::123456789012:role/lake\",\n    \"aws.s3.region\" = \"us-west-2\",\n"
            + "    \"aws.s3.external_id\" = \"starrocks\",\n    \"aws.s3.enable_partitioned_prefix\" = \"true\",\n    \"aws.s3.num_partitioned_prefix\" = \"64\"\n);",
        new StorageVolume
        {
            Locations = ["s3://lake"],
            S3 = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::123456789012:role/lake", Region = "us-west-2", ExternalId = "starrocks", EnablePartitionedPrefix = true, NumPartitionedPrefix = 64 },
        }.ToSql("v").CommandText);
}
