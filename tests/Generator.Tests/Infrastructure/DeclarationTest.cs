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
/// Verifies the shape analyzer with the generator beside it, as in a project. The source marks what is reported by
/// <c>{|SRA0001:…|}</c>; the message and the severity of each mark stand in the test, in the order of the marks. A place
/// that is shown beside a report is marked <c>{|beside:…|}</c> somewhere before it.
/// </summary>
internal sealed partial class DeclarationTest : CSharpAnalyzerTest<DeclarationAnalyzer, DefaultVerifier>
{
    private const string Beside = "beside";

    private readonly LanguageVersion _version;

    private DeclarationTest(string source, LanguageVersion version)
    {
        _version = version;
        TestCode = source;
        ReferenceAssemblies = ReferenceSet.Net80.Assemblies;
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.Runtime);
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.AwsCore);
        TestState.AdditionalReferences.AddRange(ReferenceSet.Binding);
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }

    /// <summary>A name for the severity that reads well in a list of messages.</summary>
    public static (DiagnosticSeverity Severity, string Message) Error(string message) => (DiagnosticSeverity.Error, message);

    public static (DiagnosticSeverity Severity, string Message) Warning(string message) => (DiagnosticSeverity.Warning, message);

    public static (DiagnosticSeverity Severity, string Message) Info(string message) => (DiagnosticSeverity.Info, message);

    public static Task ReportsAsync(string source, params (DiagnosticSeverity Severity, string Message)[] expected) =>
        ReportsAsync(source, LanguageVersion.CSharp12, expected);

    public static async Task ReportsAsync(
        string source, LanguageVersion version, params (DiagnosticSeverity Severity, string Message)[] expected)
    {
        var marks = Mark().Matches(source).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(marks.Count(m => m != Beside), expected.Length);

        var index = 0;
        var test = new DeclarationTest(Mark().Replace(source, _ => $"{{|#{index++}:"), version);
        test.Expect(marks, expected);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static async Task IsSilentAsync(string source, LanguageVersion version = LanguageVersion.CSharp12)
    {
        Assert.DoesNotMatch(Mark(), source);
        await new DeclarationTest(source, version).RunAsync(TestContext.Current.CancellationToken);
    }

    private void Expect(List<string> marks, (DiagnosticSeverity Severity, string Message)[] expected)
    {
        var beside = new List<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] == Beside)
            {
                beside.Add(i);
                continue;
            }

            var (severity, message) = expected[ExpectedDiagnostics.Count];
            var result = new DiagnosticResult(marks[i], severity).WithLocation(i).WithMessage(message);
            ExpectedDiagnostics.Add(beside.Aggregate(result, (each, place) => each.WithLocation(place)));
            beside.Clear();
        }
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(AwsAuthGenerator)];

    protected override ParseOptions CreateParseOptions() => TestCompilation.ParseOptions(_version);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);

    [GeneratedRegex(@"\{\|(SRA\d{4}|beside):")]
    private static partial Regex Mark();
}
