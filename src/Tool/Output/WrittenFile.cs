using System;
using System.IO;
using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Writes a file of the command line whole or not at all. A new file is written beside its place and moved there. An existing file, or
/// device, stays the same one with its owner, permissions and links: its content is replaced at the end, and restored if that fails.
/// </summary>
internal sealed class WrittenFile : IDisposable
{
    // Other programs may read, write and delete the file.
    private const FileShare AnyShare = FileShare.ReadWrite | FileShare.Delete;

    private readonly string _what;
    private readonly string _path;
    private readonly string _target;
    private readonly FileStream? _existing;
    private readonly FileStream _content;

    private WrittenFile(string what, string path, string target)
    {
        (_what, _path, _target) = (what, path, target);
        if (File.Exists(target))
            _existing = OpenExisting(target);
        _content = new FileStream(
            Path.Combine(_existing is null ? FolderOf(target) : Path.GetTempPath(), "." + Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            AnyShare,
            bufferSize: 0);
        Writer = new StreamWriter(_content, new UTF8Encoding(false)) { NewLine = "\n" };
    }

    /// <summary>Gets the writer of the content.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Opens a file, and changes nothing before <see cref="Complete"/>.</summary>
    /// <param name="what">What the file contains.</param>
    /// <param name="path">The path as the user wrote it.</param>
    /// <param name="directory">The working directory.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal static WrittenFile Open(string what, string path, string directory)
    {
        try
        {
            var full = Path.GetFullPath(path, directory);
            if (Directory.Exists(full))
                throw new IOException("it is a folder");

            // A link can lead to a file that does not exist yet.
            var link = File.Exists(full) || new FileInfo(full).LinkTarget is null ? null : new FileInfo(full);
            return new WrittenFile(what, path, link?.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            throw UsageException.For(what, path, "written", exception);
        }
    }

    /// <summary>Replaces the content of a file, which stays the same one.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="expected">The content that the new one was made of.</param>
    /// <param name="content">The new content.</param>
    /// <exception cref="IOException">The file cannot be written, or has another content than expected, and keeps it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    internal static void Overwrite(string path, byte[] expected, Stream content)
    {
        using var file = OpenExisting(path);
        Overwrite(file, content, expected);
    }

    /// <summary>Gives the file its content.</summary>
    /// <exception cref="UsageException">The file cannot be written, and is as it was.</exception>
    public void Complete()
    {
        try
        {
            Writer.Flush();
            if (_existing is null)
            {
                File.Move(_content.Name, _target);
                return;
            }

            _content.Position = 0;
            Overwrite(_existing, _content);
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            throw UsageException.For(_what, _path, "written", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            // The writer is not disposed, because it would write what is left of a content that is not complete.
            _content.Dispose();
            _existing?.Dispose();
        }
        finally
        {
            File.Delete(_content.Name);
        }
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder)
        ? folder
        : throw new IOException("its folder does not exist");

    private static FileStream OpenExisting(string path)
    {
        // An administrator can write any file, but expects a file to stay that nobody may write.
        const UnixFileMode Anyone = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Anyone) == 0)
            throw new UnauthorizedAccessException("The file is read-only.");
        return new FileStream(path, FileMode.Open, FileAccess.Write, AnyShare, bufferSize: 0);
    }

    private static void Overwrite(FileStream file, Stream content, byte[]? expected = null)
    {
        var before = file.CanSeek && file.Length > 0 ? File.ReadAllBytes(file.Name) : [];
        if (expected is not null && !before.AsSpan().SequenceEqual(expected))
            throw new IOException("it changes while it is fixed");
        try
        {
            Write(file, content);
        }
        catch (Exception exception) when (file.CanSeek && FileFailure.IsExpected(exception))
        {
            using var old = new MemoryStream(before);
            Write(file, old);
            throw;
        }
    }

    private static void Write(FileStream file, Stream content)
    {
        if (file.CanSeek)
            file.Position = 0;
        content.CopyTo(file);
        if (file.CanSeek && file.Length > file.Position)
            file.SetLength(file.Position);
    }
}
