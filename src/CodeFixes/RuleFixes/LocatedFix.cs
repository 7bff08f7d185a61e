using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>A fix with the place of what it fixes.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Host">As what it is written.</param>
/// <param name="Whole">All of it.</param>
/// <param name="At">Where the problem stands in it.</param>
/// <param name="RuleFix">The steps.</param>
internal sealed record LocatedFix(string Id, SourceHost Host, TextSpan Whole, TextSpan At, SourceFix RuleFix)
{
    /// <summary>The same for every problem of a rule that is fixed in the same way: Fix All goes by it.</summary>
    public string EquivalenceKey => Id + ": " + RuleFix.Title;

    /// <summary>Whether a key is that of a rule's fix.</summary>
    internal static bool IsOf(string key, string id) => key.StartsWith(id + ": ", StringComparison.Ordinal);

    internal static IReadOnlyList<LocatedFix> Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(FixProperties.Host, out var host) || !properties.TryGetValue(FixProperties.Whole, out var whole) || whole is null)
            return [];
        var kind = host switch
        {
            nameof(SourceHost.Object) => SourceHost.Object,
            nameof(SourceHost.Pairs) => SourceHost.Pairs,
            nameof(SourceHost.SqlLiteral) => SourceHost.SqlLiteral,
            _ => SourceHost.File,
        };
        return [.. FixProperties.Read(properties).Select(fix => new LocatedFix(diagnostic.Id, kind, FixProperties.ParseSpan(whole), diagnostic.Location.SourceSpan, fix))];
    }
}
