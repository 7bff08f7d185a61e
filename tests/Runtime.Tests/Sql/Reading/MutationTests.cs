using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Reading incomplete and scrambled statements never throws, and locations are exact.</summary>
public sealed class MutationTests
{
    private static readonly string[] _seeds = [.. SeedPage(), .. MarkedText.Lines("Statements.txt").Where(static line => line.Contains('⇒', StringComparison.Ordinal)).Select(Unmarked)];

    private static readonly string[] _pieces =
    [
        "\"", "'", "`", "\\", "(", ")", ",", ";", "=", "\n", "\r\n", "\t", "\uFEFF", "\u3000", "--", "/*", "*/", "$$", "#", "{{", "}}", "{%", "%}", "{#", "${", "}", "\uFFFF", "\uD83D\uDE00",
        "\\G", "mysql> ", "\n| ", "\n+--", "\n*** 1. row", "\nERROR 1", "CREATE EXTERNAL CATALOG c ", "PROPERTIES (", "FILES (\"path\" = ", "WITH BROKER (", "\"aws.s3.region\" = \"us-west-2\"", "SET (",
    ];

    private static readonly Gen<(int At, int Length, string Put)[]> _edits =
        Gen.Select(Gen.Int[0, 10_000], Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 30])), Gen.Frequency((3, Gen.OneOf(_pieces)), (1, Gen.Const("")))).Array[1, 6];

    [Fact]
    [Trait("Runs", "Sample")]
    public void Random_edits_do_not_throw() => Gen.Select(Gen.OneOf(_seeds), Gen.OneOf(_seeds), _edits).Sample(
        static (first, second, edits) => Check(Mutate(first + "\n" + second, edits)), iter: Runs.Of(3000));

    [Fact]
    public void Truncated_texts_do_not_throw()
    {
        foreach (var seed in _seeds)
        {
            for (var length = 0; length <= seed.Length; length += seed.Length > 400 ? 7 : 1)
                Check(seed[..length]);
        }
    }

    [Fact]
    public void A_statement_after_a_scrambled_one_is_read()
    {
        const string last = "\n;\nALTER CATALOG last SET (\"aws.s3.region\" = \"us-west-2\")";
        foreach (var seed in SeedPage())
        {
            // Without its last quote, parenthesis or whatever: what is open ends with its line.
            var text = seed.TrimEnd('\n', ';', ')', '"') + last;
            var statement = SqlScript.Read(text).Statements[^1];
            Assert.Equal(AlterCatalogDefinition.Instance, statement.Scope);
            Assert.Equal(text.Length, statement.Whole.End);
        }
    }

    [Fact]
    public void Locations_are_exact_with_any_line_endings_and_blanks()
    {
        foreach (var seed in SeedPage())
        {
            var plain = SqlScript.Read(seed).Statements.SelectMany(static s => s.Properties).Select(static p => (p.Key, p.Value)).ToArray();
            Assert.NotEmpty(plain);
            foreach (var text in new[] { seed.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + seed.Replace("    ", "\t", StringComparison.Ordinal), seed.Replace("\n", "\n-- \uD83D\uDE00 \"\n", StringComparison.Ordinal), "/* \uD83D\uDE00 */" + seed.Replace("\n", "\r", StringComparison.Ordinal), seed.Replace(" ", "\u3000", StringComparison.Ordinal) })
            {
                Check(text);
                Assert.Equal(plain, SqlScript.Read(text).Statements.SelectMany(static s => s.Properties).Select(static p => (p.Key, p.Value)));
            }
        }
    }

    private static void Check(string text)
    {
        var script = SqlScript.Read(text);
        foreach (var fault in script.Faults)
            Assert.InRange(fault.Span.End, 1, text.Length);
        foreach (var statement in script.Statements)
        {
            Assert.InRange(statement.Whole.Start, 0, statement.FirstWord.Start);
            Assert.InRange(statement.Whole.End, statement.FirstWord.End, text.Length);
            foreach (var property in statement.Properties)
                Check(text, statement, property);
            var configuration = new Configuration();
            var report = new Report();
            statement.ReadInto(configuration, report);
            Evaluator.Evaluate(configuration, report);
            Assert.All(report.TakeProblems(), problem => Assert.InRange(problem.Position, -1, statement.Properties.Count - 1));
        }

        SqlScript.Read(text, isTemplate: false);
    }

    private static void Check(string text, ParsedStatement statement, SqlProperty property)
    {
        Assert.InRange(property.Whole.Start, statement.Whole.Start, property.KeySpan.Start - 1);
        Assert.InRange(property.ValueSpan.Start, property.KeySpan.End, property.ValueSpan.End);
        Assert.InRange(property.Whole.End, property.ValueSpan.End, statement.Whole.End);
        Assert.Equal(property.Key, SqlLiteralValue.Of(text, property.KeySpan, text[property.KeySpan.Start - 1]));
        if (property.Value is { } value)
            Assert.Equal(value, SqlLiteralValue.Of(text, property.ValueSpan, text[property.ValueSpan.Start - 1]));
    }

    private static string Mutate(string text, IEnumerable<(int At, int Length, string Put)> edits)
    {
        foreach (var (at, length, put) in edits)
        {
            var from = at % (text.Length + 1);
            text = text.Remove(from, Math.Min(length, text.Length - from)).Insert(from, put);
        }

        return text;
    }

    private static IEnumerable<string> SeedPage() => Directory
        .GetFiles(Path.Combine(typeof(MutationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!, "Statements", "SeedPage"), "*.sql")
        .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string Unmarked(string line) =>
        line[..line.IndexOf(" ⇒ ", StringComparison.Ordinal)].Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace("‼", "", StringComparison.Ordinal);
}
