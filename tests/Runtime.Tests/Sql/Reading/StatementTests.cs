using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Each line of <c>Statements.txt</c> is read into the result after its arrow, at the marked locations.</summary>
public sealed class StatementTests
{
    public static TheoryData<string> Lines => [.. MarkedText.Lines("Statements.txt").Where(static line => line.Contains('⇒', StringComparison.Ordinal) && !line.StartsWith('#'))];

    [Fact]
    public void There_are_at_least_230_cases() => Assert.True(Lines.Count + TokenTests.Lines.Count >= 230);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Statements_are_read(string line)
    {
        var arrow = line.IndexOf(" ⇒ ", StringComparison.Ordinal);
        var (text, marked, faults) = Read(line[..arrow]);
        var script = SqlScript.Read(text);
        Assert.Equal(line[(arrow + 3)..], Told(script));
        Assert.Equal(marked, Marked(script));
        Assert.Equal(faults, script.Faults.Select(static fault => fault.Span.Start));
        Assert.All(script.Statements, statement => StandsIn(text, statement));
    }

    /// <summary>Returns what is read of a line of the file.</summary>
    internal static string Told(string line) => Told(SqlScript.Read(Read(line[..line.IndexOf(" ⇒ ", StringComparison.Ordinal)]).Text));

    private static string Told(SqlScript script) => script.Statements.Count == 0 ? "none" : string.Join('⁏', script.Statements.Select(Told));

    private static string Told(ParsedStatement statement)
    {
        var told = statement.Scope + (statement.IsPartial ? " part" : "") + (statement.MissingClause is { } part ? " without " + part.Member : "") + ":";
        return statement.Properties.Count == 0 ? told : told + " " + string.Join('¦', statement.Properties.Select(Told));
    }

    private static string Told(SqlProperty property) =>
        (property.IsMisplaced ? "!" : "") + property.Key + "=" + (property.Value?.Replace('\t', '→').Replace('\n', '↵') ?? "?");

    private static IEnumerable<SourceSpan> Marked(SqlScript script) =>
        script.Statements.SelectMany(static statement => statement.Properties).OrderBy(static property => property.KeySpan.Start)
            .SelectMany(static property => new[] { property.KeySpan, property.ValueSpan });

    /// <summary>All locations are within the statement, and a property contains its key and its value.</summary>
    private static void StandsIn(string text, ParsedStatement statement)
    {
        Assert.InRange(statement.Whole.End, statement.FirstWord.End, text.Length);
        Assert.InRange(statement.FirstWord.Start, statement.Whole.Start, statement.Whole.End);
        foreach (var property in statement.Properties)
        {
            Assert.InRange(property.Whole.Start, statement.Whole.Start, property.KeySpan.Start);
            Assert.InRange(property.Whole.End, property.ValueSpan.End, statement.Whole.End);
        }
    }

    private static (string Text, List<SourceSpan> Marked, List<int> Faults) Read(string line)
    {
        var text = new StringBuilder();
        var (marked, faults) = (new List<SourceSpan>(), new List<int>());
        foreach (var c in line)
        {
            if (c == '«')
                marked.Add(new SourceSpan(text.Length, 0));
            else if (c == '»')
                marked[^1] = SourceSpan.Between(marked[^1].Start, text.Length);
            else if (c == '‼')
                faults.Add(text.Length);
            else
                text.Append(c);
        }

        return (text.ToString(), marked, faults);
    }
}
