namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the ID of an AWS account: 12 digits.</summary>
internal static class AwsAccount
{
    private const int Length = 12;

    internal static bool IsWellFormed(string text) => text.Length == Length && CountDigits(text) == Length;

    /// <summary>
    /// Indicates whether a text can only be meant as the ID of an account: digits with the hyphens of the AWS console, or one or two digits
    /// too few or too many.
    /// </summary>
    internal static bool IsMistyped(string text) =>
        !IsWellFormed(text) && CountDigits(text.Replace("-", "")) is >= Length - 2 and <= Length + 2;

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
