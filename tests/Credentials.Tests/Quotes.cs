using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

internal static class Quotes
{
    internal static readonly string[] Secrets =
        [Blocks.SecretKey, Blocks.AccessKey, FakeSts.Secret, FakeSts.Token, FakeImds.Secret, FakeImds.Token, Pod.Token];

    /// <summary>Whatever is logged of an exception, no secret is in it.</summary>
    internal static void Nothing(Exception problem) => Nothing(problem.ToString());

    internal static void Nothing(string text)
    {
        foreach (var secret in Secrets)
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
    }
}
