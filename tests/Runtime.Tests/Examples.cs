namespace StarRocks.AwsAuth.Tests;

/// <summary>AWS's published example keys, and what tests use beside them.</summary>
internal static class Examples
{
    public const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    public const string RoleArn = "arn:aws:iam::123456789012:role/lake";
}
