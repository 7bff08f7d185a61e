using System;
using System.IO;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Recognizes a report or a baseline of an earlier run, which is written again, and not checked as a file of the user.</summary>
internal static class EarlierOutput
{
    // What only this program writes, even if a merge has left its marks in it.
    private static readonly string[] _marks =
    [
        "\"starrocks-auth\"", "\"check_name\": \"SRA", "\"fingerprint\": \"", "\"problems\": []",
        ": error SRA", ": warning SRA", ": info SRA",
    ];

    /// <summary>Indicates whether a file is empty or contains what this program writes.</summary>
    /// <param name="path">The absolute path.</param>
    internal static bool IsIn(string path)
    {
        try
        {
            return InputText.Read(path)?.ToString().Trim() is { } text
                && (text is "" or "[]" || text.StartsWith("No ", StringComparison.Ordinal)
                    || Array.Exists(_marks, mark => text.Contains(mark, StringComparison.Ordinal)));
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return false;
        }
    }
}
