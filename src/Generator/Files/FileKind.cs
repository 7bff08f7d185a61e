using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a kind of file that is checked.</summary>
/// <param name="extension">The extension of the file name, or the whole name.</param>
/// <param name="format">The format of the content.</param>
/// <param name="defaultName">The start of the names of files that are checked by default; null if a file of this kind must be listed in the
/// project.</param>
internal sealed class FileKind(string extension, FileFormat format, string? defaultName)
{
    public string Extension => extension;

    public string? DefaultName => defaultName;

    public FileFormat Format => format;

    /// <summary>
    /// Gets the provider that caches the content of a text, because an editor asks again after each edit of any other file.
    /// </summary>
    public SourceTextValueProvider<FileContent> Reader { get; } = new(text => format.Read(text.ToString()));
}
