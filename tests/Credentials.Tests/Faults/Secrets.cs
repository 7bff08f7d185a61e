using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Faults;

/// <summary>Provides all secrets that requests and responses of the tests contain.</summary>
internal static class Secrets
{
    internal const string First = FakeSts.Token;
    internal const string ExternalId = "external-id-that-must-not-leak/01";

    internal static readonly string[] All = [.. NoSecret.Secrets, ExternalId];

    internal static readonly string Text = string.Join(' ', All);

    internal static void AreNotIn(string text, string fault)
    {
        foreach (var secret in All)
            Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{fault}: {text}");
        // A part of a secret is a leak too.
        Assert.False(text.Contains("must-not-leak", StringComparison.OrdinalIgnoreCase), $"{fault}: {text}");
    }
}
