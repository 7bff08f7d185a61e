using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the conditions and loops of Velocity, which begin like a comment of SQL: <c>#if($x)</c>, <c>#else</c>, <c>#end</c>.
/// </summary>
internal static class VelocityDirective
{
    private static readonly string[] _withCondition = ["if", "elseif", "foreach"];
    private static readonly string[] _alone = ["else", "end"];

    /// <summary>Returns the end of the directive at a number sign; -1 if there is none.</summary>
    public static int EndAt(string text, int at)
    {
        if (Array.Exists(_alone, word => IsWord(text, at, word)) && IsEndOfLine(text, EndOfWord(text, at + 1)))
            return EndOfWord(text, at + 1);
        if (!Array.Exists(_withCondition, word => IsWord(text, at, word)))
            return -1;
        var open = EndOfWord(text, at + 1);
        while (open < text.Length && text[open] == ' ')
            open++;
        if (open >= text.Length || text[open] != '(')
            return -1;
        for (var (end, depth) = (open, 0); end < text.Length && text[end] is not ('\n' or '\r'); end++)
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return end + 1;
        }

        return -1;
    }

    private static bool IsWord(string text, int at, string word) =>
        string.CompareOrdinal(text, at + 1, word, 0, word.Length) == 0 && EndOfWord(text, at + 1) == at + 1 + word.Length;

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static bool IsEndOfLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at >= text.Length || text[at] is '\n' or '\r';
    }
}
