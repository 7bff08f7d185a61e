using System;
using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a file that is checked, or another input that is checked as one.</summary>
/// <param name="Path">The absolute path, by which the format and the options are found.</param>
/// <param name="IsNamed">Whether the command line names the file itself, and not a folder or a pattern.</param>
internal readonly record struct InputFile(string Path, bool IsNamed)
{
    /// <summary>Gets the absolute path that is read, which is another one for a pipe.</summary>
    public string Source { get; init; } = Path;

    /// <summary>Gets a value indicating whether the standard input is read instead.</summary>
    public bool IsStandardInput { get; init; }

    /// <summary>Returns the text, with the encoding that writes the same bytes; null if it is binary.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public SourceText? ReadText(StandardStreams streams) => IsStandardInput ? InputText.Read(streams.OpenInput()) : InputText.Read(Source);
}
