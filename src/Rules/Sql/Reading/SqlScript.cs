using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A text of StarRocks statements, as far as they concern what they authenticate with.</summary>
internal sealed class SqlScript
{
    private static readonly string[] _signs = ["s3", "aws", "catalog"];

    private SqlScript(IReadOnlyList<ParsedStatement> statements, IReadOnlyList<SqlFault> faults)
    {
        Statements = statements;
        Faults = faults;
    }

    /// <summary>A text that has nothing to evaluate.</summary>
    public static SqlScript Empty { get; } = new([], []);

    public bool IsEmpty => Statements.Count == 0;

    /// <summary>In the order of the text; those of other engines, and those that have no property list, are left out.</summary>
    public IReadOnlyList<ParsedStatement> Statements { get; }

    /// <summary>What is opened and never closed (SRA6001); none where nothing in the text is StarRocks'.</summary>
    public IReadOnlyList<SqlFault> Faults { get; }

    /// <summary>Reads all of a text, whatever it is.</summary>
    /// <param name="text">With <see cref="Template.Hole"/> for each hole of an interpolated string.</param>
    /// <param name="isTemplate">Source, which may hold templates and holes; else a text as StarRocks gets it, where every value is what it says.</param>
    public static SqlScript Read(string text, bool isTemplate = true)
    {
        var (statements, faults) = new StatementReader(text, isTemplate).Read();
        return new SqlScript(statements, faults);
    }

    /// <summary>Reads all statements of a text as StarRocks gets it, also those that there is nothing to evaluate in.</summary>
    /// <param name="text">All of it.</param>
    /// <param name="faults">What is opened and never closed.</param>
    public static IReadOnlyList<WholeStatement> ReadAll(string text, out IReadOnlyList<SqlFault> faults)
    {
        var all = new List<WholeStatement>();
        var reader = new StatementReader(text, isTemplate: false, all);
        reader.Read();
        faults = reader.Faults;
        return all;
    }

    /// <summary>Returns a value indicating whether a text could hold anything to evaluate; false for almost all texts, and after one search for most.</summary>
    public static bool MayConcern(string text)
    {
        if (text.IndexOf('=') < 0)
            return false;
        foreach (var sign in _signs)
        {
            if (text.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
