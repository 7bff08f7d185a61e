using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>
/// Runs the analyzer of pairs over a source, with the generator beside it. What is reported is marked <c>{|SRA1001:…|}</c>, with the severity in
/// front where it is not the rule's own: <c>{|W:SRA1003:…|}</c>; several of one place stand with a space between them.
/// </summary>
internal static partial class DictionaryTest
{
    private const string Usings = """
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Linq;
        using StarRocks.AwsAuth;


        """;

    /// <summary>A file that begins with the usual directives.</summary>
    public static async Task FileAsync(string source, LanguageVersion version = LanguageVersion.CSharp12, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var (text, expected) = Read(Usings + source);
        var found = await DiagnosticsAsync(text, version, kind);
        Assert.Equal(expected.Order(), found.Select(d => Show(d.Id, d.Severity, d.Location.SourceSpan.Start, d.Location.SourceSpan.Length, text)).Order());
    }

    /// <summary>Members of a class.</summary>
    public static Task MembersAsync(string members, LanguageVersion version = LanguageVersion.CSharp12) => FileAsync($$"""
        public partial class Sample
        {
            private static void Send(IEnumerable<KeyValuePair<string, string>> pairs) { }
            private static void Fill(IDictionary<string, string> pairs) { }
            private static string Read() => "";
        {{members}}
        }
        """, version);

    /// <summary>Statements of a method.</summary>
    public static Task BodyAsync(string statements, LanguageVersion version = LanguageVersion.CSharp12) => MembersAsync($$"""
            public static void Run(bool flag, string value)
            {
        {{statements}}
            }
        """, version);

    /// <summary>What is reported over a source without marks; it has to compile.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(
        string source, LanguageVersion version = LanguageVersion.CSharp12, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var compilation = await TestCompilation.CreateAsync([source], version);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(kind));
        CSharpGeneratorDriver.Create([new AwsAuthGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions(version))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await output.WithAnalyzers([new DictionaryAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        // That a secret is a literal has tests of its own.
        return [.. found.Where(d => d.Id != "SRA3001")];
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

    public static DiagnosticSeverity SeverityOf(string id, char? letter) => letter switch
    {
        'E' => DiagnosticSeverity.Error,
        'W' => DiagnosticSeverity.Warning,
        'I' => DiagnosticSeverity.Info,
        _ => new DictionaryAnalyzer().SupportedDiagnostics.Single(d => d.Id == id).DefaultSeverity,
    };

    private static string Show(string id, DiagnosticSeverity severity, int start, int length, string text) =>
        $"{start,5}: {severity} {id} on {text.Substring(start, length)}";

    [GeneratedRegex(@"\{\|(?:(?<severity>[EWI]):)?(?<ids>SRA\d{4}(?: SRA\d{4})*):(?<text>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
