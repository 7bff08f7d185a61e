using System;
using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Replaces the content of a file at once, so that another program never reads a part of it.</summary>
internal static class FileReplacement
{
    /// <summary>Writes the text in its encoding. The permissions are kept, and a link keeps pointing to the file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    internal static void Write(string path, SourceText text)
    {
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        RequireWriteAccess(target);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetRandomFileName());
        try
        {
            using (var writer = new StreamWriter(Create(temporary, target), text.Encoding!))
                text.Write(writer);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // The folder alone decides whether a file can be replaced; the user who protected the file expects more. An administrator can write
    // any file, except one that nobody may write.
    private static void RequireWriteAccess(string target)
    {
        const UnixFileMode Anyone = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(target) & Anyone) == 0)
            throw new UnauthorizedAccessException("The file is read-only.");
        using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    }

    // Created with the permissions of the file, so that nobody else can read it for a moment.
    private static FileStream Create(string temporary, string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var stream = new FileStream(temporary, options);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        return stream;
    }
}
