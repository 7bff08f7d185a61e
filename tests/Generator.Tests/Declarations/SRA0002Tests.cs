using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A type around an annotated one has to be partial too.</summary>
public sealed class SRA0002Tests
{
    [Fact]
    public Task Each_container_that_is_not_partial() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        public class {|SRA0002:Outer|}
        {
            public partial struct Middle
            {
                public interface {|SRA0002:IInner|}
                {
                    [PropertyMap("m")]
                    public partial class Map { public string? Name { get; set; } }
                }
            }
        }
        """,
        DeclarationTest.Error("'Outer' contains 'Map', which has the attribute [PropertyMap], but is not partial, so no code is generated. Add the modifier 'partial' to 'Outer'."),
        DeclarationTest.Error("'IInner' contains 'Map', which has the attribute [PropertyMap], but is not partial, so no code is generated. Add the modifier 'partial' to 'IInner'."));

    [Fact]
    public Task Containers_that_are_partial() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        public static partial class Outer
        {
            [PropertyMap("m")]
            public partial class Map { public string? Name { get; set; } }
        }
        """);
}
