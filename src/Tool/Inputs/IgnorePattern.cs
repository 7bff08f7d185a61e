using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents one line of a <c>.gitignore</c>.</summary>
internal sealed class IgnorePattern
{
    private readonly GlobPattern? _path;
    private readonly string _name;
    private readonly bool _isFolder;

    private IgnorePattern(string text, bool isNegated)
    {
        IsNegated = isNegated;
        _isFolder = text.EndsWith('/');
        _name = _isFolder ? text[..^1] : text;
        if (_name.Contains('/', StringComparison.Ordinal))
            _path = new GlobPattern(_name.StartsWith('/') ? _name[1..] : _name);
    }

    /// <summary>Gets a value indicating whether the line starts with <c>!</c>, so that what it matches is not ignored.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; returns null for a comment and an empty line.</summary>
    internal static IgnorePattern? Read(string line)
    {
        var text = TrimEnd(line);
        if (text.StartsWith('#'))
            return null;
        var isNegated = text.StartsWith('!');
        text = isNegated ? text[1..] : text;
        return text.Length == 0 || text == "/" ? null : new IgnorePattern(text, isNegated);
    }

    /// <summary>Indicates whether a file or folder matches.</summary>
    /// <param name="path">The segments of its path from the folder of the <c>.gitignore</c>.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(ReadOnlySpan<string> path, bool isFolder)
    {
        if (_isFolder && !isFolder)
            return false;
        return _path is null ? GlobSegment.Matches(_name, path[^1]) : _path.Matches(path);
    }

    /// <summary>Removes spaces at the end, but not one after a backslash.</summary>
    private static string TrimEnd(string line)
    {
        var end = line.EndsWith('\r') ? line.Length - 1 : line.Length;
        var kept = 0;
        for (var i = 0; i < end; i++)
        {
            if (line[i] == '\\' && i + 1 < end)
                kept = ++i + 1;
            else if (line[i] != ' ')
                kept = i + 1;
        }

        return line[..kept];
    }
}
