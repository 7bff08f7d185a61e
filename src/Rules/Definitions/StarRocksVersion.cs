using System;
using System.Globalization;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a version of StarRocks: 3.2.3, or 3.2 if the patch is not known.</summary>
internal readonly record struct StarRocksVersion(int Major, int Minor, int? Patch = null)
{
    // Longer than any version; the numbers fit into an int.
    private const int MaxLength = 64;
    private const int MaxDigits = 6;

    /// <summary>
    /// Parses <c>3.2</c>, <c>v3.2</c>, <c>3.2.3</c>, or the result of <c>current_version()</c>, such as <c>3.2.3-79ee91d</c>, whose suffix
    /// is ignored.
    /// </summary>
    internal static StarRocksVersion? Parse(string text)
    {
        var version = text.Trim();
        if (version.Length is 0 or > MaxLength)
            return null;
        if (version[0] is 'v' or 'V')
            version = version.Substring(1);
        var suffix = version.IndexOf('-');
        var numbers = (suffix < 0 ? version : version.Substring(0, suffix)).Split('.');
        if (numbers.Length is not (2 or 3) || Number(numbers[0]) is not { } major || Number(numbers[1]) is not { } minor)
            return null;
        if (numbers.Length == 2)
            return new(major, minor);
        return Number(numbers[2]) is { } patch ? new StarRocksVersion(major, minor, patch) : null;
    }

    /// <summary>
    /// Indicates whether the version is certainly older than the first one that has something. Without a patch, it can be the newest of its
    /// branch.
    /// </summary>
    internal bool IsBefore(StarRocksVersion first)
    {
        if (Major != first.Major)
            return Major < first.Major;
        return Minor != first.Minor ? Minor < first.Minor : Patch < first.Patch;
    }

    /// <summary>Returns the version as it is written: <c>3.2.3</c> or <c>3.2</c>.</summary>
    public override string ToString() =>
        Patch is { } patch
            ? string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Major, Minor, patch)
            : string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    private static int? Number(string digits) =>
        digits.Length <= MaxDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
