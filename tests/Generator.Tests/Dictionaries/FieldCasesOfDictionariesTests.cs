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

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>
/// What people really write, as dictionaries: where the pairs carry their statement, exactly what the rules say of it; where they don't, nothing that
/// wouldn't hold there. All in one program, since a compilation costs more than all cases.
/// </summary>
public sealed class FieldCasesOfDictionariesTests
{
    private static readonly Lazy<Task<ILookup<int, Diagnostic>>> _found = new(() => FindAsync(Method));
    private static readonly Lazy<Task<ILookup<int, Diagnostic>>> _foundElsewhere = new(() => FindAsync(InAnotherForm));

    public static IEnumerable<TheoryDataRow<int, string, string>> Cases => FieldCase.All.Select(static (each, i) => new TheoryDataRow<int, string, string>(i, each.Configuration, each.Ids));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_is_named_is_said_and_nothing_else(int number, string configuration, string ids) => Check(await _found.Value, number, configuration, ids);

    /// <summary>Each case in one of the other forms that pairs are written in.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_said_in_every_form(int number, string configuration, string ids) => Check(await _foundElsewhere.Value, number, configuration, ids);

    private static void Check(ILookup<int, Diagnostic> diagnostics, int number, string configuration, string ids)
    {
        var expected = new FieldCase(configuration, ids).Expected().Order().ToList();
        var found = diagnostics[number].Select(static d => (d.Id, d.Severity)).Order().ToList();

        // Where nothing says that the keys are a volume's, its problem with a key is reported as that of all other statements.
        var scope = CaseLine.Read(configuration).Context.Scope;
        if (scope is StatementDefinition { IsStorageVolume: true })
        {
            Assert.True(found.Count <= expected.Count, string.Join(", ", found));
            expected.AddRange(Alone(configuration));
        }

        if ((scope == ExternalCatalogDefinition.Instance || scope == PropertyScope.PartialList))
            Assert.Equal(expected, found);
        else
            Assert.All(found.GroupBy(static one => one.Id), said => Assert.True(IsCovered([.. said], [.. expected.Where(one => one.Id == said.Key)]), $"{said.Count()} × {said.First()}"));
    }

    private static IEnumerable<(string Id, DiagnosticSeverity Severity)> Alone(string configuration)
    {
        var (block, report) = (new Configuration(), new Report());
        CaseLine.Read("alone" + configuration[configuration.IndexOf(':', StringComparison.Ordinal)..]).Fill(block, report);
        Evaluator.Evaluate(block, report);
        return report.TakeProblems().Select(static problem => (problem.Rule.Id, SourceEvaluator.ToDiagnosticSeverity(problem.Severity)));
    }

    private static bool IsCovered((string Id, DiagnosticSeverity Severity)[] said, (string Id, DiagnosticSeverity Severity)[] expected) =>
        said.Length <= expected.Length && said.All(one => one.Severity <= expected[0].Severity);

    private static async Task<ILookup<int, Diagnostic>> FindAsync(Func<CaseLine, int, string> method)
    {
        var source = new StringBuilder("using System.Collections.Frozen; using System.Collections.Generic; using System.Collections.Immutable;\npublic static class Cases\n{\n");
        var lines = new List<int>();
        foreach (var (configuration, _) in FieldCase.All)
        {
            source.Append(method(CaseLine.Read(configuration), lines.Count));
            lines.Add(lines.Count + 3);
        }

        var found = await DictionaryTest.DiagnosticsAsync(source.Append('}').ToString());
        return found.ToLookup(d => d.Location.GetLineSpan().StartLinePosition.Line - 3);
    }

    /// <summary>On one line, so that the line is the number of the case.</summary>
    private static string Method(CaseLine line, int number)
    {
        var pairs = string.Concat(line.Properties.Select(static pair => $"[{Literal(pair.Key)}] = {Literal(pair.Value ?? "${VALUE}")}, "));
        return IsPartial(line)
            ? $"    public static Dictionary<string, string> Part{number} {{ get; set; }} = new() {{ {pairs} }};\n"
            : $"    public static IReadOnlyDictionary<string, string> Whole{number}() => new Dictionary<string, string> {{ {pairs} }};\n";
    }

    private static bool IsPartial(CaseLine line) => line.Context.Scope.IsPartial;

    private static string InAnotherForm(CaseLine line, int number)
    {
        string Each(string form) => string.Concat(line.Properties.Select(pair => form
            .Replace("KEY", pair.Key.LastIndexOf('.') is > 0 and var dot ? Literal(pair.Key[..dot]) + " + " + Literal(pair.Key[dot..]) : Literal(pair.Key), StringComparison.Ordinal)
            .Replace("VALUE", Literal(pair.Value ?? "${VALUE}"), StringComparison.Ordinal)));
        const string Pair = "KeyValuePair<string, string>";
        return "    " + (IsPartial(line), number % 6) switch
        {
            (true, 0 or 1) => $"public static void Fill{number}(IDictionary<string, string> pairs) {{ {Each("pairs[KEY] = VALUE; ")} }}",
            (true, 2 or 3) => $"public static List<{Pair}> Part{number} {{ get; set; }} = [{Each("new(KEY, VALUE), ")}];",
            (true, _) => $"public static void Fill{number}(Dictionary<string, object?> all) {{ var pairs = new Dictionary<string, object?>(all) {{ {Each("{ KEY, VALUE }, ")} }}; System.Console.WriteLine(pairs); }}",
            (_, 0) => $"public static readonly ImmutableDictionary<string, string> Chain{number} = ImmutableDictionary<string, string>.Empty{Each(".Add(KEY, VALUE)")};",
            (_, 1) => $"public static {Pair}[] Array{number}() => [{Each($"KeyValuePair.Create(KEY, VALUE), ")}];",
            (_, 2) => $"public static object Line{number}() {{ var pairs = new Dictionary<string, string>(); {Each("pairs.Add(KEY, VALUE); ")} return pairs; }}",
            (_, 3) => $"public static FrozenDictionary<string, string> Frozen{number} {{ get; }} = new[] {{ {Each($"new {Pair}(KEY, VALUE), ")} }}.ToFrozenDictionary();",
            (_, 4) => $"public static IReadOnlyDictionary<string, object?> Boxed{number}() => new Dictionary<string, object?> {{ {Each("{ KEY, VALUE }, ")} }};",
            _ => $"public static readonly (string, string)[] Tuples{number} = [{Each("(KEY, VALUE), ")}];",
        } + "\n";
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
