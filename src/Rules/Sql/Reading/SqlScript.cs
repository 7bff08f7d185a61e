using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the statements of a text that contain auth blocks.</summary>
internal sealed class SqlScript
{
    private static readonly string[] _signs = ["s3", "aws", "catalog"];

    private SqlScript(IReadOnlyList<ParsedStatement> statements, IReadOnlyList<SqlFault> faults)
    {
        Statements = statements;
        Faults = faults;
    }

    /// <summary>Gets a script without statements.</summary>
    public static SqlScript Empty { get; } = new([], []);

    public bool IsEmpty => Statements.Count == 0;

    /// <summary>Gets the statements in the order of the text, without those of other engines and those without a property list.</summary>
    public IReadOnlyList<ParsedStatement> Statements { get; }

    /// <summary>Gets the texts that are not closed (SRA6001); empty if no statement belongs to StarRocks.</summary>
    public IReadOnlyList<SqlFault> Faults { get; }

    /// <summary>Returns the statement that contains a position; null if none does.</summary>
    public ParsedStatement? StatementAt(int position)
    {
        var (low, high) = (0, Statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Statements[middle].Whole.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && position < Statements[low - 1].Whole.End ? Statements[low - 1] : null;
    }

    /// <summary>Reads any text tolerantly.</summary>
    /// <param name="text">The whole text, with <see cref="Template.Hole"/> for each hole of an interpolated string.</param>
    /// <param name="isTemplate">Whether the text is source that may contain templates and holes; otherwise StarRocks receives it
    /// unchanged.</param>
    public static SqlScript Read(string text, bool isTemplate = true)
    {
        var (statements, faults) = new StatementReader(text, isTemplate).Read();
        return new SqlScript(statements, faults);
    }

    /// <summary>Reads all statements of a text, including those without an auth block.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="faults">The texts that are not closed.</param>
    public static IReadOnlyList<WholeStatement> ReadAll(string text, out IReadOnlyList<SqlFault> faults)
    {
        var all = new List<WholeStatement>();
        var reader = new StatementReader(text, isTemplate: true, all);
        reader.Read();
        faults = reader.Faults;
        return all;
    }

    /// <summary>
    /// Indicates whether a text can contain anything to evaluate. For most texts this is false after one search.
    /// </summary>
    public static bool MayConcern(string text)
    {
        if (text.IndexOf('=') < 0)
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSign(text, at))
                return true;
        }

        return false;
    }

    private static bool IsSign(string text, int at)
    {
        foreach (var sign in _signs)
        {
            if ((text[at] | ' ') == sign[0] && string.Compare(text, at, sign, 0, sign.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return false;
    }
}
