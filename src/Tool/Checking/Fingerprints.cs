using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Identifies the problems of a file by the rule, the key and their order, so that a problem is recognized after other lines have changed.
/// Values are not used, because a hash of a short secret can be guessed.
/// </summary>
internal sealed class Fingerprints
{
    private const int Length = 32;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Returns the fingerprint of the next problem of the file.</summary>
    public string Next(Diagnostic problem)
    {
        var name = problem.Id + "\n" + problem.Properties.GetValueOrDefault(AssumedContext.Key);
        var count = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return Hash(name + "\n" + count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Returns a fingerprint that identifies a problem among those of all files.</summary>
    internal static string InAllFiles(FoundProblem problem) => Hash(problem.Path + "\n" + problem.Fingerprint);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
