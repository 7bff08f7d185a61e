using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Every way to write a creation is read, and its problems stand where they are fixed.</summary>
public sealed class CreationTests
{
    [Theory]
    [InlineData("""new S3Auth { UseInstanceProfile = true, {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2" }""")]
    [InlineData("""new S3Auth() { UseInstanceProfile = true, Region = {|SRA2006:"west"|} }""")]
    [InlineData("""new S3Auth { Region = "us-west-2", {|SRA1002:AccessKey|} = "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""new S3Auth { Region = "us-west-2", {|SRA1002:SecretKey|} = Secret.FromString("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY") }""")]
    [InlineData("""new {|SRA1005.Warning:S3Auth|} { Region = "us-west-2" }""")]
    [InlineData("""new {|SRA1005.Warning:S3Auth|}()""")]
    [InlineData("""new {|SRA1011:S3Auth|} { UseInstanceProfile = true }""")]
    [InlineData("""new StarRocks.AwsAuth.GlueAuth { UseInstanceProfile = true, Region = "us-west-2", IamRoleArn = {|SRA2001:"lake"|} }""")]
    [InlineData("""new S3Auth { UseInstanceProfile = true, Region = "us-west-2" }""")]
    [InlineData("""new S3Auth { UseInstanceProfile = flag, Region = "us-west-2" }""")]
    [InlineData("""new S3Auth { AccessKey = text, SecretKey = text, Region = text }""")]
    public Task Of_a_block(string creation) => ObjectTest.ExpressionAsync(creation);

    [Theory]
    [InlineData("new Derived { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", Region = \"us-west-2\" }")]
    [InlineData("new {|SRA1005.Warning:Derived|} { Region = \"us-west-2\" }")]
    [InlineData("new Setting { Region = \"us-west-2\" }")]
    [InlineData("new Overriding { Region = \"us-west-2\" }")]
    public Task Of_a_type_that_is_derived_from_a_block(string creation) => ObjectTest.ExpressionAsync(
        creation,
        """
        [AwsAuth("aws.s3")]
        public partial class LakeS3
        {
            public virtual bool UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string Region { get; init; } = {|SRA2008:"<your-region>"|};
        }

        public class Derived : LakeS3
        {
            public int Other { get; set; }
        }

        public class Setting : LakeS3
        {
            public Setting() => UseInstanceProfile = true;
        }

        public class Overriding : LakeS3
        {
            public override bool UseInstanceProfile { get; init; } = true;
        }
        """);

    [Theory]
    [InlineData("""new HiveCatalog { S3 = new() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2" }, MetastoreUris = "thrift://10.0.0.1:9083" }""")]
    [InlineData("""new HiveCatalog { S3 = {|SRA1011:new|}() { UseInstanceProfile = true }, MetastoreUris = "thrift://10.0.0.1:9083" }""")]
    [InlineData("""new HiveCatalog { S3 = new {|SRA1005:S3Auth|} { Region = "us-west-2" }, MetastoreUris = "thrift://10.0.0.1:9083" }""")]
    [InlineData("""new HiveCatalog { S3 = new(), MetastoreUris = "thrift://10.0.0.1:9083" }""")]
    [InlineData("""new {|SRA5001:HiveCatalog|} { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } }""")]
    [InlineData("""new {|SRA5005:HiveCatalog|} { MetastoreType = HiveMetastoreType.Glue }""")]
    [InlineData("""new HiveCatalog { Glue = new GlueAuth { UseInstanceProfile = true, Region = "us-west-2" } }""")]
    [InlineData("""new HiveCatalog { Glue = new GlueAuth { UseInstanceProfile = true, Region = "us-west-2" }, {|SRA5003:MetastoreUris|} = "thrift://10.0.0.1:9083" }""")]
    [InlineData("""new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net/api", S3 = new() { Region = "us-west-2" } }""")]
    [InlineData("""new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net/api", VendedCredentialsEnabled = false, S3 = {|SRA1005.Warning:new|}() { Region = "us-west-2" } }""")]
    [InlineData("""new IcebergCatalog { Glue = new() { UseInstanceProfile = true, Region = "us-west-2", {|SRA4003:CatalogId|} = "222222222222" } }""")]
    [InlineData("""new HiveCatalog { S3 = given, MetastoreUris = "thrift://10.0.0.1:9083" }""")]
    [InlineData("""new HiveCatalog { MetastoreUris = text, S3 = flag ? given : null }""")]
    public Task Of_a_catalog(string creation) => ObjectTest.ExpressionAsync(creation);

    [Theory]
    [InlineData("""new FileExternalTable { Columns = [new("id", "bigint")], Path = "s3://bucket/in/", Format = {|SRA5006:"ORC"|} }""")]
    [InlineData("""new FileExternalTable { Columns = [new("id", "bigint")], Path = "s3://bucket/in/", Format = {|SRA5002:"xml"|} }""")]
    [InlineData("""new {|SRA5001:FileExternalTable|} { Columns = [], Path = "s3://bucket/in/", Format = "orc" }""")]
    [InlineData("""new {|SRA5001:FileExternalTable|} { Path = "s3://bucket/in/", Format = "orc" }""")]
    [InlineData("""new FileExternalTable { Columns = new[] { new TableColumn("id", "bigint") }, Path = "s3://bucket/in/", Format = "orc" }""")]
    [InlineData("""new FileExternalTable { Columns = new List<TableColumn>(), Path = "s3://bucket/in/", Format = "orc" }""", "SRA5001")]
    [InlineData("""new {|SRA5001:BrokerLoad|} { Timeout = TimeSpan.FromSeconds(1200) }""")]
    [InlineData("""new BrokerLoad { Data = [new("s3a://bucket/in/*", "events") { Format = "parquet" }], S3 = {|SRA1005:new|}() { Region = "us-west-2" } }""")]
    public Task Of_a_table_or_a_load(string creation, string? id = null) =>
        ObjectTest.ExpressionAsync(id is null ? creation : creation.Replace("new FileExternalTable", "new {|" + id + ":FileExternalTable|}", System.StringComparison.Ordinal));
}
