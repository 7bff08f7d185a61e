using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>A block is evaluated in the statement that it belongs to, wherever it is created, and once.</summary>
public sealed class BlockInStatementTests
{
    private const string Rest = "CatalogType = IcebergCatalogType.Rest, Uri = \"https://catalog.example.net/api\"";

    [Theory]
    [InlineData("var s3 = new S3Auth { Region = \"us-west-2\" };\n        return new IcebergCatalog { S3 = s3, " + Rest + " };")]
    [InlineData("var s3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" };\n        return new HiveCatalog { S3 = s3, MetastoreUris = \"thrift://10.0.0.1:9083\" };")]
    [InlineData("var s3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" };\n        Take(new HiveCatalog { S3 = s3, MetastoreUris = \"thrift://10.0.0.1:9083\" });\n        Take(new HudiCatalog { S3 = s3, MetastoreUris = \"thrift://10.0.0.1:9083\" });")]
    [InlineData("var s3 = new S3Auth { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\", Region = \"us-west-2\" };\n        return new HiveCatalog { S3 = s3, MetastoreUris = \"thrift://10.0.0.1:9083\" };")]
    [InlineData("return new IcebergCatalog { S3 = flag ? new S3Auth { Region = \"us-west-2\" } : null, " + Rest + " };")]
    [InlineData("return new IcebergCatalog { S3 = given ?? new S3Auth { Region = \"us-west-2\" }, " + Rest + " };")]
    [InlineData("return new HiveCatalog { S3 = given ?? new S3Auth { Region = \"us-west-2\" }, MetastoreUris = \"thrift://10.0.0.1:9083\", Properties = new(new Dictionary<string, string> { [text] = text }) };")]
    [InlineData("return new HiveCatalog { S3 = given ?? new {|SRA1005:S3Auth|} { Region = \"us-west-2\" }, MetastoreUris = text };")]
    [InlineData("var s3 = flag ? new S3Auth { Region = \"us-west-2\" } : given;\n        return new IcebergCatalog { S3 = s3, " + Rest + " };")]
    [InlineData("var s3 = new {|SRA1005.Warning:S3Auth|} { Region = \"us-west-2\" };\n        Take(s3);")]
    [InlineData("return new HiveCatalog { S3 = given, MetastoreType = HiveMetastoreType.Glue, Glue = new() { UseInstanceProfile = true, Region = \"us-west-2\" } };")]
    public Task Of_a_ready_made_type(string statements) => ObjectTest.MethodAsync("        " + statements);

    [Theory]
    [InlineData("Lake.S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" };")]
    [InlineData("lake.S3 = new {|SRA1005:S3Auth|} { Region = \"us-west-2\" };")]
    [InlineData("lake.S3 = new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\" };")]
    public Task Of_an_object_that_is_there_already(string statement) => ObjectTest.SourceAsync(
        $$"""
        internal static class Program
        {
            private static Lake Lake { get; } = Make();
            internal static void Run(Lake lake) => {{statement}}
            private static Lake Make() => throw new InvalidOperationException();
        }

        {{UserTypes.Catalog}}
        """);

    [Theory]
    [InlineData("Take(new Load { Options = new() { S3 = new {|SRA1005:LakeS3|} { Region = \"us-west-2\" } }, Data = [new(\"s3://bucket/in/\", \"events\")] });")]
    [InlineData("Take(new Load { Options = { S3 = new {|SRA1005:LakeS3|} { Region = \"us-west-2\" } }, Data = [new(\"s3://bucket/in/\", \"events\")] });")]
    [InlineData("Take(new Load { Options = { {|SRA1005:S3|} = { Region = \"us-west-2\" } }, Data = [new(\"s3://bucket/in/\", \"events\")] });")]
    [InlineData("var options = new Options { S3 = new {|SRA1005:LakeS3|} { Region = \"us-west-2\" } };\n        Take(new Load { Options = options, Data = [new(\"s3://bucket/in/\", \"events\")] });")]
    [InlineData("var options = new Options();\n        options.S3.UseInstanceProfile = true;\n        options.S3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\";\n        options.S3.Region = text;\n        Take(new Load { Options = options, Data = [new(\"s3://bucket/in/\", \"events\")] });")]
    [InlineData("Take(new Options { S3 = new LakeS3 { Region = \"us-west-2\" } });")]
    [InlineData("Take(new Options { S3 = new LakeS3 { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" } });")]
    public Task Of_a_group_of_properties(string statements) => ObjectTest.MethodAsync(
        "        " + statements,
        UserTypes.Settable + """

        [BrokerLoad]
        public sealed partial class Load
        {
            public Options Options { get; init; } = new();
            public IReadOnlyList<LoadData> Data { get; init; } = [];
        }

        [PropertyMap]
        public sealed partial class Options
        {
            public LakeS3 S3 { get; set; } = new();
        }
        """);
}
