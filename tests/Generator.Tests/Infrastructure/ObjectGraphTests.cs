using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>The check of the caching tests finds what it is for; an exact-type check would let all of these pass.</summary>
public sealed class ObjectGraphTests
{
    [Fact]
    public async Task Everything_of_Roslyn_is_found()
    {
        var compilation = await TestCompilation.CreateAsync(["class C { }"]);
        var tree = compilation.SyntaxTrees[0];
        var type = compilation.GetTypeByMetadataName("C")!;

        Assert.Contains("ISymbol", ObjectGraph.FindRoslyn(type), System.StringComparison.Ordinal);
        Assert.Contains("Compilation", ObjectGraph.FindRoslyn(compilation), System.StringComparison.Ordinal);
        Assert.Contains("SyntaxTree", ObjectGraph.FindRoslyn(tree), System.StringComparison.Ordinal);
        Assert.Contains("SyntaxNode", ObjectGraph.FindRoslyn(await tree.GetRootAsync(TestContext.Current.CancellationToken)), System.StringComparison.Ordinal);
        Assert.Contains("Location", ObjectGraph.FindRoslyn(type.Locations[0]), System.StringComparison.Ordinal);
        Assert.Contains("SemanticModel", ObjectGraph.FindRoslyn(compilation.GetSemanticModel(tree)), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_symbol_is_found_however_deep_it_lies()
    {
        ISymbol type = (await TestCompilation.CreateAsync(["class C { }"])).GetTypeByMetadataName("C")!;
        var deep = ImmutableArray.Create<object>("text", new { Items = new[] { (Name: "a", Value: (object)1), (Name: "b", Value: type) } });

        Assert.Contains("ISymbol", ObjectGraph.FindRoslyn(deep), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Values_alone_are_fine()
    {
        var cycle = new object[] { "text", 1, LanguageNames.CSharp, new[] { Accessibility.Public }.ToList(), null! };
        cycle[4] = cycle;

        Assert.Null(ObjectGraph.FindRoslyn(cycle));
        Assert.Null(ObjectGraph.FindRoslyn(null));
    }
}
