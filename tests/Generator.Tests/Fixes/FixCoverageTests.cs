using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>A page promises a fix where there is one, and every fix has Fix All.</summary>
public sealed partial class FixCoverageTests
{
    private static readonly CodeFixProvider[] _providers =
        [.. typeof(RuleCodeFix).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract).Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private static string Pages => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", "..", "docs", "rules"));

    [Fact]
    public void The_pages_that_promise_a_fix_are_those_of_the_rules_that_have_one() => Assert.Equal(
        _providers.SelectMany(static provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Pages, "SRA*.md").Where(static page => HowToFix(page).Contains("code fix", StringComparison.Ordinal)).Select(static page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_index_says_why_every_other_rule_has_none()
    {
        var index = File.ReadAllText(Path.Combine(Pages, "README.md"));
        var listed = RuleId().Matches(index[index.IndexOf("\n## Rules without a fix\n", StringComparison.Ordinal)..]).Select(static match => match.Value).Order(StringComparer.Ordinal);
        var all = Directory.EnumerateFiles(Pages, "SRA*.md").Select(static page => Path.GetFileNameWithoutExtension(page));
        Assert.Equal(all.Except(_providers.SelectMany(static provider => provider.FixableDiagnosticIds)).Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void The_page_names_what_a_fix_of_one_thing_offers() => Assert.All(
        _providers.OfType<TextCodeFix>().SelectMany(static fix => fix.FixableDiagnosticIds.Select(id => (id, fix.Title))),
        static fix => Assert.Contains($"**{fix.Title}**", HowToFix(Path.Combine(Pages, fix.id + ".md")), StringComparison.Ordinal));

    [Fact]
    public void Every_fix_has_Fix_All_in_every_scope() => Assert.All(_providers, static provider =>
        Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], provider.GetFixAllProvider()!.GetSupportedFixAllScopes()));

    [Fact]
    public void No_fix_is_shared_by_what_old_editors_lack() =>
        Assert.All(_providers, static provider => Assert.DoesNotContain(provider.GetType().GetCustomAttributes(inherit: false), static a => a.GetType().Name == "SharedAttribute"));

    [GeneratedRegex(@"(?<=\[)SRA\d{4}(?=\])")]
    private static partial Regex RuleId();

    private static string HowToFix(string page)
    {
        var text = File.ReadAllText(page);
        var start = text.IndexOf("## How to fix", StringComparison.Ordinal);
        return text[start..text.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }
}
