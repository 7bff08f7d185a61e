using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>How the IDE and the build know the rules over keys.</summary>
internal static class KeysDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Keys";

    internal static readonly DiagnosticDescriptor SRA4001 = new(
        "SRA4001",
        "A key that StarRocks does not know",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A key that StarRocks doesn't know: ignored silently, but by a storage volume, which refuses it.",
        RuleLinks.For("SRA4001"));

    internal static readonly DiagnosticDescriptor SRA4002 = new(
        "SRA4002",
        "The same key twice",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The same key twice: the last one wins, silently.",
        RuleLinks.For("SRA4002"));

    internal static readonly DiagnosticDescriptor SRA4003 = new(
        "SRA4003",
        "A key that this statement ignores",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A key that StarRocks knows, and that this statement doesn't read.",
        RuleLinks.For("SRA4003"));

    internal static readonly DiagnosticDescriptor SRA4004 = new(
        "SRA4004",
        "A key of another vocabulary",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Another vocabulary's key.",
        RuleLinks.For("SRA4004"));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SRA4001,
        SRA4002,
        SRA4003,
        SRA4004);
}
