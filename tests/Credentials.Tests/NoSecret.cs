using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Asserts that a text contains no secret of the tests.</summary>
internal static class NoSecret
{
    internal static readonly string[] Secrets =
        [Blocks.SecretKey, Blocks.AccessKey, FakeSts.Secret, FakeSts.Token, FakeImds.Secret, FakeImds.Token, Pod.Token];

    internal static void In(Exception problem) => In(problem.ToString());

    internal static void In(string text)
    {
        foreach (var secret in Secrets)
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
    }
}
