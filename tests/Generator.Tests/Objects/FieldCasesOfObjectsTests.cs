using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>
/// What people really write, as objects of the ready-made types: exactly what the rules say of it at run time. All in one
/// program, since a compilation costs more than all cases.
/// </summary>
public sealed class FieldCasesOfObjectsTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, (string Creation, IReadOnlyList<Diagnostic> Found)>>> _evaluated = new(EvaluateAsync);

    public static IEnumerable<TheoryDataRow<string, string>> Cases => FieldCase.All.Select(static each => new TheoryDataRow<string, string>(each.Configuration, each.Ids));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_named_is_said_and_nothing_else(string configuration, string ids)
    {
        if (!(await _evaluated.Value).TryGetValue(configuration, out var evaluated))
            return; // no ready-made type can hold it
        Assert.Equal(
            new FieldCase(configuration, ids).Expected().Order(),
            evaluated.Found.Select(static d => (d.Id, d.Severity)).Order());
    }

    [Fact]
    public async Task Most_of_those_of_a_ready_made_type_can_be_written() => Assert.InRange((await _evaluated.Value).Count, 90, FieldCase.All.Count);

    private static async Task<IReadOnlyDictionary<string, (string Creation, IReadOnlyList<Diagnostic> Found)>> EvaluateAsync()
    {
        var writer = new ObjectOfCase(await TestCompilation.CreateAsync([]));
        var creations = FieldCase.All.Select(each => (each.Configuration, Creation: writer.Creation(each.Configuration))).Where(static each => each.Creation is not null).ToList();
        var source = new StringBuilder("using StarRocks.AwsAuth;\npublic static class Cases\n{\n");
        foreach (var (_, creation) in creations)
            source.Append("    public static object Make").Append(source.Length).Append("() => ").Append(creation).Append(";\n");
        var compilation = await TestCompilation.CreateAsync([source.Append("}\n").ToString()]);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        var found = await compilation.WithAnalyzers([new ObjectAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var byLine = found.ToLookup(static d => d.Location.GetLineSpan().StartLinePosition.Line - 3);
        return creations.Select((each, i) => (each.Configuration, Creation: each.Creation!, Found: byLine[i].ToList()))
            .DistinctBy(static each => each.Configuration)
            .ToDictionary(static each => each.Configuration, static each => (each.Creation, (IReadOnlyList<Diagnostic>)each.Found), StringComparer.Ordinal);
    }
}
