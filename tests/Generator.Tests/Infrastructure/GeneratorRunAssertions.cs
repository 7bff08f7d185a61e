using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>What a user of the generator must never see.</summary>
internal static partial class GeneratorRunAssertions
{
    /// <summary>
    /// No error and no warning, neither of the compiler nor of the shape analyzer. What generated pragmas silence counts,
    /// save where the user's own markings make them necessary.
    /// </summary>
    public static async Task<GeneratorRun> CompilesCleanAsync(this GeneratorRun run, bool withPragmas = false)
    {
        var output = withPragmas ? run.Output : WithoutPragmas(run);
        AssertNone(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Info && !IsMissingDocumentation(d, run)), run);
        AssertNone((await AnalyzeAsync(run.Output)).Where(d => d.Severity >= DiagnosticSeverity.Warning), run);
        return run;
    }

    /// <summary>Whatever the source's own errors are: none of the compiler's stands in a generated file.</summary>
    public static void GeneratedFilesHaveNoError(this GeneratorRun run)
    {
        var generated = run.Sources.Select(s => s.SyntaxTree).ToHashSet();
        AssertNone(run.Output.GetDiagnostics().Where(d =>
            d.Severity == DiagnosticSeverity.Error && d.Location.SourceTree is { } tree && generated.Contains(tree)), run);
    }

    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation) =>
        await compilation.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    private static CSharpCompilation WithoutPragmas(GeneratorRun run)
    {
        var output = run.Output;
        foreach (var source in run.Sources)
        {
            var text = Pragma().Replace(source.SourceText.ToString(), "");
            var options = (CSharpParseOptions)source.SyntaxTree.Options;
            output = output.ReplaceSyntaxTree(source.SyntaxTree, CSharpSyntaxTree.ParseText(text, options, source.SyntaxTree.FilePath));
        }

        return output;
    }

    // The samples' own public members need no comments; what is generated does.
    private static bool IsMissingDocumentation(Diagnostic diagnostic, GeneratorRun run) =>
        diagnostic.Id == "CS1591" && !run.Sources.Any(s => s.SyntaxTree.FilePath == diagnostic.Location.SourceTree?.FilePath);

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics, GeneratorRun run)
    {
        var lines = diagnostics.Select(d => $"{d} | {LineOf(d)}").ToList();
        if (lines.Count > 0)
            Assert.Fail($"{string.Join("\n", lines)}\nin\n{string.Join("\n", run.Output.SyntaxTrees)}");
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";

    [GeneratedRegex("^[ \t]*#pragma warning.*$", RegexOptions.Multiline)]
    private static partial Regex Pragma();
}
