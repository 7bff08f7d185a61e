using System;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>Secrets with a mark, which no text may contain.</summary>
internal static class Marked
{
    public const string Mark = "MARKED";

    /// <summary>A secret access key.</summary>
    public const string SecretKey = "wJalrXUtnFEMI/K7" + Mark + "bPxRfiCYzKEY9Q+2aLm";

    /// <summary>A secret that has no particular shape.</summary>
    public const string Password = "x" + Mark + "y";

    public const string AccessKey = "AKIAIOSFODNN" + Mark + "42";

    public static void IsNotIn(string? text)
    {
        if (text is not null && text.Contains(Mark, StringComparison.OrdinalIgnoreCase))
            Assert.Fail("The text contains the secret: " + text);
    }
}
