using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Excludes quickly that a token is one of some words, by its first letter and its length. Almost no word of a text is one.
/// </summary>
internal sealed class SqlWords
{
    private const int Letters = 32;

    // For each first letter, whose case is not in the last five bits, a bit for each length.
    private readonly uint[] _lengths = new uint[Letters];

    public SqlWords(IEnumerable<string> words)
    {
        foreach (var word in words)
            _lengths[word[0] % Letters] |= Bit(word.Length);
    }

    /// <summary>Indicates whether a token can be one of the words.</summary>
    public bool MayBe(string text, SqlToken token) =>
        token.Kind == SqlTokenKind.Word && (_lengths[text[token.Start] % Letters] & Bit(token.End - token.Start)) != 0;

    private static uint Bit(int length) => length < Letters ? 1u << length : 0;
}
