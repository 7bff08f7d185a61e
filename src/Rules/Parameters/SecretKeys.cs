using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Which properties are never shown, by their keys: secrets and access keys of every vocabulary that a StarRocks statement can
/// carry, not of <c>aws.*</c> alone. A key that looks like a secret's is taken for one.
/// </summary>
internal static class SecretKeys
{
    // Compared with a key's end, whose separators and letter case do not count: access_key, fs.s3a.access.key, accessKey.
    private static readonly string[] s_endings =
    [
        "accesskey", "accesskeyid", "secretkey", "secretid", "sessiontoken", "customerkey", "privatekey", "sharedkey", "accountkey", "apikey",
        "encryptionkey", "ssekey", "secret", "token", "password", "passwd", "pwd", "passphrase", "credential", "credentials", "authorization",
    ];

    public static bool IsMasked(string key)
    {
        if (key.Length == 0)
            return false;
        // Few keys end like a secret's, so that the last letter alone clears most of them.
        if ((key[key.Length - 1] | 0x20) is 'y' or 'd' or 't' or 'n' or 'e' or 'l' or 's')
        {
            foreach (var ending in s_endings)
            {
                if (EndsLike(key, ending))
                    return true;
            }
        }

        return NamesAnAzureAccount(key);
    }

    private static bool EndsLike(string key, string ending)
    {
        var left = ending.Length;
        for (var i = key.Length - 1; i >= 0 && left > 0; i--)
        {
            if (key[i] is '.' or '_' or '-')
                continue;
            if ((key[i] | 0x20) != ending[--left])
                return false;
        }

        return left == 0;
    }

    // fs.azure.account.key.ACCOUNT and adls.sas-token.ACCOUNT: the only secrets that do not stand at the end of their key.
    private static bool NamesAnAzureAccount(string key)
        => !key.StartsWith("aws.", StringComparison.Ordinal)
            && (Contains(key, "azure.account.key.") || Contains(key, "azure.sas.") || Contains(key, "adls.sas-token."));

    private static bool Contains(string key, string part) => key.AsSpan().IndexOf(part.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}
