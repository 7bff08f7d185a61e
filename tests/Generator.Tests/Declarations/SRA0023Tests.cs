using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>An argument has to be a value that is defined.</summary>
public sealed class SRA0023Tests
{
    [Fact]
    public Task A_number_that_is_no_catalog_type() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [ExternalCatalog({|SRA0023:(CatalogType)99|})]
        public partial class Lake { public string? Name { get; set; } }
        """,
        DeclarationTest.Error("The catalog type of [ExternalCatalog] is not a member of CatalogType. Use one of its members."));

    [Theory]
    [InlineData("StatementKind.ExternalCatalog")]
    [InlineData("(StatementKind)99")]
    [InlineData("(StatementKind)(-1)")]
    public Task A_statement_that_the_attribute_does_not_stand_for(string kind) => DeclarationTest.ReportsAsync(
        $$"""
        using StarRocks.AwsAuth;

        [Statement({|SRA0023:{{kind}}|})]
        public partial class Lake { public string? Name { get; set; } }
        """,
        DeclarationTest.Error("The statement of [Statement] is not supported by this attribute. Use another member of StatementKind, or [ExternalCatalog]."));

    [Fact]
    public Task Every_member_of_the_enum() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [ExternalCatalog(CatalogType.Paimon)]
        public partial class Lake { [PropertyKey("paimon.catalog.type")] public string? Type { get; set; } }
        """);
}
