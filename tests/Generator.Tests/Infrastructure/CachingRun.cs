using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>A generator driver that lives through edits, as one in an editor does.</summary>
internal sealed class CachingRun
{
    private const LanguageVersion Version = LanguageVersion.CSharp12;

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new AwsAuthGenerator().AsSourceGenerator()],
        parseOptions: TestCompilation.ParseOptions(Version),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private CSharpCompilation _compilation;

    private CachingRun(CSharpCompilation compilation)
    {
        _compilation = compilation;
        Previous = Current = Run();
    }

    /// <summary>The result before the last edit.</summary>
    public GeneratorRunResult Previous { get; private set; }

    /// <summary>The result after the last edit.</summary>
    public GeneratorRunResult Current { get; private set; }

    public static async Task<CachingRun> StartAsync(params string[] sources) =>
        new(await TestCompilation.CreateAsync(sources, Version));

    /// <summary>Replaces text that stands exactly once in one of the files.</summary>
    public CachingRun Edit(string oldText, string newText)
    {
        var tree = Assert.Single(_compilation.SyntaxTrees, t => t.ToString().Contains(oldText, StringComparison.Ordinal));
        var text = tree.ToString();
        Assert.Equal(text.IndexOf(oldText, StringComparison.Ordinal), text.LastIndexOf(oldText, StringComparison.Ordinal));
        var edited = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(
            text.Replace(oldText, newText, StringComparison.Ordinal), System.Text.Encoding.UTF8));
        return Next(_compilation.ReplaceSyntaxTree(tree, edited));
    }

    public CachingRun AddFile(string source) =>
        Next(_compilation.AddSyntaxTrees(TestCompilation.Parse(source, Version, $"Added{_compilation.SyntaxTrees.Length}.cs")));

    /// <summary>The hint names whose file was written anew (or for the first time) after the last edit.</summary>
    public IReadOnlyList<string> Redone()
    {
        var kept = Previous.GeneratedSources.Select(s => s.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. Current.GeneratedSources.Where(s => !kept.Contains(s.SourceText)).Select(s => s.HintName).Order(StringComparer.Ordinal)];
    }

    private CachingRun Next(CSharpCompilation compilation)
    {
        _compilation = compilation;
        Previous = Current;
        Current = Run();
        return this;
    }

    private GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result;
    }
}
