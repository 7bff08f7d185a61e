using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes the templates of files and literals, which something else fills in later: <c>${NAME}</c>, <c>$NAME</c>, <c>$(NAME)</c>,
/// <c>{{ … }}</c>, <c>{% … %}</c>, <c>{name}</c>, <c>%(name)s</c>, <c>%NAME%</c>, <c>#{name}#</c>, <c>#NAME#</c>, <c>__NAME__</c>,
/// <c>@name@</c>, <c>[[NAME]]</c>, <c>&lt;&lt;NAME&gt;&gt;</c>, <c>&lt;%= … %&gt;</c>, <c>@Microsoft.KeyVault(…)</c>, and as the whole
/// value <c>:name</c>, <c>@name</c> and <c>&amp;name</c>.
/// </summary>
internal static class Template
{
    /// <summary>The character that replaces an interpolation in the text of a string. Unicode assigns it no meaning.</summary>
    internal const char Hole = '\uFFFF';

    private const string KeyVault = "@Microsoft.KeyVault(";

    private static readonly char[] _marks = ['$', '{', '%', '_', '@', '#', '[', '<', Hole];

    // No property has a value of these forms, so a value that is one as a whole is a template that was not filled in.
    private static readonly (string Start, string End)[] _certain = [("${", "}"), ("{{", "}}"), ("#{", "}#"), ("%(", ")s"), ("<%=", "%>")];

    /// <summary>Indicates whether a value contains a template, so that it is unknown.</summary>
    internal static bool IsIn(string value) => IsVariable(value) || IsAnywhereIn(value, isSecret: false);

    /// <summary>Indicates whether a secret contains a template. In a secret, a <c>$</c> before a letter is a character.</summary>
    internal static bool IsInSecret(string value) => IsVariable(value) || IsWholeName(value, '$') || IsAnywhereIn(value, isSecret: true);

    /// <summary>Indicates whether a whole value is a template that was not filled in, which StarRocks would use unchanged.</summary>
    internal static bool IsUnfilled(string value)
    {
        foreach (var (start, end) in _certain)
        {
            if (value.Length > start.Length + end.Length && value.StartsWith(start, StringComparison.Ordinal)
                && value.IndexOf(end, start.Length, StringComparison.Ordinal) == value.Length - end.Length)
                return true;
        }

        return false;
    }

    /// <summary>Returns the end of the <c>{name}</c> at a position, or -1 if there is none.</summary>
    internal static int EndOfBraces(string text, int at)
    {
        var i = at + 1;
        while (i < text.Length && IsOfName(text[i]))
            i++;
        return i > at + 1 && i < text.Length && text[i] == '}' ? i + 1 : -1;
    }

    private static bool IsAnywhereIn(string value, bool isSecret)
    {
        var at = value.IndexOfAny(_marks);
        if (at < 0)
            return false;

        // Each of these is searched for once more at most, so that the cost stays in proportion to the length.
        var (closes, parenthesis) = (value.LastIndexOf('}'), value.LastIndexOf(')'));
        var tag = value.LastIndexOf("%>", StringComparison.Ordinal);
        for (; at >= 0; at = value.IndexOfAny(_marks, at + 1))
        {
            var next = at + 1 < value.Length ? value[at + 1] : '\0';
            var isTemplate = value[at] switch
            {
                Hole => true,
                '$' => (IsLetter(next) && !isSecret) || (next == '{' && closes > at + 2) || (next == '(' && parenthesis > at + 2),
                '{' => (next is '{' or '%' && closes > at + 2) || EndOfBraces(value, at) > 0,
                '%' => IsPercent(value, at, next, parenthesis),
                '_' => next == '_' && IsBetween(value, at + 2, "__"),
                '#' => IsBetween(value, at + 1, "#"),
                '[' => next == '[' && IsBetween(value, at + 2, "]]"),
                '<' => next == '<' ? IsBetween(value, at + 2, ">>") : next == '%' && tag > at + 2,
                _ => IsBetween(value, at + 1, "@")
                    || string.Compare(value, at, KeyVault, 0, KeyVault.Length, StringComparison.OrdinalIgnoreCase) == 0,
            };
            if (isTemplate)
                return true;
        }

        return false;
    }

    private static bool IsPercent(string value, int at, char next, int parenthesis) =>
        (next == '(' && parenthesis > at + 2 && parenthesis + 1 < value.Length) || (IsLetter(next) && IsBetween(value, at + 1, "%"));

    /// <summary>A name from here to the mark that ends it, with blanks around it where the mark is a pair of brackets.</summary>
    private static bool IsBetween(string value, int from, string mark)
    {
        var mayHaveBlanks = mark.Length == 2 && mark[0] != '_';
        var end = mayHaveBlanks ? AfterBlanks(value, from) : from;
        if (end >= value.Length || !IsLetterOrDigit(value[end]))
            return false;
        while (end < value.Length && (IsLetterOrDigit(value[end]) || (value[end] is '_' or '.' or '-' && !IsAt(value, end, mark))))
            end++;
        return IsAt(value, mayHaveBlanks ? AfterBlanks(value, end) : end, mark);
    }

    private static int AfterBlanks(string value, int at)
    {
        while (at < value.Length && value[at] == ' ')
            at++;
        return at;
    }

    private static bool IsAt(string value, int at, string mark) => string.CompareOrdinal(value, at, mark, 0, mark.Length) == 0;

    private static bool IsVariable(string value) => IsWholeName(value, ':') || IsWholeName(value, '@') || IsWholeName(value, '&');

    /// <summary>Indicates whether the value is a name behind a mark, and nothing else.</summary>
    private static bool IsWholeName(string value, char mark)
    {
        if (value.Length < 2 || value[0] != mark || !IsLetter(value[1]))
            return false;
        for (var i = 2; i < value.Length; i++)
        {
            if (!IsLetter(value[i]) && !IsLetterOrDigit(value[i]))
                return false;
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsOfName(char c) => IsLetter(c) || IsLetterOrDigit(c) || c is '.' or '-' or ':' or ' ' or '[' or ']';
}
