namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Provides the keys of the tests, and asserts that a text contains none of their secrets.</summary>
internal static class Secrets
{
    internal const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    internal const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    internal const string OtherSecretKey = "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY";

    internal static void AreNotIn(string text)
    {
        Assert.DoesNotContain(SecretKey, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(OtherSecretKey, text, StringComparison.OrdinalIgnoreCase);
    }
}
