namespace StarRocks.AwsAuth.Credentials;

/// <summary>Provides a check of error codes: a faulty service can return any text, including secrets, in their place.</summary>
internal static class SafeCode
{
    private const int MaxLength = 64;

    /// <summary>Returns the code if it consists of letters and dots; otherwise <see langword="null"/>.</summary>
    internal static string? OrNull(string? code)
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
