namespace StarRocks.AwsAuth.Rules;

/// <summary>Checks the ID of an AWS account: 12 digits.</summary>
internal static class AwsAccount
{
    internal static bool IsWellFormed(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return text.Length == 12;
    }
}
