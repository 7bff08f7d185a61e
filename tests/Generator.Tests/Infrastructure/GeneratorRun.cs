using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>One run of the generator, made twice from nothing so that it cannot depend on what it did before.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(ImmutableArray<GeneratedSourceResult> sources, CSharpCompilation output)
    {
        Sources = sources;
        Output = output;
    }

    public ImmutableArray<GeneratedSourceResult> Sources { get; }

    /// <summary>The sources of the test together with what was generated from them.</summary>
    public CSharpCompilation Output { get; }

    public static Task<GeneratorRun> OfAsync(params string[] sources) => OfAsync(sources, LanguageVersion.CSharp12);

    public static async Task<GeneratorRun> OfAsync(
        IEnumerable<string> sources,
        LanguageVersion version,
        ReferenceSet? references = null) =>
        Of(await TestCompilation.CreateAsync(sources, version, references), version);

    public static GeneratorRun Of(CSharpCompilation compilation, LanguageVersion version = LanguageVersion.CSharp12)
    {
        var (first, output) = Once(compilation, version);
        var (second, _) = Once(compilation, version);
        Assert.Equal(Texts(second), Texts(first));
        return new GeneratorRun(first, output);
    }

    /// <summary>The text of the only generated file whose hint name starts so.</summary>
    public string Text(string hint) =>
        Assert.Single(Sources, s => s.HintName.StartsWith(hint, System.StringComparison.Ordinal)).SourceText.ToString();

    private static (ImmutableArray<GeneratedSourceResult> Sources, CSharpCompilation Output) Once(
        CSharpCompilation compilation, LanguageVersion version)
    {
        var driver = CSharpGeneratorDriver
            .Create([new AwsAuthGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions(version))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var result = Assert.Single(driver.GetRunResult().Results);

        // CS8785 wraps what the generator threw; anything else would be a diagnostic that nobody can suppress.
        Assert.Null(result.Exception);
        Assert.Empty(diagnostics);
        return (result.GeneratedSources, (CSharpCompilation)output);
    }

    private static IEnumerable<string> Texts(ImmutableArray<GeneratedSourceResult> sources) =>
        sources.Select(s => s.HintName + "\n" + s.SourceText);
}
