namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the ID of an AWS account: 12 digits.</summary>
internal static class AwsAccount
{
    private const int Length = 12;

    internal static bool IsWellFormed(string text) => text.Length == Length && CountDigits(text) == Length;

    /// <summary>
    /// Indicates whether a text is the ID of an account with a digit too few or too many, or with the hyphens of the AWS console.
    /// </summary>
    internal static bool IsMistyped(string text) => CountDigits(text) is Length - 1 or Length + 1
        || (text.Length == Length + 2 && text[4] == '-' && text[9] == '-' && IsWellFormed(text.Replace("-", "")));

    /// <summary>Returns the number of digits; -1 if there is another character.</summary>
    private static int CountDigits(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return -1;
        }

        return text.Length;
    }
}
