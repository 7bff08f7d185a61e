using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// Verifies what is said of additional files. A file marks what is reported by <c>{|SRA1001:…|}</c>, where the severity is not the
/// rule's own by <c>{|SRA1005.Warning:…|}</c>; two ids may share a place. A place that is shown beside a report is marked
/// <c>{|beside:…|}</c> before it.
/// </summary>
internal sealed partial class FileTest : CSharpAnalyzerTest<FileAnalyzer, DefaultVerifier>
{
    private const string Beside = "beside";

    private int _marks;

    public FileTest(params (string Path, string Text)[] files)
    {
        TestCode = "";
        ReferenceAssemblies = ReferenceSet.Net80.Assemblies;
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.Runtime);
        TestState.AdditionalReferences.Add(ReferenceSet.Net80.AwsCore);
        foreach (var (path, text) in files)
        {
            Expect([.. Mark().Matches(text).Select(m => m.Groups[1].Value)]);
            TestState.AdditionalFiles.Add((path, Mark().Replace(text, _ => $"{{|#{_marks++}:")));
        }
    }

    /// <summary>One SQL file.</summary>
    public static Task SqlAsync(string text, string? editorConfig = null) => RunAsync(editorConfig, ("/0/db/lake.sql", text));

    /// <summary>One settings file, maybe with the C# of the project.</summary>
    public static Task JsonAsync(string text, string? source = null) => SettingsAsync(source, ("/0/app/appsettings.json", text));

    /// <summary>Several files, with the C# of the project.</summary>
    public static Task SettingsAsync(string? source, params (string Path, string Text)[] files)
    {
        var test = new FileTest(files);
        if (source is not null)
            test.TestCode = "using StarRocks.AwsAuth;\n\n" + source;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task RunAsync(string? editorConfig, params (string Path, string Text)[] files)
    {
        var test = new FileTest(files);
        if (editorConfig is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private void Expect(List<string> marks)
    {
        var beside = new List<int>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] == Beside)
            {
                beside.Add(_marks + i);
                continue;
            }

            foreach (var id in marks[i].Split(','))
            {
                var result = new DiagnosticResult(id[..7], Severity(id)).WithLocation(_marks + i);
                ExpectedDiagnostics.Add(beside.Count == 0 ? result.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations) : beside.Aggregate(result, (each, place) => each.WithLocation(place)));
            }

            beside.Clear();
        }
    }

    private static DiagnosticSeverity Severity(string id) =>
        id.Length > 7 ? Enum.Parse<DiagnosticSeverity>(id[8..]) : RuleDescriptors.All.Single(d => d.Id == id).DefaultSeverity;

    [GeneratedRegex(@"\{\|((?:SRA\d{4}(?:\.\w+)?,?)+|beside):")]
    private static partial Regex Mark();
}
