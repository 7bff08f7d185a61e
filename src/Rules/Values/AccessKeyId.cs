using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The format of an AWS access key ID: twenty uppercase letters and digits, without the prefix of another kind of ID.</summary>
internal static class AccessKeyId
{
    private const int Length = 20;

    // The prefixes of IDs that look like access key IDs.
    private static readonly (string Prefix, string Of)[] _notKeys =
    [
        ("AIDA", "a user"), ("AROA", "a role"), ("AIPA", "an instance profile"), ("AGPA", "a group"), ("ANPA", "a policy"), ("ANVA", "a policy version"),
        ("APKA", "a public key"), ("ASCA", "a certificate"),
    ];

    /// <summary>What is wrong with it, or null.</summary>
    internal static string? Fault(string text)
    {
        if (text.Length != Length)
            return "it does not have 20 characters";
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return "it contains characters other than uppercase letters and digits";
        }

        foreach (var (prefix, of) in _notKeys)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return "IDs that begin with " + prefix + " identify " + of;
        }

        return null;
    }

    /// <summary>A key of temporary credentials, which is nothing without its session token.</summary>
    internal static bool IsTemporary(string text) => text.StartsWith("ASIA", StringComparison.Ordinal) && Fault(text) is null;
}
