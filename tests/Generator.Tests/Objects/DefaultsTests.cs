using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>What a type sets by itself is evaluated once, where it is declared, and counts in every object.</summary>
public sealed class DefaultsTests
{
    [Theory]
    [InlineData("public bool UseInstanceProfile { get; } = true;", "public string {|SRA1001:AccessKey|} { get; } = \"AKIAIOSFODNN7EXAMPLE\";", "public string Region { get; } = \"us-west-2\";")]
    [InlineData("public bool UseInstanceProfile { get; init; } = true;", "public string {|SRA1001:AccessKey|} { get; set; } = \"AKIAIOSFODNN7EXAMPLE\";", "public string? Region { get; set; }")]
    [InlineData("public bool UseInstanceProfile => true;", "public string? AccessKey { get; init; }", "public string Region => {|SRA2008:\"<your-region>\"|};")]
    [InlineData("public bool UseInstanceProfile { get; init; } = true;", "public string? AccessKey { get; init; }", "public string Region { get; init; } = {|SRA2008:\"<your-region>\"|};")]
    [InlineData("public bool UseInstanceProfile { get; init; }", "public string AccessKey { get; init; } = \"AKIAIOSFODNN7EXAMPLE\";", "public string? Region { get; init; }")]
    [InlineData("public bool UseInstanceProfile { get; init; } = true;", "public string? AccessKey { get; init; }", "public string? Region { get; init; }")]
    public Task Of_a_block(string first, string second, string third) => ObjectTest.SourceAsync(
        $$"""
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            {{first}}
            {{second}}
            public Secret? SecretKey { get; init; }
            {{third}}
        }
        """);

    [Fact]
    public Task Of_a_positional_record() => ObjectTest.MethodAsync(
        """
                Take(new LakeS3());
                Take(new LakeS3(false, {|SRA1002:"AKIAIOSFODNN7EXAMPLE"|}));
                Take(new {|SRA1002:LakeS3|}(UseInstanceProfile: false));
                Take(new OpenS3());
        """,
        """
        [AwsAuth("aws.s3")]
        public sealed partial record LakeS3(bool UseInstanceProfile = true, string? {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Secret? SecretKey = null, string Region = {|SRA2008:"<your-region>"|});

        [AwsAuth("aws.s3")]
        public partial record BaseS3(bool UseInstanceProfile = true, string Region = "us-west-2");

        [AwsAuth("aws.s3")]
        public sealed partial record OpenS3() : BaseS3(false, "eu-west-1")
        {
            public string AccessKey { get; init; } = "AKIAIOSFODNN7EXAMPLE";
            public Secret? SecretKey { get; init; }
        }
        """);

    [Fact]
    public Task Of_a_block_that_nothing_can_set() => ObjectTest.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public sealed partial class {|SRA1011:LakeS3|}
        {
            public bool UseInstanceProfile { get; } = true;
            public string? Region { get; }
        }

        internal static class Program
        {
            internal static LakeS3 Run() => new();
        }
        """);

    [Theory]
    [InlineData("new LakeS3 { {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" }")]
    [InlineData("new LakeS3()")]
    [InlineData("new {|SRA1005.Warning:LakeS3|} { UseInstanceProfile = false }")]
    [InlineData("new LakeS3 { UseInstanceProfile = false, AccessKey = text, SecretKey = text }")]
    [InlineData("new {|SRA1011:LakeS3|} { Region = null }")]
    [InlineData("new LakeS3 { UseInstanceProfile = false, {|SRA1003.Warning:IamRoleArn|} = \"arn:aws:iam::123456789012:role/lake\" }")]
    public Task They_count_in_an_object(string creation) => ObjectTest.ExpressionAsync(
        creation,
        """
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; init; } = true;
            public string? IamRoleArn { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; } = "us-west-2";
        }
        """);

    [Fact]
    public Task What_is_wrong_with_one_is_said_once() => ObjectTest.ExpressionAsync(
        "new LakeS3 { UseInstanceProfile = true }",
        """
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public string Region { get; init; } = {|SRA2008:"<your-region>"|};
        }
        """);

    [Fact]
    public Task A_problem_of_a_default_in_an_object_stands_on_the_creation() => ObjectTest.ExpressionAsync(
        "new {|SRA1003.Warning:LakeS3|} { Region = \"us-west-2\" }",
        """
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public string IamRoleArn { get; init; } = "arn:aws:iam::123456789012:role/lake";
            public string? Region { get; init; }
        }
        """);

    [Theory]
    [InlineData("public SalesS3 S3 { get; init; } = new();", "new Sales { MetastoreUris = text }")]
    [InlineData("public SalesS3 S3 { get; init; } = new() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" };", "new {|SRA1011:Sales|} { MetastoreUris = text }")]
    [InlineData("public SalesS3 S3 { get; init; } = new() { UseInstanceProfile = true, Region = \"us-west-2\" };", "new Sales { MetastoreUris = text }")]
    [InlineData("public SalesS3 S3 { get; init; } = new() { Region = \"us-west-2\" };", "new {|SRA1005:Sales|} { MetastoreUris = text }")]
    [InlineData("public SalesS3 S3 { get; init; } = new() { UseInstanceProfile = true };", "new Sales { S3 = { Region = \"us-west-2\" }, MetastoreUris = text }")]
    public Task Of_a_statement(string member, string creation) => ObjectTest.ExpressionAsync(
        creation,
        $$"""
        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class Sales
        {
            {{member}}
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
        }

        [AwsAuth("aws.s3")]
        public sealed partial class SalesS3
        {
            public bool? UseInstanceProfile { get; set; }
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
            public string? Region { get; set; }
        }
        """);
}
