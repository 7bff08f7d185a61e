using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the supported words of a value.</summary>
/// <param name="comparison">How StarRocks compares them.</param>
/// <param name="all">The words in the order of a message.</param>
internal sealed class WordList(StringComparison comparison, params Word[] all)
{
    public string[] Words { get; } = Array.ConvertAll(all, static word => word.Text);

    /// <summary>Gets a value indicating whether StarRocks rejects a word in another case.</summary>
    public bool IsCaseSensitive => comparison == StringComparison.Ordinal;

    /// <summary>Gets the first version of StarRocks that may do so; all older ones ignore the case. Null if no source names it.</summary>
    public Since? CaseSensitiveSince { get; init; }

    public bool Has(string word) => Find(word, comparison) is not null;

    /// <summary>Indicates whether a word differs from one of them only in case.</summary>
    public bool HasInOtherCase(string word) => !Has(word) && Find(word, StringComparison.OrdinalIgnoreCase) is not null;

    /// <summary>Returns a word with the versions that support it, ignoring case; null if there is none.</summary>
    public Word? Find(string word) => Find(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the words that a version of StarRocks supports.</summary>
    public WordList In(StarRocksVersion version) =>
        new(comparison, Array.FindAll(all, word => word.Since is not { } since || !version.IsBefore(since.Version)));

    /// <summary>Returns the words after another one.</summary>
    public WordList After(Word first) => new(comparison, [first, .. all]);

    /// <summary>Returns the words for a message: <c>hive, glue or dlf</c>.</summary>
    public override string ToString() =>
        Words.Length < 2 ? string.Concat(Words) : string.Join(", ", Words, 0, Words.Length - 1) + " or " + Words[Words.Length - 1];

    private Word? Find(string text, StringComparison how)
    {
        foreach (var word in all)
        {
            if (string.Equals(word.Text, text, how))
                return word;
        }

        return null;
    }
}
