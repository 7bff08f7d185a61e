using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>How the IDE and the build know the rules over who asks AWS.</summary>
internal static class IdentityDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Identity";

    internal static readonly DiagnosticDescriptor SRA1001 = new(
        "SRA1001",
        "Keys that StarRocks ignores",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Keys beside a true flag: the flag wins, and the keys are ignored without a word.",
        RuleLinks.For("SRA1001"));

    internal static readonly DiagnosticDescriptor SRA1002 = new(
        "SRA1002",
        "Only one of access key and secret key",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Half a pair is as good as none.",
        RuleLinks.For("SRA1002"));

    internal static readonly DiagnosticDescriptor SRA1003 = new(
        "SRA1003",
        "A role that nothing assumes",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A role that nothing could assume.",
        RuleLinks.For("SRA1003"));

    internal static readonly DiagnosticDescriptor SRA1004 = new(
        "SRA1004",
        "A role assumed with access keys",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Keys that assume a role: StarRocks documents that for an STS outside AWS.",
        RuleLinks.For("SRA1004"));

    internal static readonly DiagnosticDescriptor SRA1005 = new(
        "SRA1005",
        "No authentication method",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "No authentication method at all.",
        RuleLinks.For("SRA1005"));

    internal static readonly DiagnosticDescriptor SRA1006 = new(
        "SRA1006",
        "More than one way to find an identity",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Two flags: the higher one wins.",
        RuleLinks.For("SRA1006"));

    internal static readonly DiagnosticDescriptor SRA1007 = new(
        "SRA1007",
        "A session token without access keys",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A session token without its pair.",
        RuleLinks.For("SRA1007"));

    internal static readonly DiagnosticDescriptor SRA1008 = new(
        "SRA1008",
        "An external id without a role",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "An external id is for assuming a role.",
        RuleLinks.For("SRA1008"));

    internal static readonly DiagnosticDescriptor SRA1009 = new(
        "SRA1009",
        "STS settings without a role",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "STS is asked only for a role.",
        RuleLinks.For("SRA1009"));

    internal static readonly DiagnosticDescriptor SRA1010 = new(
        "SRA1010",
        "An STS endpoint without its region",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "StarRocks signs nothing for an STS endpoint without its region.",
        RuleLinks.For("SRA1010"));

    internal static readonly DiagnosticDescriptor SRA1011 = new(
        "SRA1011",
        "No region",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "No region: us-east-1, silently, with or without an endpoint.",
        RuleLinks.For("SRA1011"));

    internal static readonly DiagnosticDescriptor SRA1012 = new(
        "SRA1012",
        "A role without TLS",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "StarRocks' own comment asks for TLS with a role.",
        RuleLinks.For("SRA1012"));

    internal static readonly DiagnosticDescriptor SRA1013 = new(
        "SRA1013",
        "Temporary credentials that will end",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "Temporary credentials in something that stays.",
        RuleLinks.For("SRA1013"));

    internal static readonly DiagnosticDescriptor SRA1014 = new(
        "SRA1014",
        "A role assumed at AWS for a store elsewhere",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A role for a store outside AWS, asked of AWS.",
        RuleLinks.For("SRA1014"));

    internal static readonly DiagnosticDescriptor SRA1015 = new(
        "SRA1015",
        "An AWS identity for a store outside AWS",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        "An AWS identity shown to a store that doesn't know it.",
        RuleLinks.For("SRA1015"));

    internal static readonly DiagnosticDescriptor SRA1016 = new(
        "SRA1016",
        "An identity that a Lance catalog refuses",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A Lance catalog fails for an instance profile, a web identity and a role; it takes access keys and the SDK's default credentials.",
        RuleLinks.For("SRA1016"));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SRA1001,
        SRA1002,
        SRA1003,
        SRA1004,
        SRA1005,
        SRA1006,
        SRA1007,
        SRA1008,
        SRA1009,
        SRA1010,
        SRA1011,
        SRA1012,
        SRA1013,
        SRA1014,
        SRA1015,
        SRA1016);
}
