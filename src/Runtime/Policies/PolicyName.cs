using System;
using System.Globalization;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Names of inline policies. A role has one policy of a name, and writing it again replaces it: so a name that can't say all that
/// the policy is about ends in a hash of that.
/// </summary>
internal static class PolicyName
{
    public const string OfTrustPolicy = "AssumeRolePolicyDocument";
    public const string OfGlue = "starrocks-glue";
    private const int MaxLength = 128;

    /// <summary>The readable part, made of what IAM takes in a name; hashed with the rest where it does not say all.</summary>
    public static string Of(string readable, string rest)
    {
        if (rest.Length == 0 && readable.Length <= MaxLength)
            return readable;
        var hash = "-" + Hash(readable + "\n" + rest).ToString("x8", CultureInfo.InvariantCulture);
        return readable.Substring(0, Math.Min(readable.Length, MaxLength - hash.Length)) + hash;
    }

    // FNV-1a: the hash codes of .NET differ from one run to the next.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
