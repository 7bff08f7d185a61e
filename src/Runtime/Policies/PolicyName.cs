using System;
using System.Globalization;

namespace StarRocks.AwsAuth.Policies;

/// <summary>
/// Creates names of inline policies. A policy replaces the one with the same name in a role, so a name that does not identify the content
/// ends with a hash of it.
/// </summary>
internal static class PolicyName
{
    public const string TrustPolicy = "AssumeRolePolicyDocument";
    public const string Glue = "starrocks-glue";
    public const string GlueRest = "starrocks-glue-rest";
    public const string VendingGlueRest = "starrocks-glue-rest-vended";
    private const int MaxLength = 128;

    /// <summary>Returns the readable name, with a hash if there are details or the name is too long.</summary>
    public static string Create(string readable, string details)
    {
        if (details.Length == 0 && readable.Length <= MaxLength)
            return readable;
        var hash = "-" + Hash(readable + "\n" + details).ToString("x8", CultureInfo.InvariantCulture);
        return readable.Substring(0, Math.Min(readable.Length, MaxLength - hash.Length)) + hash;
    }

    // FNV-1a, because hash codes of .NET differ from one run to the next.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
