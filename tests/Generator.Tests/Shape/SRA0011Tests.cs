using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Shape;

/// <summary>Generated code needs C# 9.</summary>
public sealed class SRA0011Tests
{
    [Fact]
    public Task An_older_version() => ShapeTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class {|SRA0011:Map|} { public int Count { get; set; } }
        """,
        LanguageVersion.CSharp8,
        ShapeTest.Error("'Map' carries [PropertyMap], whose generated code needs C# 9 or later, but the project is compiled as C# 8.0: set <LangVersion> to 9.0 or later"));

    [Fact]
    public Task The_oldest_that_will_do() => ShapeTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public int Count { get; set; } }
        """,
        LanguageVersion.CSharp9);
}
