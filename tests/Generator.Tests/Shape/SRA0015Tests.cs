using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Shape;

/// <summary>What is written should come back.</summary>
public sealed class SRA0015Tests
{
    [Fact]
    public Task A_computed_property() => ShapeTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Name { get; set; }
            public string {|SRA0015:Upper|} => Name + "!";
        }
        """,
        ShapeTest.Info("'Upper' has no setter and no constructor parameter, so \"m.upper\" is written but never read. Add 'init' or 'set', or exclude it with [PropertyIgnore]."));

    [Fact]
    public Task A_property_that_the_constructor_sets() => ShapeTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public Map(string? name) => Name = name;
            public string? Name { get; }
        }
        """);
}
