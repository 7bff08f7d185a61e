using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Versions;

/// <summary>Tests the target version of objects.</summary>
public sealed class TargetVersionOfObjectsTests
{
    private const string S3 = "S3 = new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\" }";

    [Theory]
    [InlineData("new FilesSource { Path = \"s3://b/f\", Format = {|SRA4005:\"csv\"|}, " + S3 + " }", "3.2")]
    [InlineData("new FilesSource { Path = \"s3://b/f\", Format = \"csv\", " + S3 + " }", "3.3")]
    [InlineData("new FilesSource { Path = \"s3://b/f\", Format = \"parquet\", {|SRA4005:ColumnsFromPath|} = \"day\", " + S3 + " }", "3.1.9")]
    [InlineData("new {|SRA4005:FilesSource|} { Path = \"s3://b/f\", Format = \"csv\", " + S3 + " }", "3.0")]
    [InlineData("new {|SRA4005:StorageVolume|} { Locations = [\"s3://b\"], " + S3 + " }", "3.0")]
    [InlineData("new StorageVolume { Locations = [\"s3://b\"], S3 = new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\", {|SRA4005:EnablePartitionedPrefix|} = true } }", "3.2.3")]
    [InlineData("new {|SRA4005:PaimonCatalog|} { CatalogType = PaimonCatalogType.Filesystem, Warehouse = \"s3://b/w\", " + S3 + " }", "3.0")]
    [InlineData("new S3Auth { {|SRA4005:UseWebIdentityTokenFile|} = true, Region = \"us-west-2\" }", "3.5")]
    [InlineData("new S3Auth { UseWebIdentityTokenFile = true, Region = \"us-west-2\" }", "4.0")]
    [InlineData("new S3Auth { UseInstanceProfile = true, UseWebIdentityTokenFile = false, Region = \"us-west-2\" }", "3.1")]
    [InlineData("new FilesSource { Path = \"s3://b/f\", Format = \"parquet\", ListFilesOnly = false, " + S3 + " }", "3.1")]
    [InlineData("new FilesSource { Path = \"s3://b/f\", {|SRA4005:ListFilesOnly|} = true, " + S3 + " }", "3.1")]
    [InlineData("new GlueAuth { UseInstanceProfile = true, Region = \"us-west-2\", {|SRA1009:StsRegion|} = \"us-west-2\" }", "3.1")]
    [InlineData("new BrokerLoad { Data = [new(\"s3://b/f\", \"t\") { Format = {|SRA4005:\"json\"|} }], " + S3 + " }", "3.2.2")]
    [InlineData("new BrokerLoad { Data = [new(\"s3://b/f\", \"t\") { Format = \"json\" }], " + S3 + " }", "3.2.3")]
    public Task Creation(string expression, string target) => ObjectTest.ExpressionAsync(expression, editorConfig: Config(target));

    [Fact]
    public Task Block_of_a_statement_is_reported_with_the_statement() => ObjectTest.MethodAsync(
        """
                var s3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" };
                s3.ToString();
                Take(new {|SRA4005:StorageVolume|} { Locations = ["s3://b"], S3 = s3 });
                var volume = new {|SRA4005:StorageVolume|} { Locations = ["s3://b"], S3 = given };
                Take(volume);
                Take(new {|SRA4005:StorageVolume|} { Locations = ["s3://b"], S3 = flag ? new S3Auth { UseInstanceProfile = true, Region = "us-west-2" } : given });
        """,
        editorConfig: Config("3.0"));

    [Fact]
    public Task Declared_types() => ObjectTest.ExpressionAsync(
        "new Lake { Uris = \"thrift://a:9083\", S3 = new LakeS3() }",
        """
        [AwsAuth("aws.s3")]
        internal sealed partial class LakeS3
        {
            public bool {|SRA4005:UseWebIdentityTokenFile|} { get; init; } = true;
            public string Region { get; init; } = "us-west-2";
        }

        [ExternalCatalog(CatalogType.Hive)]
        internal sealed partial class Lake
        {
            public LakeS3? S3 { get; init; }
            [PropertyKey("hive.metastore.uris")] public string? Uris { get; init; }
        }
        """,
        Config("3.5"));

    private static string Config(string target) => $"[*.cs]\nstarrocks_awsauth.target_version = {target}\n";
}
