using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A required member has to be mapped.</summary>
public sealed class SRA0021Tests
{
    [Fact]
    public Task A_required_member_that_is_ignored() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Name { get; set; }
            [PropertyIgnore] public required string {|SRA0021:Notes|} { get; set; }
        }
        """,
        DeclarationTest.Error("'Notes' is required but not mapped, so FromProperties cannot create a 'Map'. Map it, or remove 'required'."));

    [Fact]
    public Task Required_members_that_are_mapped() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public required string Name { get; set; } }
        """);
}
