using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Reading needs a constructor whose parameters it knows.</summary>
public sealed class SRA0012Tests
{
    [Fact]
    public Task A_parameter_that_is_no_property() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class {|SRA0012:Map|}
        {
            public Map(string other) => Name = other;
            public string? Name { get; set; }
        }
        """,
        DeclarationTest.Error("'Map' has no constructor that FromProperties can call: each parameter must be optional, or have the name and type of a mapped property. Add a constructor without parameters."));

    [Fact]
    public Task Parameters_that_are_properties_or_optional() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public Map(string name, int tries = 3) => Name = name + tries;
            public string Name { get; set; }
        }

        [PropertyMap("m")]
        public abstract partial class Base
        {
            protected Base(object other) => Name = other.ToString();
            public string? Name { get; set; }
        }
        """);
}
