using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>One file in an editor: after each change the same driver runs again, and all analyzers over what came out.</summary>
internal sealed class TypingEditor
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
        [.. typeof(DeclarationAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
        [new AwsAuthGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions(LanguageVersion.CSharp12));

    private TypingEditor(CSharpCompilation compilation) => _compilation = compilation;

    public static async Task<TypingEditor> OpenAsync(string source)
    {
        var editor = new TypingEditor(await TestCompilation.CreateAsync([source]));
        await editor.TypeAsync(source);
        return editor;
    }

    public async Task TypeAsync(string text)
    {
        var tree = TestCompilation.Parse(text, LanguageVersion.CSharp12, "Source0.cs");
        _driver = _driver.RunGeneratorsAndUpdateCompilation(
            _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], tree), out var output, out var diagnostics);
        var result = Assert.Single(_driver.GetRunResult().Results);

        Assert.True(result.Exception is null, $"{result.Exception} in\n{text}");
        Assert.Empty(diagnostics);
        await NoAnalyzerThrowsAsync(output, text);
        if (!tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            GeneratedFilesHaveNoError(output, result, text);
    }

    private static async Task NoAnalyzerThrowsAsync(Compilation output, string text)
    {
        var reported = await output.WithAnalyzers(_analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.True(reported.All(d => d.Id != "AD0001"), $"{string.Join("\n", reported)} in\n{text}");
    }

    private static void GeneratedFilesHaveNoError(Compilation output, GeneratorRunResult result, string text)
    {
        foreach (var source in result.GeneratedSources)
        {
            var errors = output.GetSemanticModel(source.SyntaxTree).GetDiagnostics()
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .ToList();
            Assert.True(errors.Count == 0, $"{string.Join("\n", errors)} in\n{source.SourceText}\nfrom\n{text}");
        }
    }
}
