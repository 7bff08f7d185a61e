using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>What a build says of an example: with the generator and all analyzers, as a user's project has them.</summary>
internal static class ExampleRun
{
    // A page of a rule shows complete code. A document is read by someone whose project has the namespaces of its subject.
    private const string UsingsOfRules = """
        global using System;
        global using System.Collections.Generic;
        global using StarRocks.AwsAuth;
        """;

    private const string UsingsOfDocuments = UsingsOfRules + """

        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Amazon.Glue;
        global using Amazon.Runtime;
        global using Amazon.Runtime.CredentialManagement;
        global using Amazon.S3;
        global using Amazon.S3.Model;
        global using Documents;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        global using StarRocks.AwsAuth.Drift;
        global using StarRocks.AwsAuth.Policies;
        global using StarRocks.AwsAuth.SharedData;
        global using static Documents.Names;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
        [.. typeof(FileAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly MetadataReference[] _packages =
        Array.ConvertAll(BuildPaths.Documents(), static path => (MetadataReference)MetadataReference.CreateFromFile(path));

    // The documentation of members, and the versions of assemblies, which the SDK does not report either.
    private static readonly string[] _ofNoExample = ["CS1591", "CS1701", "CS1702"];

    /// <summary>Lines as the compiler prints them, in the order of their places in the example.</summary>
    internal static async Task<IReadOnlyList<string>> OfAsync(PageExample example, params (string Key, string Value)[] editorConfig)
    {
        var isCode = example.Language == "csharp";
        var run = GeneratorRun.Of(await CompilationAsync(example));
        if (example.IsRight || !example.Id.StartsWith("SRA0", StringComparison.Ordinal))
            Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning && !_ofNoExample.Contains(d.Id)));
        var files = isCode ? [] : ImmutableArray.Create<AdditionalText>(new File(example.FileName, example.Code));
        var found = await run.Output.WithAnalyzers(_analyzers, new AnalyzerOptions(files, Options(example, editorConfig))).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(static d => !d.IsSuppressed).OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal).Select(d => Line(d, example.FileName))];
    }

    /// <summary>A project with the example, whose statements are a program and whose declarations are a file of it.</summary>
    internal static async Task<CSharpCompilation> CompilationAsync(PageExample example, string usings = "")
    {
        var code = example.Language == "csharp" ? example.Code : "";
        string[] sources = [code, example.Declarations, example.Id.Length == 0 ? UsingsOfDocuments : UsingsOfRules, usings];
        var compilation = (await TestCompilation.CreateAsync(sources)).AddReferences(_packages);
        var isProgram = compilation.SyntaxTrees[0].GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        return isProgram ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation;
    }

    // A page about the target version sets it as a project does.
    private static TestOptions Options(PageExample example, (string Key, string Value)[] ofFiles) => new(
        example.TargetVersion.Length == 0 ? [] : [("build_property.StarRocksAwsAuthTargetVersion", example.TargetVersion)],
        path => path.EndsWith(".cs", StringComparison.Ordinal) ? [] : ofFiles);

    private static string Line(Diagnostic diagnostic, string file)
    {
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{file}({place.Line + 1},{place.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
