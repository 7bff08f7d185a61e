using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests that the rule, the tests and the page of an id share its name, so that one search finds them.</summary>
public sealed class RuleTableTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => RuleList.All.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void The_families_contain_every_id_once_and_in_order()
    {
        var expected = Family(1001, 16).Concat(Family(2001, 15)).Concat(Family(3001, 1)).Concat(Family(4001, 5)).Concat(Family(5001, 8)).Concat(Family(6001, 1));
        Assert.Equal(expected, RuleList.All.Select(static rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_tests(string id) => Assert.NotNull(typeof(RuleTableTests).Assembly.GetType($"{typeof(RuleTableTests).Namespace}.{id}Tests"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_page(string id) => Assert.True(File.Exists(Path.Combine(ProjectDirectory, "..", "..", "docs", "rules", id + ".md")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_has_a_title_without_a_full_stop(string id)
    {
        var title = RuleList.All.Single(rule => rule.Id == id).Title;
        Assert.NotEmpty(title);
        Assert.False(title.EndsWith('.'));
    }

    private static string ProjectDirectory =>
        typeof(RuleTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!;

    private static IEnumerable<string> Family(int first, int count) => Enumerable.Range(first, count).Select(static number => "SRA" + number);
}
