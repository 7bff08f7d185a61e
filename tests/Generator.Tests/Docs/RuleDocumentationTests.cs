using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>What is written about the rules says what the code says: in the index and on each page.</summary>
public sealed class RuleDocumentationTests
{
    private static readonly string[] _headings = ["## Cause", "## What StarRocks does", "## Wrong", "## Right", "## How to fix", "## When to suppress"];

    public static TheoryData<string> Ids => [.. Documented().Select(r => r.Id)];

    private static string Root => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", ".."));

    [Fact]
    public void The_index_lists_the_rules_once_and_in_order() => Assert.Equal(
        Documented().Select(static r => r.Id),
        File.ReadAllLines(Path.Combine(Root, "docs", "rules", "README.md"))
            .TakeWhile(static line => line != "## Rules without a fix")
            .Where(static line => line.StartsWith("| [SRA", StringComparison.Ordinal))
            .Select(static line => line[3..10]));

    [Fact]
    public void The_README_leads_to_each_family()
    {
        var rows = File.ReadAllLines(Path.Combine(Root, "README.md")).Where(static line => line.StartsWith("| [SRA", StringComparison.Ordinal)).Select(static line => line[3..7]);
        Assert.Equal(Documented().Select(static r => r.Id[..4]).Distinct(), rows);
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
        typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(d => d.Id)
            .ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Every_analyzer_links_to_the_pages() => Assert.All(
        typeof(DeclarationAnalyzer).Assembly.GetTypes()
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
            new DeclarationAnalyzer().SupportedDiagnostics.Concat(RuleDescriptors.All).Concat(SecretsDescriptors.OfCode).ToDictionary(d => d.Id, d => d.DefaultSeverity.ToString(), StringComparer.Ordinal),
            rows);
    }

    [Fact]
    public void The_descriptors_say_what_the_rules_say() => Assert.Equal(
        RuleList.All.Select(r => (r.Id, r.Severity.ToString(), r.Title, RuleLinks.For(r.Id))),
        RuleDescriptors.All.Select(d => (d.Id, d.DefaultSeverity.ToString(), d.Title.ToString(null), d.HelpLinkUri)));

    private static IEnumerable<(string Id, string Severity, string Title)> Documented() => new DeclarationAnalyzer().SupportedDiagnostics
        .Concat(SecretsDescriptors.OfCode)
        .Select(d => (d.Id, d.DefaultSeverity.ToString().ToLowerInvariant(), d.Title.ToString(null)))
        .Concat(RuleList.All.Select(r => (r.Id, r.Severity.ToString().ToLowerInvariant(), r.Title)))
        .OrderBy(r => r.Id, StringComparer.Ordinal);
}
