using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines by its key whether a property is masked: secrets and access keys of all systems whose properties a StarRocks statement can
/// contain, and every key that looks like that of a secret.
/// </summary>
internal static class SecretKeys
{
    // The ends of such keys, by their last letter, without separators and in lower case: access_key, fs.s3a.access.key, accessKey.
    private static readonly string[] _endsInKey =
        ["accesskey", "secretkey", "customerkey", "privatekey", "sharedkey", "accountkey", "apikey", "encryptionkey", "ssekey"];

    private static readonly string[] _endsInD = ["password", "passwd", "pwd", "accesskeyid", "secretid"];
    private static readonly string[] _endsInT = ["secret", "keytabcontent"];
    private static readonly string[] _endsInN = ["token", "authorization"];
    private static readonly string[] _endsInE = ["passphrase"];
    private static readonly string[] _endsInL = ["credential"];
    private static readonly string[] _endsInS = ["credentials"];
    private static readonly string[] _none = [];

    public static bool IsMasked(string key)
    {
        // StarRocks trims its keys.
        var end = key.Length;
        while (end > 0 && (char.IsWhiteSpace(key[end - 1]) || key[end - 1] is '.' or '_' or '-'))
            end--;
        if (end == 0)
            return false;
        foreach (var ending in Endings(key[end - 1] | 0x20))
        {
            if (EndsLike(key, end, ending))
                return true;
        }

        return IsAzureAccountKey(key) || IsMisspelledSecret(key);
    }

    /// <summary>Indicates whether a key looks like that of a secret, or is one of some others.</summary>
    public static bool IsMasked(string key, string[]? others)
        => IsMasked(key) || (others is not null && Array.IndexOf(others, key) >= 0);

    private static string[] Endings(int lastLetter) => lastLetter switch
    {
        'y' => _endsInKey,
        'd' => _endsInD,
        't' => _endsInT,
        'n' => _endsInN,
        'e' => _endsInE,
        'l' => _endsInL,
        's' => _endsInS,
        _ => _none,
    };

    // A misspelled key has the value of the correct key.
    private static bool IsMisspelledSecret(string key)
    {
        var service = key.StartsWith("aws.s3.", StringComparison.OrdinalIgnoreCase) ? AwsService.S3
            : key.StartsWith("aws.glue.", StringComparison.OrdinalIgnoreCase) ? AwsService.Glue : AwsService.Other;
        if (service == AwsService.Other || Parameters.IsKey(key))
            return false;
        var name = key.Substring(service == AwsService.S3 ? "aws.s3.".Length : "aws.glue.".Length);
        return KeySuggestions.Find(service, name) is { Type.IsMasked: true };
    }

    private static bool EndsLike(string key, int end, string ending)
    {
        var left = ending.Length;
        for (var i = end - 1; i >= 0 && left > 0; i--)
        {
            if (key[i] is '.' or '_' or '-')
                continue;
            if ((key[i] | 0x20) != ending[--left])
                return false;
        }

        return left == 0;
    }

    // These keys end in the name of an account: fs.azure.account.key.ACCOUNT, fs.azure.sas.CONTAINER.ACCOUNT, adls.sas-token.ACCOUNT.
    private static bool IsAzureAccountKey(string key)
        => key.Length > "adls.sas-token.".Length
            && !key.StartsWith("aws.", StringComparison.Ordinal)
            && (Contains(key, ".azure.account.key.") || Contains(key, ".azure.sas.") || Contains(key, "adls.sas-token."));

    private static bool Contains(string key, string part) => key.AsSpan().IndexOf(part.AsSpan()) >= 0;
}
