using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the files that may reveal a secret or create one with a method call. Operations of the other files are not analyzed, because code
/// consists mostly of calls and properties.
/// </summary>
internal sealed class RevealingFiles
{
    // These words name the members that return or set a secret, and everything that returns a PropertyDictionary.
    private static readonly string[] _words =
        ["Reveal", "FromString", "CommandText", "Properties", "Secret", "Credential", "Password", "Token", "AddInMemoryCollection",
            "FeConf", "{@"];

    // Most files that use tasks contain CancellationToken.
    private const string FrequentStart = "ancellation";

    private readonly ConcurrentDictionary<SyntaxTree, bool> _files = new();

    internal bool Contains(SyntaxTree file, CancellationToken cancellation) =>
        _files.TryGetValue(file, out var known) ? known : _files.GetOrAdd(file, HasWord(file.GetText(cancellation).ToString()));

    private static bool HasWord(string text)
    {
        foreach (var word in _words)
        {
            if (Contains(text, word))
                return true;
        }

        return false;
    }

    private static bool Contains(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0 && IsFrequent(text, at))
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal);
        return at >= 0;
    }

    private static bool IsFrequent(string text, int at) =>
        at >= FrequentStart.Length
        && string.CompareOrdinal(text, at - FrequentStart.Length, FrequentStart, 0, FrequentStart.Length) == 0;
}
