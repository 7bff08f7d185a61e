using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks names of buckets: by what Java reads as the host of a URI, and by the naming rules of Amazon S3.</summary>
internal static class BucketName
{
    private const int MaxLength = 63;

    /// <summary>
    /// Indicates whether <c>java.net.URI</c> reads a text as a host: labels of ASCII letters, digits and inner hyphens, the last one of
    /// which begins with a letter if there are several, or an IPv4 address.
    /// </summary>
    internal static bool IsJavaHost(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || IsIPv4Address(name))
            return !name.IsEmpty;
        if (name[name.Length - 1] == '.')
            name = name.Slice(0, name.Length - 1);
        var last = name.LastIndexOf('.');
        return AreLabels(name, allowsUppercase: true) && (last < 0 || !IsDigit(name[last + 1]));
    }

    /// <summary>
    /// Indicates whether Amazon S3 allows a bucket of this name. Names with fewer than three characters are allowed here, because
    /// examples have them.
    /// </summary>
    internal static bool IsAllowedByAws(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= MaxLength && AreLabels(name, allowsUppercase: false) && !IsIPv4Address(name);

    /// <summary>Indicates whether a text is an IPv4 address.</summary>
    internal static bool IsIPv4Address(ReadOnlySpan<char> text)
    {
        var (numbers, digits, number) = (1, 0, 0);
        foreach (var c in text)
        {
            if (c == '.')
            {
                if (digits == 0)
                    return false;
                (numbers, digits, number) = (numbers + 1, 0, 0);
            }
            else if (!IsDigit(c) || ++digits > 3 || (number = (number * 10) + (c - '0')) > byte.MaxValue)
            {
                return false;
            }
        }

        return numbers == 4 && digits > 0;
    }

    /// <summary>
    /// Indicates whether a name can be repeated in a message: it has only characters of bucket names and does not look like a credential.
    /// </summary>
    internal static bool CanBeShown(string name)
    {
        if (name.Length > MaxLength)
            return false;
        foreach (var c in name)
        {
            if (!IsLetterOrDigit(c, allowsUppercase: true) && c is not ('.' or '-' or '_'))
                return false;
        }

        return ValueMask.Find(name).Count == 0;
    }

    private static bool AreLabels(ReadOnlySpan<char> name, bool allowsUppercase)
    {
        var previous = '.';
        foreach (var c in name)
        {
            var isInside = c switch
            {
                '-' => previous != '.',
                '.' => previous is not ('.' or '-'),
                _ => IsLetterOrDigit(c, allowsUppercase),
            };
            if (!isInside)
                return false;
            previous = c;
        }

        return previous is not ('.' or '-');
    }

    private static bool IsLetterOrDigit(char c, bool allowsUppercase) =>
        c is >= 'a' and <= 'z' || IsDigit(c) || (allowsUppercase && c is >= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
