using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

/// <summary>Tests what makes a fix certain, with the examples of the pages of the rules.</summary>
public sealed class CertainFixTests
{
    private const string Start = "```sql\n";

    [Fact]
    public void A_certain_fix_removes_no_value_and_asks_for_none()
    {
        var found = Found().ToList();

        Assert.Contains(found, static fix => fix.Fix.IsCertain);
        foreach (var fix in found.Where(static fix => fix.Fix.IsCertain && fix.Id != "SRA4002"))
        {
            Assert.DoesNotContain(fix.Fix.Steps, static step => step.Kind == FixKind.Remove);
            Assert.All(fix.Fix.Steps, static step => Assert.NotNull(step.Text));
        }
    }

    [Fact]
    public void The_documentation_lists_the_rules_with_a_certain_fix()
    {
        var page = RepositoryFiles.Read("docs/command-line.md");
        var certain = Found().Where(static fix => fix.Fix.IsCertain).Select(static fix => fix.Id).Distinct();

        Assert.All(certain, id => Assert.Contains("| [" + id + "](rules/" + id + ".md) |", page, StringComparison.Ordinal));
    }

    private static IEnumerable<LocatedFix> Found()
    {
        var evaluator = new FileEvaluator(TestContext.Current.CancellationToken);
        var kind = FileKinds.All.Find("a.sql")!;
        return RulePages.Ids.Select(RulePages.Read).SelectMany(static page => Examples(page.Text))
            .SelectMany(sql => evaluator.Find(kind, "/a.sql", SourceText.From(sql), new FileOptions()))
            .SelectMany(LocatedFix.Of);
    }

    private static IEnumerable<string> Examples(string page)
    {
        for (var start = page.IndexOf(Start, StringComparison.Ordinal); start >= 0;)
        {
            var end = page.IndexOf("```", start + Start.Length, StringComparison.Ordinal);
            yield return page[(start + Start.Length)..end];
            start = page.IndexOf(Start, end, StringComparison.Ordinal);
        }
    }
}
