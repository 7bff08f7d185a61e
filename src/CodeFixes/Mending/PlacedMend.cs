using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>A mend with the place of what it mends.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Host">As what it is written.</param>
/// <param name="Whole">All of it.</param>
/// <param name="At">Where the problem stands in it.</param>
/// <param name="Mend">The steps.</param>
internal sealed record PlacedMend(string Id, SourceHost Host, TextSpan Whole, TextSpan At, SourceMend Mend)
{
    /// <summary>The same for every problem of a rule that is mended in the same way: Fix All goes by it.</summary>
    public string EquivalenceKey => Id + ": " + Mend.Title;

    /// <summary>Whether a key is that of a rule's mend.</summary>
    internal static bool IsOf(string key, string id) => key.StartsWith(id + ": ", StringComparison.Ordinal);

    internal static IReadOnlyList<PlacedMend> Of(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(MendProperties.Host, out var host) || !properties.TryGetValue(MendProperties.Whole, out var whole) || whole is null)
            return [];
        var kind = host switch
        {
            nameof(SourceHost.Object) => SourceHost.Object,
            nameof(SourceHost.Pairs) => SourceHost.Pairs,
            nameof(SourceHost.SqlLiteral) => SourceHost.SqlLiteral,
            _ => SourceHost.File,
        };
        return [.. MendProperties.Read(properties).Select(mend => new PlacedMend(diagnostic.Id, kind, MendProperties.Span(whole), diagnostic.Location.SourceSpan, mend))];
    }
}
