using System;
using System.Buffers;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes text into the quotes of a shell.</summary>
internal static class ShellQuotes
{
    private static readonly SearchValues<char> _ordinary =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:/-");

    /// <summary>Returns text for single quotes.</summary>
    public static string InSingle(string text) => text.Replace("'", "'\\''", StringComparison.Ordinal);

    /// <summary>Returns text for double quotes, in which <c>${NAME}</c> is a variable.</summary>
    public static string InDouble(string text) => InDocument(text).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>Returns text for a here-document with variables.</summary>
    public static string InDocument(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal)
        .Replace("\\${", "${", StringComparison.Ordinal);

    /// <summary>Returns text that is the same in any quotes; null for any other.</summary>
    public static string? InAny(string text) =>
        text.AsSpan().ContainsAnyExcept(_ordinary) ? null : text;
}
