using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The shape of an AWS access key id: twenty capitals and digits that don't begin like the id of something else.</summary>
internal static class AccessKeyId
{
    private const int Length = 20;

    // What IAM gives other things; their ids look like keys and are none.
    private static readonly (string Prefix, string Of)[] _notKeys =
    [
        ("AIDA", "a user"), ("AROA", "a role"), ("AIPA", "an instance profile"), ("AGPA", "a group"), ("ANPA", "a policy"), ("ANVA", "a policy version"),
        ("APKA", "a public key"), ("ASCA", "a certificate"),
    ];

    /// <summary>What is wrong with it, or null.</summary>
    internal static string? Fault(string text)
    {
        if (text.Length != Length)
            return "it has not the 20 characters of one";
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return "it has other characters than capitals and digits";
        }

        foreach (var (prefix, of) in _notKeys)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return "ids that begin with " + prefix + " are those of " + of;
        }

        return null;
    }

    /// <summary>A key of temporary credentials, which is nothing without its session token.</summary>
    internal static bool IsTemporary(string text) => text.StartsWith("ASIA", StringComparison.Ordinal) && Fault(text) is null;
}
