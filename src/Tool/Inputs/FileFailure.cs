using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a file or folder that is not checked.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Message">The reason, as the end of a sentence.</param>
internal readonly record struct FileFailure(string Path, string Message)
{
    /// <summary>Gets a value indicating whether the run still succeeds, because there is nothing to read in the file.</summary>
    public bool IsNotice { get; init; }

    internal static FileFailure Of(string path, Exception exception) => new(path, exception switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        _ => exception.Message.TrimEnd('.'),
    });

    /// <summary>Describes a fault of this program. Its message could contain a part of the file.</summary>
    internal static FileFailure OfFault(string path, Exception exception) =>
        new(path, "there was an internal error, " + exception.GetType().Name);

    /// <summary>Indicates whether an exception means that a file cannot be read.</summary>
    internal static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <inheritdoc/>
    public override string ToString() => "'" + Path + "' is not checked: " + Message + ".";
}
