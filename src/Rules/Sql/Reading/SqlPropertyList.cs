using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property list of a statement.</summary>
/// <param name="Clause">The clause of the list.</param>
/// <param name="Whole">The location with the parentheses, if it has any.</param>
/// <param name="Properties">The properties in the order of the text.</param>
/// <param name="IsPartial">Whether it may get more properties, because it contains a template or is not closed.</param>
internal sealed record SqlPropertyList(SqlClause Clause, SourceSpan Whole, IReadOnlyList<SqlProperty> Properties, bool IsPartial)
{
    /// <summary>
    /// Gets the properties with known values that only some branches of a template contain. In <see cref="Properties"/>, their values are
    /// unknown.
    /// </summary>
    public IReadOnlyList<SqlProperty> Conditional { get; init; } = [];

    /// <summary>Gets a value indicating whether it contains a key of an auth block, even an unknown one.</summary>
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

    private static bool StartsWith(ReadOnlySpan<char> key, string prefix) =>
        key.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
