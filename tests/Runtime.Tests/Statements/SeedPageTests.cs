using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>
/// The twelve statements of the StarRocks page, with the published example keys of AWS instead of its placeholders, are written by the
/// ready-made types and by annotated types.
/// </summary>
public sealed class SeedPageTests
{
    private const string S3Role = "arn:aws:iam::081976408565:role/s3_assumed_role";
    private const string GlueRole = "arn:aws:iam::081976408565:role/glue_assumed_role";
    private static readonly string _folder = Path.Combine(ProjectDir, "Statements", "SeedPage");

    public static TheoryData<string> Methods => ["instance_profile", "assumed_role", "iam_user"];

    private static string ProjectDir => typeof(SeedPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDir").Value!;

    [Fact]
    public void The_page_has_twelve_statements() => Assert.Equal(12, Directory.GetFiles(_folder, "*.sql").Length);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Hive_metastore(string method)
    {
        var name = "hive_catalog_hms";
        Same(method, "hive_metastore", new HiveCatalog { S3 = S3(method, "us-west-2"), MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql(name));
        Same(method, "hive_metastore", new PageCatalog { S3 = PageS3.Of(S3(method, "us-west-2")), MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql(name));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Hive_with_Glue(string method)
    {
        var name = "hive_catalog_glue";
        Same(method, "glue", new HiveCatalog { S3 = S3(method, "us-west-2"), Glue = Glue(method) }.ToSql(name));
        Same(method, "glue", new PageCatalog { S3 = PageS3.Of(S3(method, "us-west-2")), Glue = Glue(method) }.ToSql(name));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void File_external_table(string method)
    {
        TableColumn[] columns = [new("id", "varchar(65500)"), new("attributes", "map<varchar(100), varchar(2000)>")];
        Same(method, "file_table", new FileExternalTable { Columns = columns, Path = "s3://starrocks-test/", Format = "ORC", S3 = S3(method, "us-west-2") }.ToSql("test_s3_db", "file_table"));
        Same(method, "file_table", new PageTable { Columns = columns, Path = "s3://starrocks-test/", Format = "ORC", S3 = PageS3.Of(S3(method, "us-west-2")) }.ToSql("test_s3_db", "file_table"));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Broker_load(string method)
    {
        LoadData[] data = [new("s3a://test-bucket/test_brokerload_ingestion/*", "test_ingestion_2") { Format = "parquet" }];
        var label = "test_credential_instanceprofile_7";
        Same(method, "load", new BrokerLoad { Data = data, S3 = S3(method, "us-west-1"), Timeout = TimeSpan.FromSeconds(1200) }.ToSql("test_s3_db", label));
        Same(method, "load", new PageLoad { Data = data, S3 = PageS3.Of(S3(method, "us-west-1")), Timeout = 1200 }.ToSql("test_s3_db", label));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_statements_have_no_problems(string method)
    {
        Assert.Empty(new HiveCatalog { S3 = S3(method, "us-west-2"), Glue = Glue(method) }.Validate());
        Assert.Empty(new HiveCatalog { S3 = S3(method, "us-west-2"), MetastoreUris = "thrift://10.0.0.1:9083" }.Validate());
    }

    private static S3Auth S3(string method, string region) => method switch
    {
        "iam_user" => new() { UseInstanceProfile = false, AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, Region = region },
        "assumed_role" => new() { UseInstanceProfile = true, IamRoleArn = S3Role, Region = region },
        _ => new() { UseInstanceProfile = true, Region = region },
    };

    private static GlueAuth Glue(string method) => method switch
    {
        "iam_user" => new() { UseInstanceProfile = false, AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, Region = "us-west-2" },
        "assumed_role" => new() { UseInstanceProfile = true, IamRoleArn = GlueRole, Region = "us-west-2" },
        _ => new() { UseInstanceProfile = true, Region = "us-west-2" },
    };

    private static void Same(string method, string statement, SqlStatement sql)
    {
        var expected = File.ReadAllText(Path.Combine(_folder, method + "." + statement + ".sql"));
        Assert.Equal(Folded(expected), Folded(sql.CommandText));
    }

    // White space aside: the page leaves a blank here and there that we don't.
    private static string Folded(string sql) => string.Join(' ', sql.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Has the parameters of the page only.</summary>
[AwsAuth("aws.s3")]
public sealed partial record PageS3(bool UseInstanceProfile, string? IamRoleArn, string? AccessKey, Secret? SecretKey, string? Region)
{
    internal static PageS3 Of(S3Auth auth) => new(auth.UseInstanceProfile == true, auth.IamRoleArn, auth.AccessKey, auth.SecretKey, auth.Region);
}

[ExternalCatalog(CatalogType.Hive)]
public sealed partial class PageCatalog
{
    public PageS3? S3 { get; init; }

    public GlueAuth? Glue { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? MetastoreUris { get; init; }
}

[FileExternalTable]
public sealed partial class PageTable
{
    public System.Collections.Generic.IReadOnlyList<TableColumn> Columns { get; init; } = [];

    public string? Path { get; init; }

    public string? Format { get; init; }

    public PageS3? S3 { get; init; }
}

[BrokerLoad]
public sealed partial class PageLoad
{
    public System.Collections.Generic.IReadOnlyList<LoadData> Data { get; init; } = [];

    public PageS3? S3 { get; init; }

    public int Timeout { get; init; }
}
