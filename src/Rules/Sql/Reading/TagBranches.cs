using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Merges the properties between the tags of a template (<c>{% if … %}</c>, <c>{{ if … }}</c>). Only some branches remain in the end:
/// the values are unknown, and a key of several branches counts once.
/// </summary>
internal static class TagBranches
{
    /// <summary>Merges the branches of a list, and returns the properties whose values this makes unknown.</summary>
    /// <param name="properties">The properties of the list.</param>
    /// <param name="from">The first property after the first tag.</param>
    /// <param name="to">The first property after the last tag.</param>
    internal static IReadOnlyList<SqlProperty> Merge(List<SqlProperty> properties, int from, int to)
    {
        var all = properties.ToArray();
        var seen = new Dictionary<string, (int Position, bool IsInBranch)>(StringComparer.OrdinalIgnoreCase);
        var conditional = new List<SqlProperty>();
        properties.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            var isInBranch = i >= from && i < to;
            var key = all[i].Key.Trim();
            if (!seen.TryGetValue(key, out var earlier) || !(isInBranch || earlier.IsInBranch))
            {
                seen[key] = (properties.Count, isInBranch);
                properties.Add(isInBranch ? Hide(all[i]) : all[i]);
            }
            else
            {
                properties[earlier.Position] = Hide(properties[earlier.Position]);
                Hide(all[i]);
            }
        }

        return conditional;

        SqlProperty Hide(SqlProperty property)
        {
            if (property.Value is null)
                return property;
            conditional.Add(property);
            return property with { Value = null };
        }
    }
}
