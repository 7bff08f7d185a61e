using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the supported words of a value.</summary>
/// <param name="comparison">How StarRocks compares them.</param>
/// <param name="words">The words in the order of a message.</param>
internal sealed class WordList(StringComparison comparison, params string[] words)
{
    public string[] Words => words;

    /// <summary>Gets a value indicating whether StarRocks rejects a word in another case.</summary>
    public bool IsCaseSensitive => comparison == StringComparison.Ordinal;

    public bool Has(string word) => Has(word, comparison);

    /// <summary>Indicates whether a word differs from one of them only in case.</summary>
    public bool HasInOtherCase(string word) => !Has(word) && Has(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the words for a message: <c>hive, glue or dlf</c>.</summary>
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
