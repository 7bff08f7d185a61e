using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a fix with the location of its problem.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Host">The kind of source that contains the problem.</param>
/// <param name="Whole">The span of that source, such as an object creation or a literal.</param>
/// <param name="ProblemSpan">The span of the problem.</param>
/// <param name="Fix">The title and the steps.</param>
internal sealed record LocatedFix(string Id, SourceKind Host, TextSpan Whole, TextSpan ProblemSpan, SourceFix Fix)
{
    /// <summary>Gets the key that Fix All uses to find the same fix of other problems of the rule.</summary>
    public string EquivalenceKey => Id + ": " + Fix.Title;

    /// <summary>Indicates whether a key belongs to a fix of a rule.</summary>
    internal static bool IsOf(string key, string id) => key.StartsWith(id + ": ", StringComparison.Ordinal);

    internal static IReadOnlyList<LocatedFix> Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(FixProperties.Host, out var host))
            return [];
        if (!properties.TryGetValue(FixProperties.Whole, out var whole) || whole is null)
            return [];
        var kind = host switch
        {
            nameof(SourceKind.Object) => SourceKind.Object,
            nameof(SourceKind.Dictionary) => SourceKind.Dictionary,
            nameof(SourceKind.SqlLiteral) => SourceKind.SqlLiteral,
            _ => SourceKind.File,
        };
        var (wholeSpan, problemSpan) = (FixProperties.ParseSpan(whole), diagnostic.Location.SourceSpan);
        return [.. FixProperties.Read(properties).Select(fix => new LocatedFix(diagnostic.Id, kind, wholeSpan, problemSpan, fix))];
    }
}
