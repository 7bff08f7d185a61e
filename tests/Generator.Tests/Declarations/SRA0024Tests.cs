using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A [PropertyKey] stands on a member that is one property.</summary>
public sealed class SRA0024Tests
{
    [Fact]
    public Task On_a_nested_map_and_on_a_member_that_is_not_public() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap]
        public partial class Map
        {
            [{|SRA0024:PropertyKey("other")|}] public S3Auth? S3 { get; set; }
            [{|SRA0024:PropertyKey("notes")|}] internal string? Notes { get; set; }
        }
        """,
        DeclarationTest.Warning("[PropertyKey] on 'S3' is ignored because its value is not a single property. Remove the attribute."),
        DeclarationTest.Warning("[PropertyKey] on 'Notes' is ignored because only public properties of an instance are mapped. Remove the attribute."));

    [Fact]
    public Task On_a_property_and_on_a_positional_parameter() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial record Map([PropertyKey("x")] string? Name) { [PropertyKey("y")] public int Count { get; set; } }
        """);
}
