using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The rules over secrets that look at C# alone.</summary>
internal static class SecretsDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Secrets";

    internal static readonly DiagnosticDescriptor SRA3002 = new(
        "SRA3002",
        "A secret is declared as string",
        "'{0}' holds the secret '{1}' as a string, which logs, debuggers and serializers show: declare it as 'Secret'",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A Secret shows as ****** wherever it is printed; a string shows itself.",
        RuleLinks.For("SRA3002"));

    internal static readonly DiagnosticDescriptor SRA3003 = new(
        "SRA3003",
        "A revealed secret is put into a text",
        "A secret goes into {0} here, and nothing masks it any more: {1}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A value that was revealed is an ordinary text: it stands in whatever log, message or text it is put into.",
        RuleLinks.For("SRA3003"));

    internal static readonly DiagnosticDescriptor SRA3004 = new(
        "SRA3004",
        "A value in SQL is not escaped",
        "What fills '{0}' is not escaped: a quote or a backslash in it changes the statement. Use a typed statement, or write SqlLiteral.Quote(…) without quotes around it.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A value between the quotes of an SQL literal can end the literal and go on as SQL.",
        RuleLinks.For("SRA3004"));

    internal static ImmutableArray<DiagnosticDescriptor> OfCode { get; } = ImmutableArray.Create(SRA3002, SRA3003, SRA3004);
}
