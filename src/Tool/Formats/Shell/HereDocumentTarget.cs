using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Determines the format of a here-document from its command: the input of a known program, or that of the file to which it is written,
/// otherwise SQL.
/// </summary>
internal static class HereDocumentTarget
{
    private static readonly char[] _separators = [' ', '\t', '\r', '\n', '\\', ';', '|', '&', '(', ')', '"', '\''];
    private static readonly string[] _shells = ["bash", "sh", "zsh", "ssh"];
    private static readonly string[] _interpreters = ["python", "python3", "perl", "ruby", "node", "awk", "jq"];
    private static readonly string[] _applying = ["apply", "create", "replace"];

    /// <summary>Returns the format; null if the document is in another language.</summary>
    /// <param name="command">The line of the operator.</param>
    public static FileFormat? FormatOf(string command)
    {
        var words = WordsOf(command);
        var file = FindFile(words);
        if (file is not null)
            words = Array.FindAll(words, word => word != file);
        if (HasAny(words, ["mysql", "mariadb"]))
            return SqlFormat.Instance;
        if (HasAny(words, ["kubectl", "oc"]) && HasAny(words, _applying))
            return YamlFileFormat.Instance;
        if (file is not null)
            return FormatOfFile(file);
        if (HasAny(words, _interpreters))
            return null;
        return HasAny(words, _shells) ? ShellFormat.OrSql : SqlFormat.Instance;
    }

    /// <summary>Indicates whether a document may be added to the end of a file.</summary>
    public static bool IsAppended(string command) =>
        command.Contains(">>", StringComparison.Ordinal) || command.Contains(" -a", StringComparison.Ordinal);

    /// <summary>Returns the file to which a command writes; null if there is none.</summary>
    public static string? FileOf(string command) => FindFile(WordsOf(command));

    private static string[] WordsOf(string command) =>
        command.Replace(">", " > ", StringComparison.Ordinal).Split(_separators, StringSplitOptions.RemoveEmptyEntries);

    private static FileFormat? FormatOfFile(string file)
    {
        if (ToolFileKinds.All.Find(file) is { } kind)
            return kind.Format is MarkdownFormat ? null : kind.Format;
        return file.LastIndexOf('.') > file.LastIndexOf('/') + 1 ? null : SqlFormat.Instance;
    }

    private static string? FindFile(string[] words)
    {
        string? file = null;
        for (var i = 1; i < words.Length; i++)
        {
            var isTarget = words[i - 1] == ">" || (words[i - 1] is "tee" or "-a" && Array.IndexOf(words, "tee") >= 0);
            if (isTarget && words[i][0] is not ('>' or '-' or '<') && words[i] != "/dev/null" && !char.IsAsciiDigit(words[i][0]))
                file ??= words[i];
        }

        return file;
    }

    private static bool HasAny(string[] words, IReadOnlyList<string> names)
    {
        foreach (var word in words)
        {
            var name = word[(word.LastIndexOf('/') + 1)..];
            foreach (var candidate in names)
            {
                if (name == candidate)
                    return true;
            }
        }

        return false;
    }
}
