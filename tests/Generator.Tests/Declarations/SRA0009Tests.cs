using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A mapped type has instances that can be passed on.</summary>
public sealed class SRA0009Tests
{
    [Fact]
    public Task Static_types_and_ref_structs() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public static partial class {|SRA0009:Shared|} { public static string? Name { get; set; } }

        [PropertyMap("m")]
        public ref partial struct {|SRA0009:Span|} { public string? Name { get; set; } }
        """,
        DeclarationTest.Error("'Shared' is static, which cannot be mapped. Use [PropertyMap] on a class, record, struct or record struct."),
        DeclarationTest.Error("'Span' is a ref struct, which cannot be mapped. Use [PropertyMap] on a class, record, struct or record struct."));

    [Fact]
    public Task Readonly_structs() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public readonly partial struct Value { public string? Name { get; init; } }
        """);
}
