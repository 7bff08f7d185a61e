using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a file or folder that is not used as the user wants.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Message">The reason, as the end of a sentence.</param>
internal readonly record struct FileFailure(string Path, string Message)
{
    /// <summary>The reason why a file is not used that is not text.</summary>
    internal const string Binary = "it is binary";

    /// <summary>The reason why a file is not used whose name does not tell what it contains.</summary>
    internal const string UnknownExtension = "the extension is unknown";

    internal const string NotChecked = "not checked";
    internal const string NotFixed = "not fixed";
    internal const string NotRead = "not read";
    internal const string NotSearched = "not searched";
    internal const string NotWritten = "not written";
    internal const string AppliedInPart = "applied only in part";

    /// <summary>Gets what happened instead: one of the constants; null if the command has not done with the file what it is for.</summary>
    public string? State { get; init; }

    internal static FileFailure Of(string path, Exception exception) => new(path, exception switch
    {
        UnauthorizedAccessException => "access is denied",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        _ => ReasonOf(ExceptionText.Of(exception)),
    });

    /// <summary>Describes a fault of this program. Its message could contain a part of the file.</summary>
    internal static FileFailure OfFault(string path, Exception exception) =>
        new(path, "there was an internal error, " + exception.GetType().Name);

    /// <summary>Indicates whether an exception means that a file cannot be read or written.</summary>
    internal static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    /// <summary>Returns the message for the user.</summary>
    /// <param name="notDone">What a command has not done if there is no <see cref="State"/>, such as <see cref="NotFixed"/>.</param>
    public string Describe(string notDone) => "'" + Path + "' is " + (State ?? notDone) + ": " + Message + ".";

    /// <summary>Returns the message of .NET as the end of a sentence, without the path that it ends with.</summary>
    private static string ReasonOf(string message)
    {
        var path = message.IndexOf(" : '", StringComparison.Ordinal);
        var reason = (path < 0 ? message : message[..path]).TrimEnd('.');
        return reason.Length == 0 ? reason : char.ToLowerInvariant(reason[0]) + reason[1..];
    }
}
