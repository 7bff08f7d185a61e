using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Generator.Tests.Pairs;

/// <summary>
/// What people really write, as dictionaries: where the pairs carry their statement, exactly what the rules say of it; where they don't, nothing that
/// wouldn't hold there. All in one program, since a compilation costs more than all cases.
/// </summary>
public sealed class FieldCasesOfPairsTests
{
    private static readonly Lazy<Task<ILookup<int, Diagnostic>>> _found = new(FindAsync);

    public static IEnumerable<TheoryDataRow<int, string, string>> Cases => FieldCase.All.Select(static (each, i) => new TheoryDataRow<int, string, string>(i, each.Configuration, each.Ids));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_named_is_said_and_nothing_else(int number, string configuration, string ids)
    {
        var expected = new FieldCase(configuration, ids).Expected().Order().ToList();
        var found = (await _found.Value)[number].Select(static d => (d.Id, d.Severity)).Order().ToList();

        if (CaseLine.Read(configuration).Context.Form is StatementForm.Catalog or StatementForm.Settings)
            Assert.Equal(expected, found);
        else
            Assert.All(found.GroupBy(static one => one.Id), said => Assert.True(IsCovered([.. said], [.. expected.Where(one => one.Id == said.Key)]), $"{said.Count()} × {said.First()}"));
    }

    private static bool IsCovered((string Id, DiagnosticSeverity Severity)[] said, (string Id, DiagnosticSeverity Severity)[] expected) =>
        said.Length <= expected.Length && said.All(one => one.Severity <= expected[0].Severity);

    private static async Task<ILookup<int, Diagnostic>> FindAsync()
    {
        var source = new StringBuilder("using System.Collections.Generic;\npublic static class Cases\n{\n");
        var lines = new List<int>();
        foreach (var (configuration, _) in FieldCase.All)
        {
            source.Append(Method(CaseLine.Read(configuration), lines.Count));
            lines.Add(lines.Count + 3);
        }

        var found = await PairsTest.DiagnosticsAsync(source.Append('}').ToString());
        return found.ToLookup(d => d.Location.GetLineSpan().StartLinePosition.Line - 3);
    }

    /// <summary>On one line, so that the line is the number of the case.</summary>
    private static string Method(CaseLine line, int number)
    {
        var pairs = string.Concat(line.Properties.Select(static pair => $"[{Literal(pair.Key)}] = {Literal(pair.Value ?? "${VALUE}")}, "));
        return line.Context.Form is StatementForm.Settings or StatementForm.AlterCatalog or StatementForm.AlterStorageVolume
            ? $"    public static Dictionary<string, string> Part{number} {{ get; set; }} = new() {{ {pairs} }};\n"
            : $"    public static IReadOnlyDictionary<string, string> Whole{number}() => new Dictionary<string, string> {{ {pairs} }};\n";
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
