using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Every rule over a shape has its tests, its text and its place in the list of releases.</summary>
public sealed class RuleCoverageTests
{
    public static TheoryData<string> Ids => [.. new DeclarationAnalyzer().SupportedDiagnostics.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_tests_of_its_name(string id)
    {
        var tests = typeof(RuleCoverageTests).Assembly.GetType($"{typeof(RuleCoverageTests).Namespace}.{id}Tests");

        Assert.True(tests is not null, $"{id}Tests is missing.");
        Assert.True(tests.GetMethods().Count(m => m.GetCustomAttribute<FactAttribute>() is not null) >= 2, $"{id} needs a case that reports and one that is silent.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_what_it_is_about(string id)
    {
        var rule = Rule(id);

        Assert.Equal("StarRocks.AwsAuth.Shape", rule.Category);
        Assert.True(rule.IsEnabledByDefault);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.NotEmpty(rule.Title.ToString(null));
        Assert.NotEmpty(rule.Description.ToString(null));
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, rule.CustomTags);
    }

    [Fact]
    public void Ids_are_used_once() =>
        Assert.Equal(
            new DeclarationAnalyzer().SupportedDiagnostics.Length,
            new DeclarationAnalyzer().SupportedDiagnostics.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());

    private static DiagnosticDescriptor Rule(string id) => new DeclarationAnalyzer().SupportedDiagnostics.Single(d => d.Id == id);
}
