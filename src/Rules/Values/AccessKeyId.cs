using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Checks the format of an AWS access key ID: twenty uppercase letters and digits, without the
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids">prefix</see> of another
/// kind of ID.
/// </summary>
internal static class AccessKeyId
{
    private const int Length = 20;

    // The prefixes of IDs that look like access key IDs.
    private static readonly (string Prefix, string Resource)[] _otherIds =
    [
        ("AIDA", "a user"), ("AROA", "a role"), ("AIPA", "an instance profile"), ("AGPA", "a group"), ("ANPA", "a policy"),
        ("ANVA", "a policy version"), ("APKA", "a public key"), ("ASCA", "a certificate"),
    ];

    // The prefixes of access key IDs, including those of other services.
    private static readonly string[] _prefixes = ["AKIA", "ASIA", "ABIA", "ACCA"];

    /// <summary>Adds the locations of access key IDs in a text.</summary>
    internal static void Find(string text, ref List<SourceSpan>? spans)
    {
        for (var start = text.IndexOf('A'); start >= 0 && start + Length <= text.Length; start = text.IndexOf('A', start + 1))
        {
            if (!Begins(text, start) || !IsOfId(text.AsSpan(start, Length)))
                continue;
            (spans ??= []).Add(new SourceSpan(start, Length));
            start += Length - 1;
        }
    }

    /// <summary>Returns the start of the first text that can be an access key ID; -1 if there is none.</summary>
    internal static int FirstIn(string text)
    {
        var start = text.IndexOf('A');
        while (start >= 0 && !Begins(text, start))
            start = text.IndexOf('A', start + 1);
        return start;
    }

    /// <summary>Returns what is wrong with a key ID; null if it is valid.</summary>
    internal static string? Fault(string text)
    {
        if (text.Length != Length)
            return "it does not have 20 characters";
        if (!IsOfId(text.AsSpan()))
            return "it contains characters other than uppercase letters and digits";
        foreach (var (prefix, resource) in _otherIds)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return "IDs that begin with " + prefix + " identify " + resource;
        }

        return null;
    }

    /// <summary>Indicates whether a key ID belongs to temporary credentials, which require a session token.</summary>
    internal static bool IsTemporary(string text) => text.StartsWith("ASIA", StringComparison.Ordinal) && Fault(text) is null;

    private static bool Begins(string text, int start)
    {
        foreach (var prefix in _prefixes)
        {
            if (string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0)
                return true;
        }

        return false;
    }

    private static bool IsOfId(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return false;
        }

        return true;
    }
}
