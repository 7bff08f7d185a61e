using System;
using System.CommandLine;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the text of one file or of the standard input.</summary>
internal static class StatementInput
{
    internal const string StandardInput = "-";

    /// <summary>Describes the argument to a parser.</summary>
    internal static Argument<string> Argument(string description) =>
        new("FILE") { Description = description + " '-' reads standard input." };

    /// <summary>Returns the text.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    internal static string Read(ToolContext context, string path)
    {
        try
        {
            return (path == StandardInput
                ? InputText.ReadText(context.Streams.OpenInput())
                : InputText.ReadText(Path.GetFullPath(path, context.Directory))).ToString();
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            throw new UsageException("'" + NameOf(path) + "' cannot be read: " + FileFailure.Of(path, exception).Message + ".", exception);
        }
    }

    /// <summary>Returns the name of the input in messages.</summary>
    internal static string NameOf(string path) => path == StandardInput ? "standard input" : path;
}
