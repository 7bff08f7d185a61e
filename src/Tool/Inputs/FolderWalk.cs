using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Runtime.InteropServices;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Finds the files of a folder and of the folders in it, except what Git ignores and the folders that hold nothing that a user wrote.
/// Links to folders are not followed, so a loop of links ends.
/// </summary>
/// <param name="accept">Decides by the segments of its absolute path whether a file is wanted.</param>
/// <param name="found">Receives the absolute path of each file.</param>
/// <param name="failed">Receives the path and the exception of a folder that cannot be read.</param>
internal sealed class FolderWalk(Predicate<List<string>> accept, Action<string> found, Action<string, Exception> failed)
{
    private static readonly HashSet<string> _skipped = new(StringComparer.Ordinal) { GitFolder.Name, "node_modules", "bin", "obj" };

    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<string> _path = [];

    /// <summary>Walks through a folder, which is searched even if it is ignored itself.</summary>
    /// <param name="folder">The absolute path.</param>
    public void Walk(string folder)
    {
        _path.Clear();
        _path.AddRange(SegmentsOf(folder));
        Walk(folder, Guard(folder, () => RulesAbove(folder)));
    }

    internal static IEnumerable<string> SegmentsOf(string path) =>
        path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);

    private static IgnoreRules? RulesAbove(string folder)
    {
        if (GitFolder.FindWorkTree(folder) is not { } workTree)
            return null;
        var depth = SegmentsOf(workTree).Count();
        var rules = IgnoreRules.Add(null, GitFolder.ExcludeFile(workTree), depth);
        foreach (var inner in SegmentsOf(folder[workTree.Length..]))
        {
            rules = IgnoreRules.Add(rules, Path.Combine(workTree, IgnoreRules.Name), depth++);
            workTree = Path.Combine(workTree, inner);
        }

        return rules;
    }

    private void Walk(string folder, IgnoreRules? outer)
    {
        var rules = Guard(folder, () => IgnoreRules.Add(outer, Path.Combine(folder, IgnoreRules.Name), _path.Count)) ?? outer;
        foreach (var (name, isFolder, isLink) in Guard(folder, () => Read(folder)) ?? [])
        {
            if (isFolder && (isLink || _skipped.Contains(name)))
                continue;
            _path.Add(name);
            if ((isFolder || accept(_path))
                && rules?.IsIgnored(CollectionsMarshal.AsSpan(_path), isFolder) != true)
            {
                var path = Path.Combine(folder, name);
                if (isFolder)
                    Walk(path, rules);
                else
                    found(path);
            }

            _path.RemoveAt(_path.Count - 1);
        }
    }

    private static List<(string Name, bool IsFolder, bool IsLink)> Read(string folder) =>
        [.. new FileSystemEnumerable<(string, bool, bool)>(
            folder,
            static (ref FileSystemEntry entry) =>
                (entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0),
            _everything)];

    private T? Guard<T>(string folder, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (DirectoryNotFoundException)
        {
            // Deleted since its parent was read.
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failed(folder, exception);
            return null;
        }
    }
}
