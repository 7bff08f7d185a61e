using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// The files of a compilation that can reveal a secret, or make one of a text by name, told by the words in them. Calls and properties are what code
/// consists of: to be called for each of them is only worth it where one of these words stands.
/// </summary>
internal sealed class RevealingFiles
{
    // Members of Secret and SqlStatement, and whatever hands out a PropertyDictionary: ToProperties, an open member of Properties, its own name.
    private static readonly string[] _words = ["Reveal", "FromString", "CommandText", "Properties", "PropertyDictionary"];

    private readonly ConcurrentDictionary<SyntaxTree, bool> _files = new();

    internal bool Contains(SyntaxTree file, CancellationToken cancellation) =>
        _files.TryGetValue(file, out var known) ? known : _files.GetOrAdd(file, HasWord(file.GetText(cancellation).ToString()));

    private static bool HasWord(string text)
    {
        foreach (var word in _words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
