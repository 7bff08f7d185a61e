using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes how documentation writes what its reader replaces: <c>&lt;region&gt;</c>, <c>{ true | false }</c>, <c>xxxx</c>,
/// <c>host:port</c>, and the ellipses and brackets of a syntax diagram.
/// </summary>
internal static class DocumentNotation
{
    private static readonly string[] _notations = ["...", "\u2026", "xxx", "yyy", ":port", "<", "|", "***", "your"];

    /// <summary>Indicates whether a value contains such a notation, so that it is not known.</summary>
    internal static bool IsIn(string value) =>
        Array.Exists(_notations, notation => value.IndexOf(notation, StringComparison.OrdinalIgnoreCase) >= 0)
        || Placeholder.IsKey(value) || Placeholder.IsInAddress(value);

    /// <summary>Indicates whether a statement is a syntax diagram.</summary>
    internal static bool IsDiagram(string text, SourceSpan statement) =>
        Contains(text, statement, "...") || Contains(text, statement, "\u2026") || Contains(text, statement, "[ ")
        || Contains(text, statement, "[\n") || Contains(text, statement, "[IF ") || Contains(text, statement, "[COMMENT ");

    private static bool Contains(string text, SourceSpan span, string notation) =>
        text.IndexOf(notation, span.Start, Math.Min(span.Length, text.Length - span.Start), StringComparison.OrdinalIgnoreCase) >= 0;
}
