using System.Text.RegularExpressions;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Recognizes a text without a named language, as <see cref="UnnamedText"/> does, and commands after a prompt.</summary>
internal static partial class TerminalText
{
    /// <summary>Returns the format of a text; null if it is none that is checked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">The content that it is part of.</param>
    public static FileFormat? FormatOf(string text, FileContent content) =>
        UnnamedText.FormatOf(text, content) is var format && format == SqlFormat.Instance && Prompt().IsMatch(text)
            ? ShellFormat.OrSql
            : format;

    [GeneratedRegex(@"^[ \t]*(?:\[?[\w.-]+@[^\s$]*[ ~\w/-]*\]?)?\$ ", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Prompt();
}
