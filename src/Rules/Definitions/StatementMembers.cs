using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the key of a member of a typed statement.</summary>
internal static class StatementMembers
{
    /// <summary>Returns the key of a member; null if the statement has no such member.</summary>
    /// <param name="members">The members in the definition of the statement.</param>
    /// <param name="name">The name in C#.</param>
    internal static string? KeyOf(StatementMember[] members, string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                return member.Key;
        }

        // The name can be the key itself.
        var key = SnakeCase.Of(name);
        var isKey = StatementKeys.TryFind(key, out _)
            || Array.Exists(members, member => string.Equals(member.Key, key, StringComparison.Ordinal));
        return isKey ? key : null;
    }

    /// <summary>Returns members that only catalogs with a metastore read.</summary>
    internal static StatementMember[] ReadWith(Metastore metastore, params StatementMember[] members) =>
        Array.ConvertAll(members, member => member with { Metastores = [metastore] });

    /// <summary>Returns the key with the name most similar to an unknown one; null if there is none, or more than one.</summary>
    internal static string? Meant(StatementMember[] members, string name)
    {
        if (name.Length > 64)
            return null;
        var letters = KeySuggestions.Letters(name);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var member in members)
        {
            var known = KeySuggestions.Letters(member.Name);
            var distance = IsEndOf(letters, KeySuggestions.Letters(member.Key)) ? 1 : EditDistance.Between(letters, known);
            if (distance > Math.Max(1, known.Length / 4) || distance > least)
                continue;
            nearest = distance == least && nearest != member.Key ? null : member.Key;
            least = distance;
        }

        return nearest;
    }

    /// <summary>
    /// Indicates whether the letters are the end of a key, such as HiveMetastoreUris of <c>hive.metastore.uris</c>.
    /// </summary>
    private static bool IsEndOf(string letters, string key) => letters.Length > 5 && key.EndsWith(letters, StringComparison.Ordinal);
}
