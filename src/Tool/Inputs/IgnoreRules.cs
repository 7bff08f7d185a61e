using System;
using System.Collections.Generic;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Contains what the <c>.gitignore</c> files of a folder and of the folders above it ignore. The deepest file with a match decides, and in
/// a file the last line.
/// </summary>
internal sealed class IgnoreRules
{
    internal const string Name = ".gitignore";

    private readonly IgnoreRules? _outer;
    private readonly List<IgnorePattern> _patterns;
    private readonly int _depth;

    private IgnoreRules(IgnoreRules? outer, List<IgnorePattern> patterns, int depth)
    {
        _outer = outer;
        _patterns = patterns;
        _depth = depth;
    }

    /// <summary>Returns these rules with those of a file, if it exists.</summary>
    /// <param name="outer">The rules of the folders above; null if there are none.</param>
    /// <param name="path">The file.</param>
    /// <param name="depth">The number of segments of the folder that the lines of the file are relative to.</param>
    internal static IgnoreRules? Add(IgnoreRules? outer, string path, int depth)
    {
        if (!SpecialFile.HasLength(path))
            return outer;
        var patterns = new List<IgnorePattern>();
        foreach (var line in File.ReadLines(path))
        {
            if (IgnorePattern.Read(line) is { } pattern)
                patterns.Add(pattern);
        }

        return patterns.Count == 0 ? outer : new IgnoreRules(outer, patterns, depth);
    }

    /// <summary>Indicates whether a file or folder is ignored. The folders above it are not considered.</summary>
    /// <param name="path">The segments of its absolute path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsIgnored(ReadOnlySpan<string> path, bool isFolder)
    {
        for (var rules = this; rules is not null; rules = rules._outer)
        {
            var relative = path[rules._depth..];
            for (var i = rules._patterns.Count - 1; i >= 0; i--)
            {
                if (rules._patterns[i].Matches(relative, isFolder))
                    return !rules._patterns[i].IsNegated;
            }
        }

        return false;
    }
}
