using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>However an attribute is called, its type is found; and what only is called so is none of ours.</summary>
public sealed class AttributeNameTests
{
    private const string Body = "public string? Value { get; init; } }";

    [Theory]
    [InlineData("using StarRocks.AwsAuth; namespace Lake; [PropertyMap] public sealed partial class Found { ")]
    [InlineData("using StarRocks.AwsAuth; namespace Lake; [PropertyMapAttribute()] public sealed partial class Found { ")]
    [InlineData("using StarRocks.AwsAuth; namespace Lake; [@PropertyMapAttribute] public sealed partial class Found { ")]
    [InlineData("using StarRocks.AwsAuth; namespace Lake; [System.Obsolete(\"\"), PropertyMap] public sealed partial class Found { ")]
    [InlineData("namespace Lake; [StarRocks.AwsAuth.PropertyMap] public sealed partial class Found { ")]
    [InlineData("namespace Lake; [global::StarRocks.AwsAuth.PropertyMap] public sealed partial class Found { ")]
    [InlineData("using S = StarRocks; namespace Lake; [S::AwsAuth.PropertyMap] public sealed partial class Found { ")]
    [InlineData("using Map = StarRocks.AwsAuth.PropertyMapAttribute; namespace Lake; [Map] public sealed partial class Found { ")]
    [InlineData("using MapAttribute = StarRocks.AwsAuth.PropertyMapAttribute; namespace Lake; [Map] public sealed partial class Found { ")]
    [InlineData("namespace Lake; using Map = StarRocks.AwsAuth.PropertyMapAttribute; [Map] public sealed partial class Found { ")]
    public async Task In_its_file(string head) => await FindsAsync(head + Body);

    [Theory]
    [InlineData("global using Map = StarRocks.AwsAuth.PropertyMapAttribute;")]
    [InlineData("global using Other = System.String; global using MapAttribute = StarRocks.AwsAuth.PropertyMapAttribute;")]
    public async Task By_an_alias_of_another_file(string aliases)
    {
        const string type = "namespace Lake; [Map] public sealed partial class Found { " + Body;

        await FindsAsync(type, aliases);
        await FindsAsync(aliases, type);
    }

    [Fact]
    public async Task An_alias_that_comes_and_goes()
    {
        var run = await CachingRun.StartAsync("namespace Lake; [Map] public sealed partial class Found { " + Body, "// aliases", "namespace Lake; [StarRocks.AwsAuth.PropertyMap] public partial class Always { " + Body);
        Assert.Single(run.Current.GeneratedSources);

        run.Edit("// aliases", "global using Map = StarRocks.AwsAuth.PropertyMapAttribute; // aliases");
        Assert.Equal(["Lake.Found.PropertyMap.g.cs"], run.Redone());

        run.Edit("global using Map = StarRocks.AwsAuth.PropertyMapAttribute; // aliases", "// aliases");
        Assert.Single(run.Current.GeneratedSources);
        Assert.Empty(run.Redone());
    }

    [Fact]
    public async Task Types_deep_inside_others()
    {
        var run = await GeneratorRun.OfAsync("namespace A { namespace B { public partial struct Outer { public partial interface IInner { [StarRocks.AwsAuth.PropertyMap] public partial record Found { " + Body + " } } } }");

        await run.CompilesCleanAsync();
        Assert.Single(run.Sources);
    }

    private static async Task FindsAsync(params string[] sources)
    {
        var run = await GeneratorRun.OfAsync(sources);

        Assert.Equal(["Lake.Found.PropertyMap.g.cs"], run.Sources.Select(source => source.HintName));
    }
}
