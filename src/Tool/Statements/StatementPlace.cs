using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes statements of a file to a person.</summary>
internal static class StatementPlace
{
    /// <summary>Returns where a statement begins, as <c>lake.sql:3:1</c>.</summary>
    internal static string Of(string path, ScriptStatement statement) => Of(path, statement.Location.Line, statement.Location.Column);

    /// <summary>Returns where a location begins.</summary>
    internal static string Of(string path, SqlLocation location) => Of(path, location.Line, location.Column);

    /// <summary>Returns where the first error of a statement is, or where the statement begins if none has a location.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="problems">The problems, whose locations are those in the text of the statement.</param>
    internal static string Of(string path, ScriptStatement statement, IReadOnlyList<AuthProblem> problems)
    {
        var (line, column) = (statement.Location.Line, statement.Location.Column);
        if (problems.FirstOrDefault(static problem => problem.Severity == ProblemSeverity.Error)?.Location is { } error)
            (line, column) = (line + error.Line - 1, error.Line == 1 ? column + error.Column - 1 : error.Column);
        return Of(path, line, column);
    }

    /// <summary>Returns the kind and the name of a statement, without its properties.</summary>
    internal static string Describe(ScriptStatement statement) =>
        (statement.Kind?.ToString() ?? "Statement")
        + (statement.Name.Count == 0 ? "" : " " + Rules.ValueMask.Mask(string.Join(".", statement.Name)));

    private static string Of(string path, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{StatementInput.NameOf(path)}:{line}:{column}");
}
