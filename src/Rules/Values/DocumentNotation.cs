using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes how documentation writes what its reader replaces: <c>&lt;region&gt;</c>, <c>{ true | false }</c>, <c>xxxx</c>,
/// <c>host:port</c>, and the ellipses and brackets of a syntax diagram.
/// </summary>
internal static class DocumentNotation
{
    private static readonly string[] _notations =
        ["...", "\u2026", "xxx", "yyy", "zzz", ":port", "<", "|", "***", "your", "changeme", "not-used"];

    private const int MinRun = 8;

    /// <summary>Indicates whether a value contains such a notation, or is the name of its key, so that it is not known.</summary>
    internal static bool IsIn(string key, string value) =>
        Array.Exists(_notations, notation => value.IndexOf(notation, StringComparison.OrdinalIgnoreCase) >= 0)
        || Placeholder.IsKey(value) || Placeholder.IsInAddress(value) || HasRun(value) || IsNameOf(key, value);

    /// <summary>Indicates whether a statement is a syntax diagram.</summary>
    internal static bool IsDiagram(string text, SourceSpan statement) =>
        Contains(text, statement, "...") || Contains(text, statement, "\u2026") || Contains(text, statement, "[ ")
        || Contains(text, statement, "[\n") || Contains(text, statement, "[IF ") || Contains(text, statement, "[COMMENT ");

    /// <summary>Indicates whether a value repeats a letter: <c>aaaa-3bbbbbbbbbbbbbbbbbbb</c>.</summary>
    private static bool HasRun(string value)
    {
        var run = 1;
        for (var i = 1; i < value.Length; i++)
        {
            run = value[i] == value[i - 1] ? run + 1 : 1;
            if (run >= MinRun && char.IsLetter(value[i]))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a value is the last words of its key: <c>"iceberg.catalog.jdbc.password" = "password"</c>.</summary>
    private static bool IsNameOf(string key, string value) =>
        value.Length > 0 && key.EndsWith(value, StringComparison.OrdinalIgnoreCase)
        && (key.Length == value.Length || key[key.Length - value.Length - 1] is '.' or '_');

    private static bool Contains(string text, SourceSpan span, string notation) =>
        text.IndexOf(notation, span.Start, Math.Min(span.Length, text.Length - span.Start), StringComparison.OrdinalIgnoreCase) >= 0;
}
