using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>How the IDE and the build know the rules over statements.</summary>
internal static class StatementsDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Statements";

    internal static readonly DiagnosticDescriptor SRA5001 = new(
        "SRA5001",
        "A key that the statement needs is missing",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A key without which StarRocks refuses the statement, or has nothing to read.",
        RuleLinks.For("SRA5001"));

    internal static readonly DiagnosticDescriptor SRA5002 = new(
        "SRA5002",
        "A value that StarRocks does not know",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A value that StarRocks refuses, letter case as it takes it.",
        RuleLinks.For("SRA5002"));

    internal static readonly DiagnosticDescriptor SRA5003 = new(
        "SRA5003",
        "A thrift metastore beside Glue",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "With Glue the thrift metastore is not read.",
        RuleLinks.For("SRA5003"));

    internal static readonly DiagnosticDescriptor SRA5004 = new(
        "SRA5004",
        "A Glue block without a Glue metastore",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A Glue block that nobody reads.",
        RuleLinks.For("SRA5004"));

    internal static readonly DiagnosticDescriptor SRA5005 = new(
        "SRA5005",
        "Glue without a Glue block",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Documented as required; without it the node's own identity and region are used.",
        RuleLinks.For("SRA5005"));

    internal static readonly DiagnosticDescriptor SRA5006 = new(
        "SRA5006",
        "The format of a file table in upper case",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Newer frontends compare the format of a file table exactly.",
        RuleLinks.For("SRA5006"));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SRA5001,
        SRA5002,
        SRA5003,
        SRA5004,
        SRA5005,
        SRA5006);
}
