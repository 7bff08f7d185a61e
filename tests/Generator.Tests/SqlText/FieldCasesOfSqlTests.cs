using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>What people really write, as statements in literals: exactly what the rules say of it. All in one program, since a compilation costs more than all cases.</summary>
public sealed class FieldCasesOfSqlTests
{
    private static readonly (string Configuration, string Ids, string Sql)[] _cases = [.. Read()];

    private static readonly Lazy<Task<ILookup<int, Diagnostic>>> _found = new(FindAsync);

    public static IEnumerable<TheoryDataRow<int, string, string>> Cases => _cases.Select(static (each, i) => new TheoryDataRow<int, string, string>(i, each.Configuration, each.Ids));

    private static string File => typeof(FieldCasesOfSqlTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "FieldCases").Value!;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_named_is_said_and_nothing_else(int number, string configuration, string ids)
    {
        Assert.NotEmpty(configuration);
        Assert.Equal(
            Expected(ids).Order(),
            (await _found.Value)[number].Where(static d => d.Id != "SRA3001").Select(static d => (d.Id, d.Severity)).Order());
    }

    [Fact]
    public void There_are_many() => Assert.True(_cases.Length > 100);

    private static IEnumerable<(string Configuration, string Ids, string Sql)> Read() =>
        from line in System.IO.File.ReadLines(File)
        where line.Length > 0 && line[0] != '#'
        let arrow = line.LastIndexOf("=>", StringComparison.Ordinal)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from context in line[..colon].Split(',', StringSplitOptions.TrimEntries)
        let configuration = context + line[colon..arrow].TrimEnd()
        let read = CaseLine.Read(configuration)
        let sql = read.Properties.Count == 0 ? null : StatementText.Of(read)
        where sql is not null
        select (configuration, line[(arrow + 2)..].Trim(), sql);

    private static async Task<ILookup<int, Diagnostic>> FindAsync()
    {
        var source = new StringBuilder("public static class Cases\n{\n");
        for (var i = 0; i < _cases.Length; i++)
            source.Append("    public const string Case").Append(i).Append(" = ").Append(SymbolDisplay.FormatLiteral(_cases[i].Sql, quote: true)).Append(";\n");
        var found = await MarkedSource.DiagnosticsAsync([source.Append('}').ToString()]);
        return found.ToLookup(static d => d.Location.GetLineSpan().StartLinePosition.Line - 2);
    }

    /// <summary>Reads <c>SRA1001 W:SRA1005 x2</c>: without a letter in front it is the rule's own severity.</summary>
    private static List<(string Id, DiagnosticSeverity Severity)> Expected(string ids)
    {
        var expected = new List<(string Id, DiagnosticSeverity Severity)>();
        foreach (var word in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word != "none"))
        {
            if (word[0] == 'x')
                expected.AddRange(Enumerable.Repeat(expected[^1], word[1] - '1'));
            else
                expected.Add(word[1] == ':' ? (word[2..], Severity(word[0])) : (word, RuleDescriptors.All.Single(d => d.Id == word).DefaultSeverity));
        }

        return expected;
    }

    private static DiagnosticSeverity Severity(char letter) => letter == 'E' ? DiagnosticSeverity.Error : letter == 'W' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
}
