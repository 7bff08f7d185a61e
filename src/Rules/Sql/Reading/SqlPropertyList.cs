using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>One property list of a statement.</summary>
/// <param name="Clause">What it is the list of.</param>
/// <param name="Whole">From the opening parenthesis to the closing one; the pairs alone where there are none.</param>
/// <param name="Properties">In the order of the text.</param>
/// <param name="IsPartial">More pairs may stand here in the end: it holds a template, or is not closed.</param>
internal sealed record SqlPropertyList(SqlClause Clause, SourceSpan Whole, IReadOnlyList<SqlProperty> Properties, bool IsPartial)
{
    /// <summary>A key of ours is in it, whether StarRocks knows it or not.</summary>
    public bool HasAwsKey
    {
        get
        {
            foreach (var property in Properties)
            {
                if (IsAws(property.Key))
                    return true;
            }

            return false;
        }
    }

    private static bool IsAws(string key)
    {
        var trimmed = key.AsSpan().TrimStart();
        return StartsWith(trimmed, AwsServices.S3Prefix + ".") || StartsWith(trimmed, AwsServices.GluePrefix + ".");
    }

    private static bool StartsWith(ReadOnlySpan<char> key, string prefix) => key.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
