using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Which names StarRocks takes (its FeNameFormat), and how they are written.</summary>
internal static class SqlNames
{
    private const int MaxCatalogLength = 64;
    private const int MaxDatabaseLength = 256;
    private const int MaxTableLength = 1024;
    private const int MaxLabelLength = 128;

    /// <summary>Why StarRocks would refuse the name; null where it takes it.</summary>
    public static string? Refusal(SqlNameKind kind, string name)
    {
        if (name.Length == 0)
            return "it is empty";

        // StarRocks' lexer lets a doubled backtick in, but then deletes every one of them.
        if (name.AsSpan().IndexOf('`') >= 0)
            return "a backtick cannot be written in a name";
        return kind switch
        {
            SqlNameKind.Catalog => RefusalOfCatalog(name),
            SqlNameKind.StorageVolume => RefusalOfVolume(name),
            SqlNameKind.Database => RefusalOfDatabase(name),
            SqlNameKind.Column => RefusalOfColumn(name),
            SqlNameKind.Label => RefusalOfLabel(name),
            _ => RefusalOfLongName(name),
        };
    }

    /// <summary>
    /// Whether the name has to stand in backticks: reserved words, and whatever is not made of ASCII letters, digits and
    /// underscores alone or begins with a digit. StarRocks reads some of those bare as well, but all of them in backticks.
    /// </summary>
    public static bool NeedsQuotes(string name)
    {
        if (!IsLetter(name[0]) && name[0] != '_')
            return true;
        foreach (var c in name)
        {
            if (!IsWord(c))
                return true;
        }

        return SqlReservedWords.Contains(name);
    }

    private static string? RefusalOfCatalog(string name) =>
        string.Equals(name, "default_catalog", StringComparison.OrdinalIgnoreCase) ? "default_catalog is StarRocks' own" : RefusalOfObject(name);

    private static string? RefusalOfVolume(string name) =>
        string.Equals(name, "builtin_storage_volume", StringComparison.OrdinalIgnoreCase) ? "builtin_storage_volume is StarRocks' own" : RefusalOfObject(name);

    private static string? RefusalOfObject(string name)
        => name.Length <= MaxCatalogLength && StartsLikeAnObject(name) && Holds(name, string.Empty)
            ? null
            : "it must be a letter, or an underscore before a letter or digit, and then ASCII letters, digits and underscores, 64 in all";

    private static string? RefusalOfDatabase(string name)
        => name.Length <= MaxDatabaseLength && StartsLikeAnObject(name) && Holds(name, "-~!@#$%^&<>=+")
            ? null
            : "it must be a letter, or an underscore before a letter or digit, and then ASCII letters, digits and any of _-~!@#$%^&<>=+, 256 in all";

    private static string? RefusalOfColumn(string name)
        => string.Equals(name, "__op", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "__row", StringComparison.OrdinalIgnoreCase)
            ? "__op and __row are StarRocks' own"
            : RefusalOfLongName(name);

    private static string? RefusalOfLabel(string name)
        => name.Length <= MaxLabelLength && Holds(name, "-") ? null : "it must be 1 to 128 ASCII letters, digits, underscores and hyphens";

    private static string? RefusalOfLongName(string name)
        => name.Length <= MaxTableLength && name.AsSpan().IndexOf('\0') < 0 ? null : "it must be 1 to 1024 characters without NUL";

    private static bool StartsLikeAnObject(string name)
        => IsLetter(name[0]) || (name[0] == '_' && name.Length > 1 && name[1] != '_' && IsWord(name[1]));

    private static bool Holds(string name, string besidesWords)
    {
        foreach (var c in name)
        {
            if (!IsWord(c) && besidesWords.AsSpan().IndexOf(c) < 0)
                return false;
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // One bit for each of [A-Za-z0-9_].
    private static bool IsWord(char c) => c < 128 && (((c < 64 ? 0x03FF_0000_0000_0000UL : 0x07FF_FFFE_87FF_FFFEUL) >> (c & 63)) & 1) != 0;
}
