using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The descriptors of the rules that judge configurations.</summary>
internal static class RuleDescriptors
{
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
        IdentityDescriptors.All
            .AddRange(ValuesDescriptors.All)
            .AddRange(SecretsDescriptors.OfRules)
            .AddRange(KeysDescriptors.All)
            .AddRange(StatementsDescriptors.All)
            .AddRange(SqlDescriptors.All);

    // After All, of which it is made.
    private static readonly Dictionary<string, DiagnosticDescriptor> _byId = Index();

    internal static DiagnosticDescriptor Of(Rule rule) => _byId[rule.Id];

    private static Dictionary<string, DiagnosticDescriptor> Index()
    {
        var index = new Dictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var descriptor in All)
            index.Add(descriptor.Id, descriptor);
        return index;
    }
}
