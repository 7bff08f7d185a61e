using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>An annotated type has to be partial.</summary>
public sealed class SRA0001Tests
{
    [Fact]
    public Task A_type_that_is_not_partial() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public class {|SRA0001:Map|} { public string? Name { get; set; } }

        [AwsAuth("aws.s3")]
        public readonly record struct {|SRA0001:S3|}(string? Region);
        """,
        DeclarationTest.Error("'Map' has the attribute [PropertyMap] but is not partial, so no code is generated for it. Add the modifier 'partial'."),
        DeclarationTest.Error("'S3' has the attribute [AwsAuth] but is not partial, so no code is generated for it. Add the modifier 'partial'."));

    [Fact]
    public Task Partial_types_and_types_without_an_attribute() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public string? Name { get; set; } }

        public class Other { public string? Name { get; set; } }
        """);
}
