using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the diagnostic descriptors of the rules about configurations.</summary>
internal static class RuleDescriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> _byId = RuleList.Families
        .SelectMany(static family => family.Rules.Select(rule => Create(family, rule)))
        .ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleList.All.Select(Of).ToImmutableArray();

    internal static DiagnosticDescriptor Of(Rule rule) => _byId[rule.Id];

    private static DiagnosticDescriptor Create(RuleFamily family, Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "StarRocks.AwsAuth." + family.Name,
        Severity(rule.Severity),
        isEnabledByDefault: true,
        rule.Description,
        RuleLinks.For(rule.Id));

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
