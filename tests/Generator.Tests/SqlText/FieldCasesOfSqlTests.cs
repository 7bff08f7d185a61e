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

    private static readonly Lazy<Task<ILookup<int, Diagnostic>>> _found = new(() => FindAsync(static (number, sql) => $"public const string Case{number} = {Literal(sql)};"));
    private static readonly Lazy<Task<ILookup<int, Diagnostic>>> _foundElsewhere = new(() => FindAsync(InAnotherForm));

    public static IEnumerable<TheoryDataRow<int, string, string>> Cases => _cases.Select(static (each, i) => new TheoryDataRow<int, string, string>(i, each.Configuration, each.Ids));

    private static string File => typeof(FieldCasesOfSqlTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "FieldCases").Value!;

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_named_is_said_and_nothing_else(int number, string configuration, string ids) => Check(await _found.Value, number, configuration, ids);

    /// <summary>Each case in one of the other forms that SQL is written in.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_said_in_every_form(int number, string configuration, string ids) => Check(await _foundElsewhere.Value, number, configuration, ids);

    private static void Check(ILookup<int, Diagnostic> found, int number, string configuration, string ids)
    {
        Assert.NotEmpty(configuration);
        Assert.Equal(
            Expected(ids).Order(),
            found[number].Where(static d => d.Id != "SRA3001").Select(static d => (d.Id, d.Severity)).Order());
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

    private static async Task<ILookup<int, Diagnostic>> FindAsync(Func<int, string, string> member)
    {
        var source = new StringBuilder("public static class Cases\n{\n");
        for (var i = 0; i < _cases.Length; i++)
            source.Append("    ").Append(member(i, _cases[i].Sql)).Append('\n');
        var found = await MarkedSource.DiagnosticsAsync([source.Append('}').ToString()]);
        return found.ToLookup(static d => d.Location.GetLineSpan().StartLinePosition.Line - 2);
    }

    /// <summary>On one line, so that the line is the number of the case.</summary>
    private static string InAnotherForm(int number, string sql)
    {
        sql = sql.Replace('\n', ' ');
        var words = sql.Split(", ");
        return (number % 6) switch
        {
            0 => $"public static readonly string Raw{number} = \"\"\"\"  {sql} \"\"\"\";",
            1 => $"public static string Verbatim{number}() => @\"{sql.Replace("\"", "\"\"", StringComparison.Ordinal)}\";",
            2 => $"public static string Sum{number} => {string.Join(" + \", \" + ", words.Select(Literal))};",
            3 => $"public static System.ReadOnlySpan<byte> Utf8{number} => {Literal(sql)}u8;",
            4 => $"public static string Filled{number}() {{ const string end = {Literal(words[^1])}; const string comma = \", \"; var sql = $\"{string.Concat(words[..^1].Select(static word => word.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "{comma}"))}{{end}}\"; return sql; }}",
            _ => $"public static string Ticks{number} => {Literal(sql.Replace('"', '`'))}.Replace('`', '\"');",
        };
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

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
