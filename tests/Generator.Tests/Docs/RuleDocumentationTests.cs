using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>What is written about the rules says what the code says: in the README, in the index, and on each page.</summary>
public sealed class RuleDocumentationTests
{
    private const string Begin = "<!-- rules: kept equal to the code by a test -->\n";
    private const string End = "<!-- /rules -->";

    private static readonly string[] _headings = ["## Cause", "## What StarRocks does", "## Wrong", "## Right", "## How to fix", "## When to suppress"];

    public static TheoryData<string> Ids => [.. Documented().Select(r => r.Id)];

    private static string Root => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", ".."));

    [Fact]
    public void The_README_has_the_table_of_the_rules()
    {
        var path = Path.Combine(Root, "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(from >= Begin.Length && to >= from, "The README has lost the marks of its table.");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, text[..from] + Table() + text[to..]);
        else
            Assert.Equal(Table(), text[from..to]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_its_row_and_its_page(string id)
    {
        var rule = Documented().Single(r => r.Id == id);
        var row = Assert.Single(File.ReadAllLines(Path.Combine(Root, "docs", "rules", "README.md")), line => line.StartsWith($"| [{id}]({id}.md) | {rule.Severity}", StringComparison.Ordinal));
        Assert.EndsWith($" | {rule.Title} |", row, StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(Root, "docs", "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        foreach (var heading in _headings)
            Assert.Contains("\n" + heading + "\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_tests_of_its_name(string id) =>
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Root, "tests"), id + "Tests.cs", SearchOption.AllDirectories));

    [Fact]
    public void Every_analyzer_says_what_the_pages_say() => Assert.Subset(
        Documented().Select(r => r.Id).ToHashSet(StringComparer.Ordinal),
        typeof(ShapeAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(d => d.Id)
            .ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_analyzer_links_to_the_pages() => Assert.All(
        typeof(ShapeAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics),
        d => Assert.Equal(RuleLinks.For(d.Id), d.HelpLinkUri));

    [Fact]
    public void Every_page_is_of_a_rule() => Assert.Equal(
        Documented().Select(r => r.Id + ".md"),
        Directory.GetFiles(Path.Combine(Root, "docs", "rules"), "SRA*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_list_of_releases_has_the_same_severities()
    {
        var rows = File.ReadAllLines(Path.Combine(Root, "src", "Generator", "AnalyzerReleases.Unshipped.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is [['S', 'R', 'A', ..], ..])
            .ToDictionary(cells => cells[0], cells => cells[2], StringComparer.Ordinal);
        Assert.Equal(
            new ShapeAnalyzer().SupportedDiagnostics.Concat(RuleDescriptors.All).Concat(SecretsDescriptors.OfCode).ToDictionary(d => d.Id, d => d.DefaultSeverity.ToString(), StringComparer.Ordinal),
            rows);
    }

    [Fact]
    public void The_descriptors_say_what_the_rules_say() => Assert.Equal(
        RuleList.All.Select(r => (r.Id, r.Severity.ToString(), r.Title, RuleLinks.For(r.Id))),
        RuleDescriptors.All.Select(d => (d.Id, d.DefaultSeverity.ToString(), d.Title.ToString(null), d.HelpLinkUri)));

    private static string Table()
    {
        var text = new StringBuilder("| id | severity | title |\n| --- | --- | --- |\n");
        foreach (var (id, severity, title) in Documented())
            text.Append("| [").Append(id).Append("](docs/rules/").Append(id).Append(".md) | ").Append(severity).Append(" | ").Append(title).Append(" |\n");
        return text.ToString();
    }

    private static IEnumerable<(string Id, string Severity, string Title)> Documented() => new ShapeAnalyzer().SupportedDiagnostics
        .Concat(SecretsDescriptors.OfCode)
        .Select(d => (d.Id, d.DefaultSeverity.ToString().ToLowerInvariant(), d.Title.ToString(null)))
        .Concat(RuleList.All.Select(r => (r.Id, r.Severity.ToString().ToLowerInvariant(), r.Title)))
        .OrderBy(r => r.Id, StringComparer.Ordinal);
}
