using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Compares files, whatever links lead to them.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    private static readonly StringComparison _comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Indicates whether two real paths are those of one file.</summary>
    internal static bool AreSame(string path, string other) => path.Equals(other, _comparison);

    /// <summary>Returns a path without links.</summary>
    /// <param name="path">The absolute path.</param>
    internal static string Of(string path)
    {
        try
        {
            return Of(path, MaxLinks);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return path;
        }
    }

    private static string Of(string path, int most)
    {
        var real = Path.GetPathRoot(path) ?? "";
        foreach (var segment in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new FileInfo(Path.Combine(real, segment));
            var target = most > 0 ? next.ResolveLinkTarget(returnFinalTarget: false) : null;
            real = target is null ? next.FullName : Of(target.FullName, most - 1);
        }

        return real;
    }
}
