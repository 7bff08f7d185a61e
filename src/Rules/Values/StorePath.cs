using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a path in S3: <c>s3://bucket/key</c>, or the same with the scheme <c>s3a</c> or <c>s3n</c>.</summary>
internal readonly ref struct StorePath
{
    private const string Separator = "://";

    // Only StarRocks and Hadoop read these paths.
    private static readonly string[] _schemes = ["s3", "s3a", "s3n"];

    // A backslash escapes the next character, so the key is known only up to it.
    private static readonly char[] _wildcards = ['*', '?', '[', '{', '\\'];

    private StorePath(ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        Bucket = slash < 0 ? rest : rest.Slice(0, slash);
        Key = slash < 0 ? default : rest.Slice(slash + 1);
    }

    /// <summary>Gets everything between the scheme and the first slash, which StarRocks uses as the bucket.</summary>
    public ReadOnlySpan<char> Bucket { get; }

    /// <summary>Gets everything after the first slash, which can be a pattern.</summary>
    public ReadOnlySpan<char> Key { get; }

    /// <summary>Gets the key up to its first wildcard.</summary>
    public ReadOnlySpan<char> KnownKey
    {
        get
        {
            var wildcard = Key.IndexOfAny(_wildcards);
            return wildcard < 0 ? Key : Key.Slice(0, wildcard);
        }
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out StorePath path)
    {
        path = default;
        var mark = text.IndexOf(Separator.AsSpan(), StringComparison.Ordinal);
        if (mark < 0 || !IsScheme(text.Slice(0, mark)))
            return false;
        path = new StorePath(text.Slice(mark + Separator.Length));
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
    /// Removes the first path from a list. A comma separates paths only if a path follows; within braces, it separates the alternatives of
    /// a pattern.
    /// </summary>
    internal static ReadOnlySpan<char> TakeFirst(ref ReadOnlySpan<char> list)
    {
        for (var end = 0; end < list.Length; end++)
        {
            if (list[end] != ',' || !StartsWithScheme(list.Slice(end + 1).TrimStart()))
                continue;
            var first = list.Slice(0, end).Trim();
            list = list.Slice(end + 1);
            return first;
        }

        var last = list.Trim();
        list = default;
        return last;
    }

    private static bool StartsWithScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in _schemes)
        {
            if (text.StartsWith(scheme.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && text.Slice(scheme.Length).StartsWith(Separator.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
