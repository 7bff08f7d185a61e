using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the diagnostic descriptors of the rules about secrets that apply only to C#.</summary>
internal static class SecretsDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Secrets";

    internal static readonly DiagnosticDescriptor SRA3002 = new(
        "SRA3002",
        "Secret declared as string",
        "'{0}' holds the secret '{1}' as a string, which logs, debuggers and serializers show. Declare it as 'Secret'.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A Secret is masked wherever it is printed; a string is not.",
        RuleLinks.For("SRA3002"));

    internal static readonly DiagnosticDescriptor SRA3003 = new(
        "SRA3003",
        "Unmasked secret in output",
        "An unmasked secret reaches {0}, which shows it as plain text. {1}.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A revealed secret is ordinary text, which is visible in every log, message and trace that it reaches.",
        RuleLinks.For("SRA3003"));

    internal static readonly DiagnosticDescriptor SRA3004 = new(
        "SRA3004",
        "Unescaped value in SQL",
        "The value of '{0}' is not escaped, so a quote or a backslash in it changes the statement. "
        + "Use a typed statement, or SqlLiteral.Quote(…) without quotes around it.",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "An unescaped value can end the SQL literal and continue as SQL.",
        RuleLinks.For("SRA3004"));

    internal static readonly DiagnosticDescriptor SRA3005 = new(
        "SRA3005",
        "Mask is lost in serialized output",
        "'{0}' {1}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Other source generators do not see generated code, so they write the members of an annotated type unmasked.",
        RuleLinks.For("SRA3005"));

    internal static ImmutableArray<DiagnosticDescriptor> OfCode { get; } = ImmutableArray.Create(SRA3002, SRA3003, SRA3004, SRA3005);
}
