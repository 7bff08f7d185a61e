using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Provides the keywords that StarRocks does not accept as a name without backticks.</summary>
internal static class SqlReservedWords
{
    private const string Words =
        "add all alter analyze and array as asc asof between bigint bitmap bitshiftleft bitshiftright bitshiftrightlogical by case char " +
        "character check collate column compaction convert create cross cube current_date current_group current_role current_time " +
        "current_timestamp current_user current_warehouse database databases decimal decimalv2 decimal32 decimal64 decimal128 decimal256 " +
        "default deferred delete dense_rank desc describe distinct div double drop dual else except exists explain false files " +
        "first_value " +
        "float for force from full function gin grant group grouping grouping_id groups having hll if ignore immediate in index infile " +
        "inner insert int integer intersect into invoker is join json key keys kill lag largeint last_query_id last_value lateral lead " +
        "left " +
        "like limit load localtime localtimestamp maxvalue microsecond millisecond mod not ntile null on optimize or order outer outfile " +
        "over partition percentile prepare primary procedure range read regexp release rename replace revoke right rlike row_number rows " +
        "schema schemas select set set_var show smallint table terminated text then tinyint to true union unique unsigned update use " +
        "using " +
        "values varchar when where with";

    /// <summary>
    /// The words that only some versions of StarRocks reserve, or only on the left of SET. Quoting them is right in every version.
    /// </summary>
    private const string WordsOfSomeVersions = "both variant include_tables exclude_tables system array_agg ceil floor";

    private static readonly HashSet<string> _words = new(Words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> _wordsOfSomeVersions = new(WordsOfSomeVersions.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly uint[] _initials = Initials();

    /// <summary>
    /// Indicates whether a name is reserved, ignoring case. Most names differ from all words in length or initial.
    /// </summary>
    public static bool Contains(string name) =>
        name.Length > 0 && name.Length < _initials.Length && (_initials[name.Length] & Bit(name)) != 0 && _words.Contains(name);

    /// <summary>Indicates whether StarRocks reserves a name only in some versions or clauses, ignoring case.</summary>
    public static bool ContainsForSome(string name) => _wordsOfSomeVersions.Contains(name);

    /// <summary>Returns the initials of the words by their length.</summary>
    private static uint[] Initials()
    {
        var longest = 0;
        foreach (var word in _words)
            longest = Math.Max(longest, word.Length);
        var initials = new uint[longest + 1];
        foreach (var word in _words)
            initials[word.Length] |= Bit(word);
        return initials;
    }

    // Upper and lower case have the same bit.
    private static uint Bit(string word) => 1u << (word[0] & 31);
}
