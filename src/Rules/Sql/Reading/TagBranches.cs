using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Pairs between the tags of a template (<c>{% if … %}</c>) stand in branches, of which only some are left in the end: their values
/// are not known, and a key that several branches have counts once.
/// </summary>
internal static class TagBranches
{
    /// <summary>Merges the branches of a list.</summary>
    /// <param name="properties">All pairs of it.</param>
    /// <param name="from">The first one behind the first tag.</param>
    /// <param name="to">The first one behind the last tag.</param>
    internal static void Merge(List<SqlProperty> properties, int from, int to)
    {
        var all = properties.ToArray();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        properties.Clear();
        for (var i = 0; i < all.Length; i++)
        {
            var isInBranch = i >= from && i < to;
            var key = all[i].Key.Trim();
            if (!seen.TryGetValue(key, out var earlier))
            {
                seen.Add(key, properties.Count);
                properties.Add(isInBranch ? all[i] with { Value = null } : all[i]);
            }
            else
            {
                properties[earlier] = properties[earlier] with { Value = null };
            }
        }
    }
}
