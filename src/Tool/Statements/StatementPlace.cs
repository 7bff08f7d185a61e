using System.Globalization;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes statements of a file to a person.</summary>
internal static class StatementPlace
{
    /// <summary>Returns where a statement begins, as <c>lake.sql:3:1</c>.</summary>
    internal static string Of(string path, ScriptStatement statement) =>
        string.Create(CultureInfo.InvariantCulture, $"{StatementInput.NameOf(path)}:{statement.Location.Line}:{statement.Location.Column}");

    /// <summary>Returns the kind and the name of a statement, without its properties.</summary>
    internal static string Describe(ScriptStatement statement) =>
        (statement.Kind?.ToString() ?? "Statement")
        + (statement.Name.Count == 0 ? "" : " " + Rules.ValueMask.Mask(string.Join(".", statement.Name)));
}
