using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Which key a member of a typed statement stands for, by its name.</summary>
internal static class StatementMembers
{
    /// <summary>Returns the key of a member; null where the statement knows no such member.</summary>
    /// <param name="members">The members that the definition of the statement has.</param>
    /// <param name="name">The name in C#.</param>
    internal static string? KeyOf(StatementMember[] members, string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                return member.Key;
        }

        // A name that is the key itself, as StarRocks writes it.
        var key = SnakeCase.Of(name);
        var isKey = StatementKeys.TryFind(key, out _) || Array.Exists(members, member => string.Equals(member.Key, key, StringComparison.Ordinal));
        return isKey ? key : null;
    }

    /// <summary>Returns the key that a name of no member means; null where none is near, or two are.</summary>
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

    /// <summary>What a key ends in, or all of it: HiveMetastoreUris for <c>hive.metastore.uris</c>.</summary>
    private static bool IsEndOf(string letters, string key) => letters.Length > 5 && key.EndsWith(letters, StringComparison.Ordinal);
}
