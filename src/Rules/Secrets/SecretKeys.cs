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
    [
        "accesskey", "secretkey", "customerkey", "privatekey", "sharedkey", "accountkey", "apikey", "encryptionkey", "ssekey", "masterkey",
    ];

    private static readonly string[] _endsInD = ["password", "passwd", "pwd", "accesskeyid", "secretid"];
    private static readonly string[] _endsInT = ["secret", "keytabcontent"];
    private static readonly string[] _endsInN = ["token", "authorization"];
    private static readonly string[] _endsInE = ["passphrase"];
    private static readonly string[] _endsInL = ["credential"];
    private static readonly string[] _endsInS = ["credentials"];
    private static readonly string[] _none = [];

    // After these, a key ends in the name of an account.
    private static readonly string[] _beforeAzureAccount =
    [
        ".azure.account.key.", ".azure.sas.", "adls.sas-token.", ".azure.account.oauth2.client.secret.",
        ".azure.account.oauth2.user.password.", ".azure.account.oauth2.refresh.token.",
    ];

    private static readonly (string Prefix, AwsService Service)[] _blocks =
    [
        (AwsServices.S3Prefix + ".", AwsService.S3), (AwsServices.GluePrefix + ".", AwsService.Glue),
        (AwsServices.FrontendPrefix + "_", AwsService.S3),
    ];

    // The longest of these words, misspelled.
    private const int LongestName = 16;

    // All of them, for misspelled keys.
    private static readonly string[] _words =
        [.. _endsInKey, .. _endsInD, .. _endsInT, .. _endsInN, .. _endsInE, .. _endsInL, .. _endsInS];

    /// <summary>Indicates whether a value is masked, because its key is that of a secret, or a misspelled one.</summary>
    public static bool IsMasked(ReadOnlySpan<char> key) => IsSecret(key) || IsNearSecret(key) || IsUnknownOfBlock(key);

    /// <summary>Indicates whether a key looks like that of a secret, or is one of some others.</summary>
    public static bool IsMasked(string key, string[]? others)
        => IsMasked(key.AsSpan()) || (others is not null && Array.IndexOf(others, key) >= 0);

    /// <summary>Indicates whether a key is certainly that of a secret or an access key.</summary>
    public static bool IsSecret(ReadOnlySpan<char> key)
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

    /// <summary>Indicates whether a text begins with a word for a secret.</summary>
    internal static bool BeginsWithWord(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

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
    private static bool IsMisspelledSecret(ReadOnlySpan<char> key)
    {
        var service = key.StartsWith("aws.s3.".AsSpan(), StringComparison.OrdinalIgnoreCase) ? AwsService.S3
            : key.StartsWith("aws.glue.".AsSpan(), StringComparison.OrdinalIgnoreCase) ? AwsService.Glue : AwsService.Other;
        if (service == AwsService.Other || Parameters.IsKey(key.ToString()))
            return false;
        var name = key.Slice(service == AwsService.S3 ? "aws.s3.".Length : "aws.glue.".Length).ToString();
        return KeySuggestions.Find(service, name) is { Type.IsMasked: true };
    }

    // A misspelled word at the end: oauth2.tokne, jdbc.passwrod, aws_s3_secret_kye, db_pass. Such a key is masked, but no rule reports its
    // value, because other words are near too.
    private static bool IsNearSecret(ReadOnlySpan<char> key)
    {
        Span<char> letters = stackalloc char[LongestName];
        var count = 0;
        for (var at = key.Length - 1; at >= 0 && count < LongestName; at--)
        {
            if (!char.IsLetterOrDigit(key[at]))
                continue;
            letters[LongestName - ++count] = char.ToLowerInvariant(key[at]);
            if (StartsWord(key, at) && IsNearWord(letters.Slice(LongestName - count)))
                return !KeyText.IsKnown(key.ToString());
        }

        return false;
    }

    // An auth block contains credentials, so that a key of it that is like none of the others may be that of a secret.
    private static bool IsUnknownOfBlock(ReadOnlySpan<char> key)
    {
        if (!key.StartsWith("aws".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var (prefix, service) in _blocks)
        {
            if (key.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return !KeyText.IsKnown(key.ToString()) && KeySuggestions.Find(service, key.Slice(prefix.Length).ToString()) is null;
        }

        return false;
    }

    private static bool StartsWord(ReadOnlySpan<char> key, int at) =>
        at == 0 || !char.IsLetterOrDigit(key[at - 1]) || (char.IsUpper(key[at]) && char.IsLower(key[at - 1]));

    private static bool IsNearWord(ReadOnlySpan<char> letters)
    {
        if (letters.SequenceEqual("pass".AsSpan()))
            return true;
        foreach (var word in _words)
        {
            // A short word is near too many others.
            var most = word.Length < 5 ? 0 : word.Length < 8 ? 1 : 2;
            if (most > 0 && Math.Abs(letters.Length - word.Length) <= most && EditDistance.Between(letters, word.AsSpan()) <= most)
                return true;
        }

        return false;
    }

    private static bool EndsLike(ReadOnlySpan<char> key, int end, string ending)
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

    private static bool IsAzureAccountKey(ReadOnlySpan<char> key)
        => key.Length > "adls.sas-token.".Length
            && !key.StartsWith("aws.".AsSpan(), StringComparison.Ordinal)
            && ContainsAny(key, _beforeAzureAccount);

    private static bool ContainsAny(ReadOnlySpan<char> key, string[] parts)
    {
        foreach (var part in parts)
        {
            if (key.IndexOf(part.AsSpan()) >= 0)
                return true;
        }

        return false;
    }
}
