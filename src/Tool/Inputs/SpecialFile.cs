using System;
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
            var file = new FileInfo(path);
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return target is { Exists: true, Length: > 0 };
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            // A loop of links.
            return false;
        }
    }

    /// <summary>
    /// Indicates whether a file exists whose name does not tell what it contains, such as the pipe of <c>&lt;(command)</c>.
    /// </summary>
    /// <param name="path">The absolute path.</param>
    internal static bool IsStream(string path) => !OperatingSystem.IsWindows() && ToolFileKinds.All.Find(path) is null && File.Exists(path)
        && (Array.Exists(_systemFolders, folder => path.StartsWith(folder, StringComparison.Ordinal)) || !HasLength(path));
}
