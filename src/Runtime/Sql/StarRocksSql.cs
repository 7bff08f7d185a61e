using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>SQL of StarRocks that exists already.</summary>
public static class StarRocksSql
{
    /// <summary>
    /// Takes a text apart into its statements: a file, a transcript of a console, one statement. Nothing is refused: a statement
    /// that is not known has no kind, and what is half typed or never closed costs no other statement.
    /// </summary>
    /// <param name="text">The text. What stands in it as a template, such as <c>${NAME}</c> or <c>{{ name }}</c>, is an unknown value, as in the build.</param>
    /// <returns>Every statement, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<ScriptStatement> Parse(string text)
    {
        var all = SqlScript.ReadAll(text ?? throw new ArgumentNullException(nameof(text)), out var faults);
        var whole = new ScriptText(text, new TextLines(text));
        var statements = new ScriptStatement[all.Count];
        var fault = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            // What is never closed is said with the statement that it stands in, or else with the one before it.
            var end = i + 1 < statements.Length ? all[i + 1].Whole.Start : text.Length;
            var from = fault;
            while (fault < faults.Count && faults[fault].Span.Start < end)
                fault++;
            statements[i] = new ScriptStatement(whole, all[i], Range(faults, from, fault));
        }

        return statements;
    }

    private static SqlFault[] Range(IReadOnlyList<SqlFault> faults, int from, int to)
    {
        if (from == to)
            return [];
        var range = new SqlFault[to - from];
        for (var i = 0; i < range.Length; i++)
            range[i] = faults[from + i];
        return range;
    }
}
