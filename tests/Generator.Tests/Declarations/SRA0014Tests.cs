using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A type that contains itself has no end of keys.</summary>
public sealed class SRA0014Tests
{
    [Fact]
    public Task A_member_of_the_type_itself() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public Map? {|SRA0014:Inner|} { get; set; } }
        """,
        DeclarationTest.Error("'Inner' contains 'Map' again, so its list of properties would be endless. Exclude the member with [PropertyIgnore]."));

    [Fact]
    public Task Ignored_members() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Name { get; set; }
            [PropertyIgnore] public Map? Parent { get; set; }
        }
        """);
}
