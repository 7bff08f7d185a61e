using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// Verifies a code fix, singly and by Fix All in every scope, with all analyzers and the generator as in a project: the fixed source has to
/// compile, and what is still reported in it has to be marked there too. Marks are those of <see cref="ObjectTest"/>.
/// </summary>
internal sealed partial class FixTest<TFix> : CSharpCodeFixTest<ObjectAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing StarRocks.AwsAuth;\n\n";

    private static readonly DiagnosticAnalyzer[] _analyzers =
        [.. typeof(ObjectAnalyzer).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer))).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private FixTest(string source, string corrected, string? equivalenceKey)
    {
        TestCode = Marked(source, TestState);
        FixedCode = Marked(corrected, FixedState);
        CodeActionEquivalenceKey = equivalenceKey;

        // Two dollars mark a place for the testing library.
        if (corrected.Contains("$$", StringComparison.Ordinal))
            FixedState.MarkupHandling = MarkupMode.None;
        ReferenceAssemblies = ReferenceSet.Net80.Assemblies;
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.Runtime);
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.AwsCore);
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;

        // The testing library disables what is restored again.
        if (source.Contains("#pragma warning restore", StringComparison.Ordinal))
            TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        if (source == corrected)
            (NumberOfIncrementalIterations, NumberOfFixAllIterations) = (0, 0);
    }

    /// <summary>A whole file.</summary>
    public static Task SourceAsync(string source, string corrected, string? equivalenceKey = null) =>
        new FixTest<TFix>(Usings + source, Usings + corrected, equivalenceKey).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The statements of a method, with the types that they need.</summary>
    public static Task MethodAsync(string statements, string corrected, string? equivalenceKey = null, string types = "") =>
        SourceAsync(Method(statements, types), Method(corrected, types), equivalenceKey);

    /// <summary>One expression that is given to another method.</summary>
    public static Task ExpressionAsync(string expression, string corrected, string? equivalenceKey = null, string types = "") =>
        MethodAsync("Take(" + expression + ");", "Take(" + corrected + ");", equivalenceKey, types);

    private static string Method(string statements, string types) =>
        $$"""
        internal static class Program
        {
            internal static object? Run(string text, bool flag)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
                return null;
            }

            internal static void Take(object? value) => GC.KeepAlive(value);

            internal static void Send(string sql) => GC.KeepAlive(sql);
        }

        {{types}}
        """;

    private static string Marked(string source, SolutionState state)
    {
        var index = 0;
        return Mark().Replace(source, mark =>
        {
            foreach (var id in mark.Groups[1].Value.Split(','))
                state.ExpectedDiagnostics.Add(new DiagnosticResult(id[..7], Severity(id)).WithLocation(index).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
            return $"{{|#{index++}:";
        });
    }

    private static DiagnosticSeverity Severity(string id) => id.Length > 7
        ? Enum.Parse<DiagnosticSeverity>(id[8..])
        : _analyzers.SelectMany(static a => a.SupportedDiagnostics).First(d => d.Id == id).DefaultSeverity;

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => _analyzers;

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(AwsAuthGenerator)];

    protected override ParseOptions CreateParseOptions() => TestCompilation.ParseOptions(LanguageVersion.CSharp12);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);

    [GeneratedRegex(@"\{\|((?:SRA\d{4}(?:\.\w+)?,?)+):")]
    private static partial Regex Mark();
}
