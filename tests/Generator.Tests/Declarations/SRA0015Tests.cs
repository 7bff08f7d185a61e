using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>What is written should come back.</summary>
public sealed class SRA0015Tests
{
    [Fact]
    public Task A_computed_property() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Name { get; set; }
            public string {|SRA0015:Upper|} => Name + "!";
        }
        """,
        DeclarationTest.Info("'Upper' has no setter and no constructor parameter, so \"m.upper\" is written but never read. Add 'init' or 'set', or exclude it with [PropertyIgnore]."));

    [Fact]
    public Task A_property_that_the_constructor_sets() => DeclarationTest.IsSilentAsync(
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
