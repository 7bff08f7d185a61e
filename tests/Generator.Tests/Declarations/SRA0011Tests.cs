using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Generated code needs C# 9.</summary>
public sealed class SRA0011Tests
{
    [Fact]
    public Task An_older_version() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class {|SRA0011:Map|} { public int Count { get; set; } }
        """,
        LanguageVersion.CSharp8,
        DeclarationTest.Error("'Map' has the attribute [PropertyMap], whose generated code requires C# 9, but the project uses C# 8.0. Set <LangVersion> to 9.0 or later."));

    [Fact]
    public Task The_oldest_that_will_do() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public int Count { get; set; } }
        """,
        LanguageVersion.CSharp9);
}
