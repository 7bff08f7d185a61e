namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Checks an external ID as <see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole</see> does.
/// </summary>
internal static class ExternalId
{
    private const string Punctuation = "_+=,.@:/-";

    internal static bool IsValid(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && Punctuation.IndexOf(c) < 0)
                return false;
        }

        return text.Length is >= 2 and <= 1224;
    }
}
