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
