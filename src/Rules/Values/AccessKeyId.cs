using System;

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

    /// <summary>Returns what is wrong with a key ID; null if it is valid.</summary>
    internal static string? Fault(string text)
    {
        if (text.Length != Length)
            return "it does not have 20 characters";
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return "it contains characters other than uppercase letters and digits";
        }

        foreach (var (prefix, resource) in _otherIds)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return "IDs that begin with " + prefix + " identify " + resource;
        }

        return null;
    }

    /// <summary>Indicates whether a key ID belongs to temporary credentials, which require a session token.</summary>
    internal static bool IsTemporary(string text) => text.StartsWith("ASIA", StringComparison.Ordinal) && Fault(text) is null;
}
