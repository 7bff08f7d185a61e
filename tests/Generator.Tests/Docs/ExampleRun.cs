using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>What a build says of an example: with the generator and all analyzers, as a user's project has them.</summary>
internal static class ExampleRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
        [.. typeof(FileAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>Lines as the compiler prints them, in the order of their places in the example.</summary>
    internal static async Task<IReadOnlyList<string>> OfAsync(PageExample example, params (string Key, string Value)[] editorConfig)
    {
        var isCode = example.Language == "csharp";
        var (source, lines) = isCode ? Source(example.Code, example.Id) : example.Declarations.Length == 0 ? ("", 0) : (Source(example.Declarations, example.Id).Source, 0);
        var run = GeneratorRun.Of((await TestCompilation.CreateAsync([source])).AddReferences(ReferenceSet.Binding));
        if (example.IsRight || !example.Id.StartsWith("SRA0", StringComparison.Ordinal))
            Assert.DoesNotContain(run.Output.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var name = isCode ? "Lake.cs" : example.Language == "sql" ? "lake.sql" : "appsettings.json";
        var files = isCode ? [] : ImmutableArray.Create<AdditionalText>(new File(name, example.Code));
        var found = await run.Output.WithAnalyzers(_analyzers, new AnalyzerOptions(files, Options(example, editorConfig))).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(static d => !d.IsSuppressed).OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal).Select(d => Line(d, name, lines))];
    }

    // A page about the target version sets it as a project does.
    private static TestOptions Options(PageExample example, (string Key, string Value)[] ofFiles) => new(
        example.TargetVersion.Length == 0 ? [] : [("build_property.StarRocksAwsAuthTargetVersion", example.TargetVersion)],
        path => path.EndsWith(".cs", StringComparison.Ordinal) ? [] : ofFiles);

    // A page about the shape of a type, or about a member of it, shows declarations, any other one statements.
    private static (string Source, int LinesBefore) Source(string code, string id)
    {
        const string Usings = "using System;\nusing System.Collections.Generic;\nusing StarRocks.AwsAuth;\n";
        var isDeclaration = code.Contains(" partial ", StringComparison.Ordinal) || id.StartsWith("SRA0", StringComparison.Ordinal);
        var before = isDeclaration ? Usings : Usings + "internal static class Snippet { internal static void Run() {\n";
        return (before + code + (isDeclaration ? "" : "} }\n"), before.Count(static c => c == '\n'));
    }

    private static string Line(Diagnostic diagnostic, string file, int linesBefore)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{file}({place.Line + 1 - linesBefore},{place.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
