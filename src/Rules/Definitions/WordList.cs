using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The words that a value is one of.</summary>
/// <param name="comparison">How StarRocks compares them.</param>
/// <param name="words">In the order in which a message names them.</param>
internal sealed class WordList(StringComparison comparison, params string[] words)
{
    public string[] Words => words;

    /// <summary>Indicates whether a word in the wrong letter case is another word.</summary>
    public bool IsCaseSensitive => comparison == StringComparison.Ordinal;

    public bool Has(string word) => Has(word, comparison);

    /// <summary>Indicates whether a word is one of them but for its letter case.</summary>
    public bool HasInOtherCase(string word) => !Has(word) && Has(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns them as a message names them: <c>hive, glue or dlf</c>.</summary>
    public override string ToString() =>
        words.Length == 1 ? words[0] : string.Join(", ", words, 0, words.Length - 1) + " or " + words[words.Length - 1];

    private bool Has(string word, StringComparison how)
    {
        foreach (var one in words)
        {
            if (string.Equals(one, word, how))
                return true;
        }

        return false;
    }
}
