using System;
using System.CommandLine;
using System.IO;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Reads the text of one file or of the standard input.</summary>
internal static class StatementInput
{
    internal const string StandardInput = "-";

    /// <summary>Describes the argument to a parser.</summary>
    internal static Argument<string> Argument(string description) =>
        new("FILE") { Description = description + " '-' reads standard input." };

    /// <summary>Returns the text of SQL.</summary>
    /// <exception cref="UsageException">The file cannot be read, or has another format.</exception>
    internal static string ReadSql(ToolContext context, string path) =>
        path != StandardInput && ToolFileKinds.All.Find(path) is { Format: not SqlFormat }
            ? throw new UsageException(
                "'" + path + "' is not an SQL file. Only 'check' and 'fix' read SQL in other files. Copy the SQL to a .sql file, or pass "
                    + "it to standard input with '-'.")
            : Read(context, path);

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
