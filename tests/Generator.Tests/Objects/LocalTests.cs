using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>A local that is filled in a straight line is read as it is when it is finished; what may happen otherwise is unknown.</summary>
public sealed class LocalTests
{
    private const string Begin = "        var s3 = new LakeS3 { UseInstanceProfile = true };\n";

    [Theory]
    [InlineData("var s3 = new {|SRA1011:LakeS3|} { UseInstanceProfile = true };\n        Take(s3);")]
    [InlineData("var s3 = new {|SRA1011:LakeS3|} { UseInstanceProfile = true };\n        return s3;")]
    [InlineData("var s3 = new {|SRA1011:LakeS3|} { UseInstanceProfile = true };\n        s3.Validate();\n        s3.Region = text;")]
    [InlineData("var s3 = new LakeS3();\n        s3.UseInstanceProfile = true;\n        s3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\";")]
    [InlineData("var s3 = new LakeS3();\n        s3.UseInstanceProfile = true;\n        s3.Region = {|SRA2006:\"west\"|};\n        Take(s3);")]
    [InlineData("var s3 = new {|SRA1005.Warning:LakeS3|}();\n        s3.Region = \"us-west-2\";\n        return s3;")]
    [InlineData("LakeS3 s3;\n        s3 = {|SRA1011:new|}();\n        s3.UseInstanceProfile = true;\n        return s3;")]
    [InlineData("var s3 = new LakeS3();\n        s3.AccessKey = \"AKIAIOSFODNN7EXAMPLE\";\n        s3.AccessKey = null;\n        s3.UseInstanceProfile = true;\n        s3.Region = \"us-west-2\";\n        return s3;")]
    [InlineData("var s3 = new LakeS3();\n        s3.UseInstanceProfile = true;\n        Take(s3.Region);\n        s3.Region = \"us-west-2\";\n        return s3;")]
    [InlineData("var s3 = new LakeS3();\n        s3.UseInstanceProfile = true;\n        s3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\";\n        s3.Region = text;\n        Take(s3 is { Region: not null });\n        return s3;\n        int Retry()\n        {\n            again: if (flag) goto again;\n            return 0;\n        }")]
    [InlineData("var s3 = new {|SRA1011:LakeS3|}();\n        s3.UseInstanceProfile = true;\n        if (flag)\n            return s3;\n        s3.Region = \"us-west-2\";\n        return s3;")]
    public Task Is_finished(string statements) => ObjectTest.MethodAsync("        " + statements, UserTypes.Settable);

    [Theory]
    [InlineData("if (flag)\n            s3.Region = \"us-west-2\";\n        return s3;")]
    [InlineData("foreach (var each in text)\n            s3.Region = each.ToString();\n        return s3;")]
    [InlineData("try { s3.Region = \"us-west-2\"; } catch (InvalidOperationException) { }\n        return s3;")]
    [InlineData("Action fill = () => s3.Region = \"us-west-2\";\n        fill();\n        return s3;")]
    [InlineData("Fill();\n        return s3;\n        void Fill() => s3.Region = \"us-west-2\";")]
    [InlineData("s3.Region ??= \"us-west-2\";\n        return s3;")]
    [InlineData("Take(s3);\n        return s3;")]
    [InlineData("Take(s3);\n        s3.Region = \"us-west-2\";")]
    [InlineData("Action later = () => Take(s3);\n        Take(later);")]
    [InlineData("Take(new[] { s3 });\n        Take(text);\n        Take(s3);")]
    [InlineData("for (var i = 0; i < 2; i++)\n        {\n            if (i == 1) return s3;\n            s3.Region = \"us-west-2\";\n        }")]
    [InlineData("if (s3 is { } other)\n            other.Region = \"us-west-2\";\n        return s3;")]
    [InlineData("if (s3 is LakeS3 other)\n            other.Region = \"us-west-2\";\n        return s3;")]
    [InlineData("switch (s3)\n        {\n            case var other:\n                other.Region = \"us-west-2\";\n                break;\n        }\n        return s3;")]
    [InlineData("if (flag) goto end;\n        s3.Region = \"us-west-2\";\n        end: return s3;")]
    public Task May_be_filled_in_another_way(string statements) => ObjectTest.MethodAsync(Begin + "        " + statements, UserTypes.Settable);

    [Theory]
    [InlineData("var lake = new Lake { MetastoreUris = \"thrift://10.0.0.1:9083\" };\n        lake.S3 = {|SRA1011:new|}() { UseInstanceProfile = true };\n        return lake;")]
    [InlineData("var lake = new {|SRA5001:Lake|} { S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\" } };\n        return lake;")]
    [InlineData("var lake = new Lake();\n        lake.Glue = new GlueAuth { UseInstanceProfile = true, Region = \"us-west-2\" };\n        return lake.ToSql(\"lake\");")]
    [InlineData("var lake = new {|SRA5001:Lake|}();\n        return lake.ToSql(\"lake\");")]
    [InlineData("var lake = new Lake();\n        if (flag)\n            lake.Glue = new GlueAuth { UseInstanceProfile = true, Region = \"us-west-2\" };\n        return lake.ToSql(\"lake\");")]
    [InlineData("var lake = new Lake();\n        if (flag)\n            lake.Glue = new {|SRA1011:GlueAuth|} { UseInstanceProfile = true };\n        return lake.ToSql(\"lake\");")]
    public Task A_statement_is_filled(string statements) => ObjectTest.MethodAsync("        " + statements, UserTypes.Catalog);

    [Theory]
    [InlineData("var lake = new Outer { MetastoreUris = \"thrift://10.0.0.1:9083\" };\n        lake.S3.UseInstanceProfile = true;\n        lake.S3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\";\n        lake.S3.Region = \"us-west-2\";\n        return lake;")]
    [InlineData("var lake = new Outer { MetastoreUris = \"thrift://10.0.0.1:9083\" };\n        lake.S3.UseInstanceProfile = true;\n        lake.S3.Region = \"us-west-2\";\n        return lake;")]
    [InlineData("var lake = new {|SRA1011:Outer|} { MetastoreUris = \"thrift://10.0.0.1:9083\" };\n        lake.S3.UseInstanceProfile = true;\n        return lake;")]
    [InlineData("var lake = new Outer { MetastoreUris = \"thrift://10.0.0.1:9083\" };\n        lake.S3.UseInstanceProfile = true;\n        Take(lake.S3);\n        return lake;")]
    public Task A_member_of_a_member_is_set(string statements) => ObjectTest.MethodAsync(
        "        " + statements,
        UserTypes.Settable + """

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class Outer
        {
            public LakeS3 S3 { get; } = new();
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; set; }
        }
        """);
}
