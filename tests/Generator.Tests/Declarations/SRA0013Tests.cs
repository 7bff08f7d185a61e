using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Generated members need their names.</summary>
public sealed class SRA0013Tests
{
    [Fact]
    public Task Members_that_are_in_the_way() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public string? Region { get; set; }
            public PropertyDictionary {|SRA0013:ToProperties|}() => null!;
            [PropertyIgnore] public string? {|SRA0013:Method|} { get; set; }
        }
        """,
        DeclarationTest.Error("'S3' already has a member 'ToProperties', which [AwsAuth] generates. Rename it, or remove it and use the generated member."),
        DeclarationTest.Error("'S3' already has a member 'Method', which [AwsAuth] generates. Rename it, or remove it and use the generated member."));

    [Theory]
    [InlineData("FilesSource", "public SqlStatement {|SRA0013:ToSql|}() => null!;", "ToSql")]
    [InlineData("FilesSource", "public SqlStatement {|SRA0013:ToPipeSql|}(string a, string b, string c, PipeOptions? d) => null!;", "ToPipeSql")]
    [InlineData("FilesSource", "public SqlStatement {|SRA0013:ToInsertSql|}(string a, string b) => null!;", "ToInsertSql")]
    [InlineData("FilesSource", "[PropertyIgnore] public string? {|SRA0013:ToDescribeSql|} { get; set; }", "ToDescribeSql")]
    [InlineData("FilesTarget", "public SqlStatement {|SRA0013:ToSql|}(string a) => null!;", "ToSql")]
    [InlineData("AlterCatalog", "public SqlStatement {|SRA0013:ToSql|}(string a) => null!;", "ToSql")]
    public Task Members_in_the_way_of_a_statement(string kind, string member, string name) => DeclarationTest.ReportsAsync(
        $$"""
        using StarRocks.AwsAuth;

        [Statement(StatementKind.{{kind}})]
        public partial class Own
        {
            public S3Auth? S3 { get; set; }
            {{member}}
        }
        """,
        DeclarationTest.Error($"'Own' already has a member '{name}', which [Statement] generates. Rename it, or remove it and use the generated member."));

    [Theory]
    [InlineData("FilesTarget", "public SqlStatement ToSql() => null!; public SqlStatement ToPipeSql(string a, string b, string c, PipeOptions? d) => null!;")]
    [InlineData("FilesSource", "public SqlStatement ToSql(string a) => null!; public SqlStatement ToPipeSql(string a) => null!; public SqlStatement ToInsertSql() => null!;")]
    [InlineData("AlterCatalog", "public SqlStatement ToSql(string a, string b) => null!;")]
    public Task Names_that_another_statement_generates(string kind, string members) => DeclarationTest.IsSilentAsync(
        $$"""
        using StarRocks.AwsAuth;

        [Statement(StatementKind.{{kind}})]
        public partial class Own
        {
            public S3Auth? S3 { get; set; }
            {{members}}
        }
        """);

    [Fact]
    public Task Overloads_and_names_that_are_free() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Method { get; set; }
            public string ToProperties(string prefix) => prefix;
            public bool Validate(int level) => level > 0;
        }
        """);
}
