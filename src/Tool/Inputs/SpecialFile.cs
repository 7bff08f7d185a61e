using System;
using System.Formats.Tar;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Recognizes pipes, sockets and devices, which a read can wait for without end. They have no length, so that they are not read unless a
/// user names them.
/// </summary>
internal static class SpecialFile
{
    private static readonly string[] _systemFolders = ["/dev/", "/proc/"];

    /// <summary>Indicates whether a file exists and has a length. Links are followed.</summary>
    internal static bool HasLength(string path)
    {
        try
        {
            return LengthOf(path) > 0;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return false;
        }
    }

    /// <summary>Returns the length of a file, which is 0 for a special one. Links are followed.</summary>
    /// <exception cref="IOException">It does not exist, or a loop of links leads to it.</exception>
    internal static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.Length : ((FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!).Length;
    }

    /// <summary>
    /// Indicates whether nothing is read in a file that a folder contains: it is empty or special, or a link to such a file or to none.
    /// </summary>
    internal static bool IsSkipped(string path) =>
        new FileInfo(path) is var file && (file.LinkTarget is null ? file is { Exists: true, Length: 0 } : !HasLength(path));

    /// <summary>Indicates whether a special file exists. An empty one is not special. Links are followed.</summary>
    /// <param name="path">The absolute path.</param>
    internal static bool IsSpecial(string path) => !OperatingSystem.IsWindows() && File.Exists(path)
        && (Array.Exists(_systemFolders, folder => path.StartsWith(folder, StringComparison.Ordinal))
            || (!HasLength(path) && !IsRegular(new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path)));

    /// <summary>
    /// Indicates whether a special file exists whose name does not tell what it contains, such as the pipe of <c>&lt;(command)</c>.
    /// </summary>
    /// <param name="path">The absolute path.</param>
    internal static bool IsStream(string path) => ToolFileKinds.All.Find(path) is null && IsSpecial(path);

    /// <summary>
    /// Indicates whether an empty file is a regular one. .NET gives the type of a file only in an archive; to open a pipe would wait for
    /// its other end.
    /// </summary>
    private static bool IsRegular(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
                writer.WriteEntry(path, "file");
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            // A socket has no type in an archive.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
    }
}
