namespace StarRocks.AwsAuth.Rules;

/// <summary>What STS takes as an external id.</summary>
internal static class ExternalId
{
    internal static bool IsValid(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '+' or '=' or ',' or '.' or '@' or ':' or '/' or '-'))
                return false;
        }

        return text.Length is >= 2 and <= 1224;
    }
}
