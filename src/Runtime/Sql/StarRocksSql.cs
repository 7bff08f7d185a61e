using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Provides a parser for existing StarRocks SQL.</summary>
public static class StarRocksSql
{
    /// <summary>Splits a SQL text, such as a script or the output of a console, into its statements.</summary>
    /// <param name="text">
    /// The text. Templates in it, such as <c>${NAME}</c> or <c>{{ name }}</c>, are unknown values, as in the build.
    /// </param>
    /// <returns>All statements in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// Every text is accepted. The <see cref="ScriptStatement.Kind"/> of an unknown statement is <see langword="null"/>, and an incomplete
    /// statement does not affect the others.
    /// </remarks>
    public static IReadOnlyList<ScriptStatement> Parse(string text)
    {
        var read = SqlScript.ReadAll(text ?? throw new ArgumentNullException(nameof(text)), out var faults);
        var script = new ScriptText(text, new TextLines(text));
        var statements = new ScriptStatement[read.Count];
        var nextFault = 0;
        for (var i = 0; i < statements.Length; i++)
        {
            // A fault between two statements belongs to the first one.
            var end = i + 1 < statements.Length ? read[i + 1].Whole.Start : text.Length;
            var firstFault = nextFault;
            while (nextFault < faults.Count && faults[nextFault].Span.Start < end)
                nextFault++;
            statements[i] = new ScriptStatement(script, read[i], CopyRange(faults, firstFault, nextFault));
        }

        return statements;
    }

    private static SqlFault[] CopyRange(IReadOnlyList<SqlFault> faults, int start, int end)
    {
        if (start == end)
            return [];
        var range = new SqlFault[end - start];
        for (var i = 0; i < range.Length; i++)
            range[i] = faults[start + i];
        return range;
    }
}
