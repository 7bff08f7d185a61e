using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>
/// Runs all analyzers over a source, with the generator beside them. What is reported is marked <c>{|SRA1001:…|}</c>, with the severity in
/// front where it is not the rule's own: <c>{|W:SRA1003:…|}</c>; several of one place stand with a space between them. Exactly that is reported.
/// </summary>
internal static partial class MarkedSource
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing StarRocks.AwsAuth;\nusing StarRocks.AwsAuth.Drift;\n";

    private static readonly DiagnosticAnalyzer[] _analyzers = [new DeclarationAnalyzer(), new ObjectAnalyzer(), new DictionaryAnalyzer(), new SqlTextAnalyzer(), new SecretsAnalyzer()];

    /// <summary>A file that begins with the usual directives.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FileAsync(string source, params string[] otherFiles)
    {
        var (text, expected) = Read(Usings + source);
        var found = await DiagnosticsAsync([text, .. otherFiles]);
        Assert.Equal(expected.Order(), found.Select(d => Show(d.Id, d.Severity, d.Location.SourceSpan.Start, d.Location.SourceSpan.Length, text)).Order());
        return found;
    }

    /// <summary>Members of a class.</summary>
    public static Task<IReadOnlyList<Diagnostic>> MembersAsync(string members) => FileAsync($$"""
        public partial class Sample
        {
            private static void Run(string sql) { }
            private static void Take(object? text) { }
        {{members}}
        }
        """);

    /// <summary>Statements of a method.</summary>
    public static Task<IReadOnlyList<Diagnostic>> BodyAsync(string statements, string others = "") => MembersAsync($$"""
            public static void Body(string value, int number, bool flag, string? maybe)
            {
        {{statements}}
            }
        {{others}}
        """);

    /// <summary>What is reported over sources without marks; they have to compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string[] sources, LanguageVersion version = LanguageVersion.CSharp12)
    {
        var compilation = await TestCompilation.CreateAsync(sources, version);
        CSharpGeneratorDriver.Create([new AwsAuthGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions(version))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return await output.WithAnalyzers([.. _analyzers]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static (string Text, List<string> Expected) Read(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(string Ids, char? Severity, int Start, int Length)>();
        var at = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked, at, match.Index - at);
            marks.Add((match.Groups["ids"].Value, match.Groups["severity"].Success ? match.Groups["severity"].Value[0] : null, text.Length, match.Groups["text"].Length));
            text.Append(match.Groups["text"].Value);
            at = match.Index + match.Length;
        }

        var source = text.Append(marked, at, marked.Length - at).ToString();
        var expected = marks.SelectMany(mark => mark.Ids.Split(' ').Select(id => Show(id, SeverityOf(id, mark.Severity), mark.Start, mark.Length, source)));
        return (source, [.. expected]);
    }

    private static DiagnosticSeverity SeverityOf(string id, char? letter) => letter switch
    {
        'E' => DiagnosticSeverity.Error,
        'W' => DiagnosticSeverity.Warning,
        'I' => DiagnosticSeverity.Info,
        _ => _analyzers.SelectMany(a => a.SupportedDiagnostics).First(d => d.Id == id).DefaultSeverity,
    };

    private static string Show(string id, DiagnosticSeverity severity, int start, int length, string text) =>
        $"{start,5}: {severity} {id} on {text.Substring(start, length)}";

    [GeneratedRegex(@"\{\|(?:(?<severity>[EWI]):)?(?<ids>SRA\d{4}(?: SRA\d{4})*):(?<text>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
