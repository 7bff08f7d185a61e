using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// Verifies what is said of objects, with the generator beside the analyzer as in a project. The source marks what is reported
/// by <c>{|SRA1001:…|}</c>, where the severity is not the rule's own by <c>{|SRA1005.Warning:…|}</c>; two ids may share a
/// place, <c>{|SRA1005,SRA1011:…|}</c>. A place that is shown beside a report is marked <c>{|beside:…|}</c> before it.
/// </summary>
internal sealed partial class ObjectTest : CSharpAnalyzerTest<ObjectAnalyzer, DefaultVerifier>
{
    private const string Beside = "beside";

    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing StarRocks.AwsAuth;\nusing StarRocks.AwsAuth.SharedData;\n";

    private ObjectTest(string source)
    {
        TestCode = source;
        ReferenceAssemblies = ReferenceSet.Net80.Assemblies;
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.Runtime);
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.AwsCore);
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    /// <summary>A whole file.</summary>
    public static async Task SourceAsync(string source, string? editorConfig = null)
    {
        var marks = Mark().Matches(source).Select(m => m.Groups[1].Value).ToList();
        var index = 0;
        var test = new ObjectTest(Usings + Mark().Replace(source, _ => $"{{|#{index++}:"));
        test.Expect(marks);
        if (editorConfig is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The statements of a method, with the types that they need.</summary>
    public static Task MethodAsync(string statements, string types = "", string? editorConfig = null) => SourceAsync(
        $$"""
        internal static class Program
        {
            internal static object? Run(string text, bool flag, S3Auth? given)
            {
        {{statements}}
                return null;
            }

            internal static void Take(object? value) => GC.KeepAlive(value);
        }

        {{types}}
        """,
        editorConfig);

    /// <summary>One expression that is given to another method.</summary>
    public static Task ExpressionAsync(string expression, string types = "", string? editorConfig = null) =>
        MethodAsync("        Take(" + expression + ");", types, editorConfig);

    private void Expect(List<string> marks)
    {
        var beside = new List<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] == Beside)
            {
                beside.Add(i);
                continue;
            }

            foreach (var id in marks[i].Split(','))
            {
                var result = new DiagnosticResult(id[..7], Severity(id)).WithLocation(i);
                ExpectedDiagnostics.Add(beside.Count == 0 ? result.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations) : beside.Aggregate(result, (each, place) => each.WithLocation(place)));
            }

            beside.Clear();
        }
    }

    private static DiagnosticSeverity Severity(string id) =>
        id.Length > 7 ? Enum.Parse<DiagnosticSeverity>(id[8..]) : RuleDescriptors.All.Single(d => d.Id == id).DefaultSeverity;

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(AwsAuthGenerator)];

    protected override ParseOptions CreateParseOptions() => TestCompilation.ParseOptions(LanguageVersion.CSharp12);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);

    [GeneratedRegex(@"\{\|((?:SRA\d{4}(?:\.\w+)?,?)+|beside):")]
    private static partial Regex Mark();
}
