using System;
using System.IO;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Determines which texts a message can quote. A secret can be set in any place, so only a text that has the shape of what is expected
/// there is quoted.
/// </summary>
internal static class KnownShape
{
    private const int MaxNameLength = 36;
    private const int MaxCapitals = 6;
    private const int MaxArnLength = 2_048;
    private const int MaxPathLength = 260;
    private const int MinSecretLength = 12;
    private const int AccountLength = 12;
    private const string Arn = "arn:aws";

    /// <summary>Indicates whether a text is a name in the style of AWS, such as <c>AccessDenied</c> or <c>aws:SourceIp</c>.</summary>
    internal static bool IsName(string? text)
    {
        if (text is null || text.Length is 0 or > MaxNameLength)
            return false;
        var (words, capitals) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var kind = KindOf(text[i]);
            var isSeparator = text[i] is ':' or '.' && i > 0 && i < text.Length - 1;
            if (kind is CharacterKind.Digit or CharacterKind.Other && !isSeparator)
                return false;
            if (kind == CharacterKind.Uppercase && (i == 0 || KindOf(text[i - 1]) != CharacterKind.Uppercase))
                words++;
            capitals = kind == CharacterKind.Uppercase ? capitals + 1 : 0;
            if (capitals > MaxCapitals)
                return false;
        }

        // The words of a long name have six letters on average, and those of a random text four or fewer.
        return text.Length < MinSecretLength || words <= 1 + (text.Length / 6);
    }

    /// <summary>Indicates whether a text is the ARN of a role.</summary>
    internal static bool IsRole(string? text) => text is not null && RoleArnText.TryParse(text, out _);

    /// <summary>Indicates whether a text is an ARN.</summary>
    internal static bool IsArn(string? text)
    {
        if (text is null || text.Length > MaxArnLength || !text.StartsWith(Arn, StringComparison.Ordinal))
            return false;
        var parts = text.Split([':'], 6);
        return parts.Length == 6
            && Array.TrueForAll([parts[1], parts[2], parts[3]], static part => HasOnly(part, IsLowercaseOrDigit, '-'))
            && (parts[4].Length is 0 || (parts[4].Length == AccountLength && HasOnly(parts[4], char.IsDigit, '-')))
            && parts[5].Length > 0
            && HasOnly(parts[5], IsLetterOrDigit, '+', '=', ',', '.', '@', '_', '/', ':', '-', '*');
    }

    /// <summary>Indicates whether a text is an action, such as <c>sts:AssumeRole</c>.</summary>
    internal static bool IsAction(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && HasOnly(text.Substring(0, colon), IsLowercaseOrDigit, '-') && IsName(text.Substring(colon + 1));
    }

    /// <summary>Indicates whether a text is the name of a region.</summary>
    internal static bool IsRegion(string text) => AwsRegion.IsWellFormed(text.AsSpan());

    /// <summary>Indicates whether a text is an absolute path, whose parts are words and not random.</summary>
    internal static bool IsPath(string text) =>
        text.Length <= MaxPathLength
        && IsAbsolute(text)
        && HasOnly(text, IsLetterOrDigit, '/', '\\', ':', '.', '_', ' ', '-')
        && Array.TrueForAll(text.Split('/', '\\', '-', '.', '_'), static part => !IsRandom(part))
        && !IsRandom(text);

    internal static bool IsAbsolute(string file)
    {
        try
        {
#if NET8_0_OR_GREATER
            return Path.IsPathFullyQualified(file);
#else
            return Path.IsPathRooted(file);
#endif
        }
        catch (ArgumentException)
        {
            // .NET Framework rejects some characters.
            return false;
        }
    }

    /// <summary>Indicates whether the kinds of characters change too often for words.</summary>
    private static bool IsRandom(string text)
    {
        if (text.Length < MinSecretLength)
            return false;
        var changes = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (kind, before) = (KindOf(text[i]), KindOf(text[i - 1]));
            if (kind != before && kind != CharacterKind.Other && before != CharacterKind.Other)
                changes++;
        }

        return changes > text.Length / 8;
    }

    private static bool HasOnly(string text, Func<char, bool> isAllowed, params char[] others)
    {
        foreach (var c in text)
        {
            if (!isAllowed(c) && Array.IndexOf(others, c) < 0)
                return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => KindOf(c) != CharacterKind.Other;

    private static bool IsLowercaseOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static CharacterKind KindOf(char c) => c switch
    {
        >= 'a' and <= 'z' => CharacterKind.Lowercase,
        >= 'A' and <= 'Z' => CharacterKind.Uppercase,
        >= '0' and <= '9' => CharacterKind.Digit,
        _ => CharacterKind.Other,
    };

    private enum CharacterKind
    {
        Lowercase,
        Uppercase,
        Digit,
        Other,
    }
}
