using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Determines whether the error code of a response can be shown. A faulty service can return any text as a code.</summary>
internal static class ErrorCode
{
    /// <summary>The shortest secret that is looked for in a code. A shorter one would be found in the words of many codes.</summary>
    private const int MinSecretLength = 4;

    /// <summary>
    /// Returns the code if it is one of AWS, or a name that neither contains a secret of the request nor is contained in one.
    /// </summary>
    internal static string? Safe(string? code, IReadOnlyList<string> secrets) =>
        KnownShape.IsName(code) && (IsOfAws(code!) || !secrets.Any(secret => Overlaps(code!, secret))) ? code : null;

    // A code of AWS says nothing about a secret, also if a secret is a word in it.
    private static bool IsOfAws(string code) => StsProblem.IsKnown(code) || Faults.Classify(code) != AuthFault.Other;

    private static bool Overlaps(string code, string secret) =>
        Contains(secret, code) || (secret.Length >= MinSecretLength && Contains(code, secret));

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
