using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>A copy holds what the original is known to hold, and what the copy sets.</summary>
public sealed class WithTests
{
    [Theory]
    [InlineData("return new LakeS3 { UseInstanceProfile = true } {|SRA1011:with|} { };")]
    [InlineData("return new LakeS3 { UseInstanceProfile = true } with { Region = \"us-west-2\" };")]
    [InlineData("return new LakeS3 { UseInstanceProfile = true, Region = \"us-west-2\" } with { {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" };")]
    [InlineData("var pattern = new LakeS3 { UseInstanceProfile = true };\n        return pattern with { Region = \"us-west-2\" };")]
    [InlineData("var pattern = new LakeS3 { UseInstanceProfile = true };\n        return pattern {|SRA1011:with|} { UseInstanceProfile = true };")]
    [InlineData("var pattern = new LakeS3 { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" };\n        return pattern with { Region = \"us-west-2\" };")]
    [InlineData("var pattern = new LakeS3 { UseInstanceProfile = true, Region = {|SRA2006:\"west\"|} };\n        Take(pattern with { UseInstanceProfile = true });\n        return pattern with { UseInstanceProfile = true };")]
    [InlineData("var s3 = new LakeS3 { UseInstanceProfile = true };\n        s3 = s3 with { Region = \"us-west-2\" };\n        return s3;")]
    public Task Of_what_is_known(string statements) => ObjectTest.MethodAsync("        " + statements, UserTypes.Record);

    private const string Keys = "var keys = new LakeS3 { AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = text, Region = \"us-west-2\" };\n        ";

    [Theory]
    [InlineData("return keys {|SRA1001:with|} { UseInstanceProfile = true };")]
    [InlineData("return keys {|SRA1001:with|} { UseInstanceProfile = true, Region = \"us-east-1\" };")]
    [InlineData("Take(keys {|SRA1001:with|} { UseInstanceProfile = true });\n        return keys {|SRA1001:with|} { UseInstanceProfile = true };")]
    [InlineData("var profile = keys {|SRA1001:with|} { UseInstanceProfile = true };\n        return profile with { Region = \"us-east-1\" };")]
    [InlineData("return keys {|SRA1002:with|} { SecretKey = null };")]
    [InlineData("return keys with { SecretKey = null, AccessKey = null, UseInstanceProfile = true };")]
    [InlineData("return keys with { Region = \"us-east-1\" } {|SRA1001:with|} { UseInstanceProfile = true };")]
    [InlineData("\n#pragma warning disable SRA1001\n        return keys with { UseInstanceProfile = true };\n#pragma warning restore SRA1001")]
    public Task What_a_copy_makes_wrong_is_reported_at_the_copy(string statements) =>
        ObjectTest.MethodAsync("        " + Keys + statements, UserTypes.Record);

    [Theory]
    [InlineData("S3 = new LakeS3 { UseInstanceProfile = true, Region = \"us-west-2\" }, Properties = new Dictionary<string, string> { [{|beside:\"aws.s3.access_key\"|}] = text }", "{|SRA1011:with|} { S3 = null }")]
    [InlineData("S3 = new {|beside:LakeS3|} { UseInstanceProfile = true }, Properties = new Dictionary<string, string> { [\"aws.s3.region\"] = text }", "{|SRA1011:with|} { Properties = null }")]
    [InlineData("S3 = new {|SRA1011:LakeS3|} { UseInstanceProfile = true }", "with { MetastoreUris = \"thrift://b:9083\" }")]
    public Task The_original_is_shown_beside_the_copy(string original, string copy) => ObjectTest.MethodAsync(
        $"var lake = new Lake {{ MetastoreUris = \"thrift://a:9083\", {original} }};\nreturn lake {copy};",
        UserTypes.Record + """
        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial record Lake
        {
            public LakeS3? S3 { get; init; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
            public IReadOnlyDictionary<string, string>? Properties { get; init; }
        }

        """);

    [Theory]
    [InlineData("other with { Region = \"us-west-2\" }")]
    [InlineData("other with { AccessKey = \"AKIAIOSFODNN7EXAMPLE\" }")]
    [InlineData("other with { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" }")]
    [InlineData("other with { Region = {|SRA2006:\"west\"|}, AccessKey = null, SecretKey = null, UseInstanceProfile = true }")]
    [InlineData("other {|SRA1005.Warning:with|} { UseInstanceProfile = null, AccessKey = null, SecretKey = null, Region = \"us-west-2\" }")]
    public Task Of_what_is_not_known(string expression) => ObjectTest.SourceAsync(
        $$"""
        internal static class Program
        {
            internal static LakeS3 Run(LakeS3 other) => {{expression}};
        }
        {{UserTypes.Record}}
        """);
}
