using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Determines whether the error code of a response can be shown, which a faulty service can fill with any text.</summary>
internal static class ErrorCode
{
    /// <summary>The shortest secret that is looked for in a code. A shorter one would be found in the words of many codes.</summary>
    private const int MinSecretLength = 4;

    /// <summary>Returns the code if it is a name that neither contains a secret of the request nor is a part of one.</summary>
    internal static string? Safe(string? code, IReadOnlyList<string> secrets) =>
        KnownShape.IsName(code) && !secrets.Any(secret => Overlaps(code!, secret)) ? code : null;

    private static bool Overlaps(string code, string secret) =>
        Contains(secret, code) || (secret.Length >= MinSecretLength && Contains(code, secret));

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
