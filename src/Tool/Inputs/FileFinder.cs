using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the files that paths on a command line stand for.</summary>
/// <param name="directory">The absolute path of the working directory.</param>
/// <param name="isKnown">Decides by its name whether a file in a folder is checked.</param>
/// <param name="failed">Receives what does not exist or cannot be read.</param>
internal sealed class FileFinder(string directory, Predicate<string> isKnown, Action<FileFailure> failed)
{
    private static readonly char[] _wildcards = ['*', '?', '['];

    private readonly PathNames _names = new(directory);
    private readonly Dictionary<string, bool> _found = new(StringComparer.Ordinal);

    /// <summary>Returns the files in the order of their absolute paths, each once.</summary>
    /// <param name="paths">Files, folders and patterns.</param>
    public IReadOnlyList<InputFile> Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                Add(path);
            }
            catch (Exception exception) when (FileFailure.IsExpected(exception))
            {
                failed(FileFailure.Of(path, exception));
            }
        }

        return [.. _found.Select(static file => new InputFile(file.Key, file.Value))
            .OrderBy(static file => PathNames.WithSlashes(file.Path), StringComparer.Ordinal)];
    }

    private void Add(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, directory));
        if (path.Length > 0 && File.Exists(full))
            _found[full] = true;
        else if (path.Length > 0 && Directory.Exists(full))
            Walk(full, static _ => true, static () => { });
        else if (path.AsSpan().IndexOfAny(_wildcards) >= 0)
            AddMatches(PathNames.WithSlashes(path));
        else
            failed(new FileFailure(path, "it does not exist"));
    }

    private void AddMatches(string pattern)
    {
        var wildcard = pattern.IndexOfAny(_wildcards);
        var start = pattern.LastIndexOf('/', wildcard) + 1;
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pattern[..start], directory));
        var glob = new GlobPattern(pattern[start..]);
        var depth = FolderWalk.SegmentsOf(folder).Count();
        var isMatched = false;
        if (Directory.Exists(folder))
            Walk(folder, path => IsMatch(CollectionsMarshal.AsSpan(path)[depth..]), () => isMatched = true);
        if (!isMatched)
            failed(new FileFailure(pattern, "no file matches"));

        // A pattern that matches a folder stands for what is in it, as if the shell had replaced it.
        bool IsMatch(ReadOnlySpan<string> path)
        {
            for (var length = 1; length <= path.Length; length++)
            {
                if (glob.Matches(path[..length]))
                    return true;
            }

            return false;
        }
    }

    private void Walk(string folder, Predicate<List<string>> isMatch, Action matched) => new FolderWalk(
        path => isKnown(path[^1]) && isMatch(path),
        path =>
        {
            matched();
            if (!SpecialFile.IsSkipped(path))
                _found.TryAdd(path, false);
        },
        (path, exception) => failed(FileFailure.Of(_names.Of(path), exception) with { State = FileFailure.NotSearched })).Walk(folder);
}
