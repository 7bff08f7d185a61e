using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a file that is recognized whatever links lead to it.</summary>
internal sealed class LinkedFile
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    private static readonly StringComparison _comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private readonly FileInfo _file;

    /// <param name="path">The absolute path of the file.</param>
    public LinkedFile(string path) => _file = new FileInfo(WithoutLinks(path));

    /// <summary>Gets the path of the file itself.</summary>
    public string Path => _file.FullName;

    /// <summary>Indicates whether another path is one of this file.</summary>
    /// <param name="path">An absolute path; the file may not exist.</param>
    public bool IsAt(string path)
    {
        var other = new FileInfo(WithoutLinks(path));
        return other.FullName.Equals(_file.FullName, _comparison) || IsHardLink(other);
    }

    /// <summary>
    /// Indicates whether a file has the time and the content of this one. .NET does not show which files are hard links; a copy that has
    /// kept its time is not distinguished from one.
    /// </summary>
    private bool IsHardLink(FileInfo other)
    {
        try
        {
            return other.Exists && _file is { Exists: true, Length: > 0 } && other.Length == _file.Length
                && other.LastWriteTimeUtc == _file.LastWriteTimeUtc
                && File.ReadAllBytes(other.FullName).AsSpan().SequenceEqual(File.ReadAllBytes(_file.FullName));
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return false;
        }
    }

    private static string WithoutLinks(string path)
    {
        try
        {
            return WithoutLinks(path, MaxLinks);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return path;
        }
    }

    private static string WithoutLinks(string path, int most)
    {
        var real = System.IO.Path.GetPathRoot(path) ?? "";
        foreach (var segment in path[real.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = new FileInfo(System.IO.Path.Combine(real, segment));
            var target = most > 0 ? next.ResolveLinkTarget(returnFinalTarget: false) : null;
            real = target is null ? next.FullName : WithoutLinks(target.FullName, most - 1);
        }

        return real;
    }
}
