using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>How the IDE and the build know the rules over single values.</summary>
internal static class ValuesDescriptors
{
    private const string Category = "StarRocks.AwsAuth.Values";

    internal static readonly DiagnosticDescriptor SRA2001 = new(
        "SRA2001",
        "Not the ARN of an IAM role",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "StarRocks never checks a role's ARN; STS refuses it hours later.",
        RuleLinks.For("SRA2001"));

    internal static readonly DiagnosticDescriptor SRA2002 = new(
        "SRA2002",
        "Role and region are of different partitions",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A role of one partition can't reach another.",
        RuleLinks.For("SRA2002"));

    internal static readonly DiagnosticDescriptor SRA2003 = new(
        "SRA2003",
        "Not an AWS access key id",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "What is no AWS access key id, AWS refuses.",
        RuleLinks.For("SRA2003"));

    internal static readonly DiagnosticDescriptor SRA2004 = new(
        "SRA2004",
        "A temporary access key without its session token",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "Temporary keys are nothing without their token.",
        RuleLinks.For("SRA2004"));

    internal static readonly DiagnosticDescriptor SRA2005 = new(
        "SRA2005",
        "Neither true nor false",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A boolean that StarRocks reads as false.",
        RuleLinks.For("SRA2005"));

    internal static readonly DiagnosticDescriptor SRA2006 = new(
        "SRA2006",
        "Not the shape of an AWS region",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A region that no AWS service has.",
        RuleLinks.For("SRA2006"));

    internal static readonly DiagnosticDescriptor SRA2007 = new(
        "SRA2007",
        "The secret key equals the access key",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "The access key pasted twice.",
        RuleLinks.For("SRA2007"));

    internal static readonly DiagnosticDescriptor SRA2008 = new(
        "SRA2008",
        "A placeholder was left in",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A placeholder that nobody replaced, or the mask that SHOW CREATE puts over a secret.",
        RuleLinks.For("SRA2008"));

    internal static readonly DiagnosticDescriptor SRA2009 = new(
        "SRA2009",
        "A malformed address",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "An endpoint that no client can use.",
        RuleLinks.For("SRA2009"));

    internal static readonly DiagnosticDescriptor SRA2010 = new(
        "SRA2010",
        "Not a valid external id",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "An external id that STS refuses.",
        RuleLinks.For("SRA2010"));

    internal static readonly DiagnosticDescriptor SRA2011 = new(
        "SRA2011",
        "Region and endpoint are of different regions",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "StarRocks never takes the region from an endpoint.",
        RuleLinks.For("SRA2011"));

    internal static readonly DiagnosticDescriptor SRA2012 = new(
        "SRA2012",
        "Path-style access is off",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "A bucket can't be a host name in front of an address or a single label.",
        RuleLinks.For("SRA2012"));

    internal static readonly DiagnosticDescriptor SRA2013 = new(
        "SRA2013",
        "An endpoint without a scheme",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        true,
        "No scheme means https.",
        RuleLinks.For("SRA2013"));

    internal static readonly DiagnosticDescriptor SRA2014 = new(
        "SRA2014",
        "The endpoint's scheme and enable_ssl disagree",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        true,
        "The endpoint's scheme wins.",
        RuleLinks.For("SRA2014"));

    internal static readonly DiagnosticDescriptor SRA2015 = new(
        "SRA2015",
        "A value that StarRocks does not take",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        true,
        "A number, a word of a short list, or an SSE-C value that StarRocks doesn't take.",
        RuleLinks.For("SRA2015"));

    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SRA2001,
        SRA2002,
        SRA2003,
        SRA2004,
        SRA2005,
        SRA2006,
        SRA2007,
        SRA2008,
        SRA2009,
        SRA2010,
        SRA2011,
        SRA2012,
        SRA2013,
        SRA2014,
        SRA2015);
}
