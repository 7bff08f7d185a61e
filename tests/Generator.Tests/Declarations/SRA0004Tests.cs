using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A key belongs to one member.</summary>
public sealed class SRA0004Tests
{
    [Fact]
    public Task Two_members_of_one_type() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? {|beside:SomeName|} { get; set; }
            [PropertyKey({|SRA0004:"some_name"|})] public string? Other { get; set; }
        }
        """,
        DeclarationTest.Error("'SomeName' and 'Other' both map to \"m.some_name\", and StarRocks silently uses only the last value. Change a [PropertyKey], or exclude a member with [PropertyIgnore]."));

    [Fact]
    public Task A_member_of_a_nested_type() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap]
        public partial class Map
        {
            public Part? {|beside:First|} { get; set; }
            public Part? {|SRA0004:Second|} { get; set; }
        }

        [PropertyMap("part")]
        public partial class Part { public string? Name { get; set; } }
        """,
        DeclarationTest.Error("'First' and 'Second' both map to \"part.name\", and StarRocks silently uses only the last value. Change a [PropertyKey], or exclude a member with [PropertyIgnore]."));

    [Fact]
    public Task The_same_name_under_two_prefixes() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap]
        public partial class Map
        {
            public Left? Left { get; set; }
            public Right? Right { get; set; }
            public string? Name { get; set; }
        }

        [PropertyMap("left")]
        public partial class Left { public string? Name { get; set; } }

        [PropertyMap("right")]
        public partial class Right { public string? Name { get; set; } }
        """);
}
