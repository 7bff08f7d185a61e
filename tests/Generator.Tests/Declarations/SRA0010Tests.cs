using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A type that maps nothing is of no use.</summary>
public sealed class SRA0010Tests
{
    [Fact]
    public Task No_public_property_at_all() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class {|SRA0010:Empty|} { }

        [AwsAuth("aws.s3")]
        public partial class {|SRA0010:Hidden|}
        {
            internal string? Region { get; set; }
            [PropertyIgnore] public string? Notes { get; set; }
        }
        """,
        DeclarationTest.Warning("'Empty' has no public property to map, so StarRocks receives nothing from it. Declare one, or remove [PropertyMap]."),
        DeclarationTest.Warning("'Hidden' has no public property to map, so StarRocks receives nothing from it. Declare one, or remove [AwsAuth]."));

    [Fact]
    public Task The_members_of_a_base_count() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class Base { public string? Region { get; set; } }

        [AwsAuth("aws.s3")]
        public sealed partial class Derived : Base { }
        """);
}
