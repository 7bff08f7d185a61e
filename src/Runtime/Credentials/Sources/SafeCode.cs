namespace StarRocks.AwsAuth.Credentials;

/// <summary>An error code as a service gave it, if it is one: a word, and not whatever else a broken service may have put there.</summary>
internal static class SafeCode
{
    private const int MaxLength = 64;

    internal static string? Of(string? code)
    {
        if (code is null || code.Length is 0 or > MaxLength)
            return null;
        foreach (var c in code)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '.'))
                return null;
        }

        return code;
    }
}
