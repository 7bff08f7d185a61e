using System;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Compares a relative path with a pattern whose <c>**</c> stands for any number of folders, as Git does:
/// https://git-scm.com/docs/gitignore#_pattern_format.
/// </summary>
internal sealed class GlobPattern(string pattern)
{
    private const string AnyFolders = "**";

    private readonly string[] _segments = pattern.Split('/');

    /// <summary>Indicates whether a path matches.</summary>
    /// <param name="path">The segments of the path.</param>
    public bool Matches(ReadOnlySpan<string> path)
    {
        var (s, p) = (0, 0);
        var (folders, foldersPath) = (-1, 0);
        while (p < path.Length)
        {
            if (s < _segments.Length && _segments[s] == AnyFolders)
            {
                // At the end it stands for everything in a folder, but not for the folder.
                if (s == _segments.Length - 1)
                    return true;
                (folders, foldersPath) = (s++, p);
            }
            else if (s < _segments.Length && GlobSegment.Matches(_segments[s], path[p]))
            {
                s++;
                p++;
            }
            else if (folders >= 0)
            {
                (s, p) = (folders + 1, ++foldersPath);
            }
            else
            {
                return false;
            }
        }

        return s == _segments.Length;
    }
}
