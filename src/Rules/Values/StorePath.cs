using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a path in S3: <c>s3://bucket/key</c>, or the same with the scheme <c>s3a</c> or <c>s3n</c>.</summary>
internal readonly ref struct StorePath
{
    private const string Separator = "://";

    // Only StarRocks and Hadoop read these paths.
    private static readonly string[] _schemes = ["s3", "s3a", "s3n"];

    private StorePath(ReadOnlySpan<char> bucket) => Bucket = bucket;

    /// <summary>Gets everything between the scheme and the first slash, which StarRocks uses as the bucket.</summary>
    public ReadOnlySpan<char> Bucket { get; }

    internal static bool TryParse(string text, out StorePath path)
    {
        path = default;
        var mark = text.IndexOf(Separator, StringComparison.Ordinal);
        if (mark < 0 || !IsScheme(text.AsSpan(0, mark)))
            return false;
        var rest = text.AsSpan(mark + Separator.Length);
        var end = rest.IndexOfAny('/', '?', '#');
        path = new StorePath(end < 0 ? rest : rest.Slice(0, end));
        return true;
    }

    internal static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in _schemes)
        {
            if (text.Equals(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Splits a list of paths. A comma separates paths only if a path follows; within braces, it separates the alternatives of a pattern.
    /// </summary>
    internal static IReadOnlyList<string> Split(string text)
    {
        List<string>? paths = null;
        var start = 0;
        for (var comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            if (!StartsWithScheme(text, comma + 1))
                continue;
            (paths ??= []).Add(text.Substring(start, comma - start).Trim());
            start = comma + 1;
        }

        if (paths is null)
            return [text];
        paths.Add(text.Substring(start).Trim());
        return paths;
    }

    private static bool StartsWithScheme(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        foreach (var scheme in _schemes)
        {
            if (string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0
                && string.CompareOrdinal(text, start + scheme.Length, Separator, 0, Separator.Length) == 0)
                return true;
        }

        return false;
    }
}
