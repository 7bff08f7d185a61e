using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>Attributes that only look like ours, and projects that do not reference the runtime, are none of our business.</summary>
public sealed class ForeignAttributeTests
{
    private const string Lookalikes = """
        using System;

        namespace Other
        {
            public sealed class AwsAuthAttribute : Attribute { public AwsAuthAttribute(string prefix) => Prefix = prefix; public string Prefix { get; } }
            public sealed class PropertyMapAttribute : Attribute { }

            [AwsAuth("nonsense..")] public class NotPartial { public object? Any { get; set; } }
            [PropertyMap] public static class Static { }
        }
        """;

    [Fact]
    public async Task Attributes_of_the_same_name_in_another_namespace()
    {
        var run = await GeneratorRun.OfAsync(Lookalikes);

        await run.CompilesCleanAsync();
        Assert.Empty(run.Sources);
    }

    [Fact]
    public async Task A_project_without_the_runtime()
    {
        var compilation = await TestCompilation.CreateAsync([Lookalikes]);
        var run = GeneratorRun.Of(
            compilation.RemoveReferences(ReferenceSet.Net80.Runtime).AddSyntaxTrees(
                TestCompilation.Parse("[StarRocks.AwsAuth.PropertyMap] class Missing { object? Any { get; } }", LanguageVersion.CSharp12, "Missing.cs")));

        Assert.Empty(run.Sources);
        Assert.Empty(await GeneratorRunAssertions.AnalyzeAsync(run.Output));
    }
}
