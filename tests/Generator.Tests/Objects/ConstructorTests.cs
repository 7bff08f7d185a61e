using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Arguments are read as the members that they set; what a constructor may do besides is unknown.</summary>
public sealed class ConstructorTests
{
    [Theory]
    [InlineData("new LakeS3(true)")]
    [InlineData("new LakeS3(true, {|SRA1001:\"AKIAIOSFODNN7EXAMPLE\"|})")]
    [InlineData("new LakeS3(Region: {|SRA2006:\"west\"|}, UseInstanceProfile: true)")]
    [InlineData("new {|SRA1011:LakeS3|}(true, Region: null)")]
    [InlineData("new {|SRA1005.Warning:LakeS3|}(false)")]
    [InlineData("new LakeS3(text.Length > 0)")]
    [InlineData("new LakeS3(true) { {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" }")]
    [InlineData("new LakeS3(true, text)")]
    public Task Of_a_positional_record(string creation) => ObjectTest.ExpressionAsync(creation, UserTypes.Positional);

    [Theory]
    [InlineData("public LakeS3() { }", "new {|SRA1011:LakeS3|} { UseInstanceProfile = true }")]
    [InlineData("public LakeS3() { Region = \"us-west-2\"; }", "new LakeS3 { UseInstanceProfile = true }")]
    [InlineData("public LakeS3() { Region = \"us-west-2\"; }", "new {|SRA1005.Warning:LakeS3|}()")]
    [InlineData("public LakeS3() { Fill(); }\n    private void Fill() => Region = \"us-west-2\";", "new LakeS3()")]
    [InlineData("public LakeS3(string? region) { Region = region; }", "new LakeS3({|SRA2006:\"west\"|}) { UseInstanceProfile = true }")]
    [InlineData("public LakeS3(string? region) { Region = region; }", "new {|SRA1011:LakeS3|}(null) { UseInstanceProfile = true }")]
    [InlineData("public LakeS3() : this(\"us-west-2\") { }\n    public LakeS3(string? region) { Region = region; }", "new LakeS3()")]
    [InlineData("public LakeS3(int number) { Region = \"eu-west-\" + number; }", "new LakeS3(1) { UseInstanceProfile = true }")]
    public Task Of_a_class(string constructor, string creation) => ObjectTest.ExpressionAsync(
        creation,
        $$"""
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            {{constructor}}
            public bool? UseInstanceProfile { get; set; }
            public string? Region { get; set; }
        }
        """);

    [Theory]
    [InlineData("new Lake(new {|SRA1005:S3Auth|} { Region = \"us-west-2\" }, \"thrift://10.0.0.1:9083\")")]
    [InlineData("new Lake({|SRA1011:new|}() { UseInstanceProfile = true }, \"thrift://10.0.0.1:9083\")")]
    [InlineData("new {|SRA5001:Lake|}(null)")]
    [InlineData("new Lake(given, text)")]
    public Task A_block_is_an_argument(string creation) => ObjectTest.ExpressionAsync(
        creation,
        """
        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial record Lake(S3Auth? S3, [property: PropertyKey("hive.metastore.uris")] string? MetastoreUris = null);
        """);

    [Theory]
    [InlineData("new LakeGlue { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", Region = \"us-west-2\" }")]
    [InlineData("new {|SRA1005.Warning:LakeGlue|}()")]
    public Task Of_a_struct(string creation) => ObjectTest.ExpressionAsync(
        creation,
        """
        [AwsAuth("aws.glue")]
        public partial struct LakeGlue
        {
            public bool UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """);
}
