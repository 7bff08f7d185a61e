using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks names like StarRocks (FeNameFormat), and determines which must be quoted.</summary>
internal static class SqlNames
{
    private const int MaxCatalogLength = 64;
    private const int MaxDatabaseLength = 256;
    private const int MaxTableLength = 1024;
    private const int MaxLabelLength = 128;

    /// <summary>Returns the reason why StarRocks rejects the name; null if it is valid.</summary>
    public static string? InvalidReason(SqlNameKind kind, string name)
    {
        if (name.Length == 0)
            return "it is empty";

        // The lexer of StarRocks accepts a doubled backtick, but then removes both.
        if (name.AsSpan().IndexOf('`') >= 0)
            return "a backtick cannot be written in a name";
        return kind switch
        {
            SqlNameKind.Catalog => CatalogNameReason(name),
            SqlNameKind.StorageVolume => ObjectNameReason(name),
            SqlNameKind.NewStorageVolume => NewVolumeNameReason(name),
            SqlNameKind.Database => DatabaseNameReason(name),
            SqlNameKind.Column => ColumnNameReason(name),
            SqlNameKind.Label => LabelReason(name),
            _ => LongNameReason(name),
        };
    }

    /// <summary>Returns a name in backticks without them. StarRocks also removes those inside.</summary>
    public static string Unquote(string text, SqlToken name) => text.Substring(name.Inside.Start, name.Inside.Length).Replace("`", "");

    /// <summary>
    /// Indicates whether the name must be in backticks: reserved words, and names that do not consist of ASCII
    /// letters, digits
    /// and underscores or that begin with a digit. StarRocks reads some of these without backticks too, but all of them with backticks.
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

        return SqlReservedWords.Contains(name) || SqlReservedWords.ContainsForSome(name);
    }

    private static string? CatalogNameReason(string name) =>
        string.Equals(name, "default_catalog", StringComparison.OrdinalIgnoreCase)
            ? "default_catalog is reserved by StarRocks"
            : ObjectNameReason(name);

    // StorageVolumeAnalyzer.checkStorageVolumeName, which StarRocks calls for CREATE STORAGE VOLUME only.
    private static string? NewVolumeNameReason(string name) =>
        string.Equals(name, "builtin_storage_volume", StringComparison.OrdinalIgnoreCase)
            ? "builtin_storage_volume is reserved by StarRocks"
            : ObjectNameReason(name);

    private static string? ObjectNameReason(string name)
        => name.Length <= MaxCatalogLength && StartsLikeAnObject(name) && Holds(name, string.Empty)
            ? null
            : "it must be a letter, or an underscore before a letter or digit, and then ASCII letters, digits and underscores, 64 in all";

    private static string? DatabaseNameReason(string name)
        => name.Length <= MaxDatabaseLength && StartsLikeAnObject(name) && Holds(name, "-~!@#$%^&<>=+")
            ? null
            : "it must be a letter, or an underscore before a letter or digit, "
                + "and then ASCII letters, digits and any of _-~!@#$%^&<>=+, 256 in all";

    private static string? ColumnNameReason(string name)
        => string.Equals(name, "__op", StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, "__row", StringComparison.OrdinalIgnoreCase)
            ? "__op and __row are reserved by StarRocks"
            : LongNameReason(name);

    private static string? LabelReason(string name)
        => name.Length <= MaxLabelLength && Holds(name, "-") ? null : "it must be 1 to 128 ASCII letters, digits, underscores and hyphens";

    private static string? LongNameReason(string name)
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
