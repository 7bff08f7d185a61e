using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>How the IDE and the build know the rules over SQL text.</summary>
internal static class SqlDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Sql";

    internal static readonly DiagnosticDescriptor SRA6001 = new(
        "SRA6001",
        "SQL text that is never closed",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "SQL text that ends inside a literal, a comment or a property list.",
        RuleLinks.For("SRA6001"));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(SRA6001);
}
