using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// What stands in a file or a literal for a value that is filled in later: <c>${NAME}</c>, <c>$NAME</c>, <c>$(NAME)</c>, <c>{{ … }}</c>,
/// <c>{% … %}</c>, <c>{name}</c>, <c>%(name)s</c>, <c>%NAME%</c>, <c>#{name}#</c>, <c>__NAME__</c>, <c>@Microsoft.KeyVault(…)</c>, and
/// as the whole value <c>:name</c> and <c>@name</c>.
/// </summary>
internal static class Template
{
    /// <summary>Stands in a text for a hole of an interpolated string; no character of any language.</summary>
    internal const char Hole = '\uFFFF';

    private const string KeyVault = "@Microsoft.KeyVault(";

    private static readonly char[] _marks = ['$', '{', '%', '_', '@', Hole];

    /// <summary>Whether the value holds a template, so that it is not known.</summary>
    internal static bool IsIn(string value) => IsVariable(value) || IsAnywhereIn(value);

    /// <summary>The end of a <c>{name}</c> that begins here; -1 where none does.</summary>
    internal static int EndOfBraces(string text, int at)
    {
        var i = at + 1;
        while (i < text.Length && IsOfName(text[i]))
            i++;
        return i > at + 1 && i < text.Length && text[i] == '}' ? i + 1 : -1;
    }

    private static bool IsAnywhereIn(string value)
    {
        // Each of these is searched for once more at most, so that the cost stays in proportion to the length.
        var (closes, parenthesis) = (value.LastIndexOf('}'), value.LastIndexOf(')'));
        for (var at = value.IndexOfAny(_marks); at >= 0; at = value.IndexOfAny(_marks, at + 1))
        {
            var next = at + 1 < value.Length ? value[at + 1] : '\0';
            var isTemplate = value[at] switch
            {
                Hole => true,
                '$' => IsLetter(next) || (next == '{' && closes > at + 2) || (next == '(' && parenthesis > at + 2),
                '{' => (next is '{' or '%' && closes > at + 2) || EndOfBraces(value, at) > 0,
                '%' => IsPercent(value, at, next, parenthesis),
                '_' => next == '_' && IsBetween(value, at + 2, "__"),
                _ => string.Compare(value, at, KeyVault, 0, KeyVault.Length, StringComparison.OrdinalIgnoreCase) == 0,
            };
            if (isTemplate)
                return true;
        }

        return false;
    }

    private static bool IsPercent(string value, int at, char next, int parenthesis) =>
        (next == '(' && parenthesis > at + 2 && parenthesis + 1 < value.Length) || (IsLetter(next) && IsBetween(value, at + 1, "%"));

    /// <summary>A name from here to the mark that ends it.</summary>
    private static bool IsBetween(string value, int from, string mark)
    {
        if (from >= value.Length || !IsLetterOrDigit(value[from]))
            return false;
        var end = from;
        while (end < value.Length && (IsLetterOrDigit(value[end]) || (value[end] == '_' && !IsAt(value, end, mark))))
            end++;
        return IsAt(value, end, mark);
    }

    private static bool IsAt(string value, int at, string mark) => string.CompareOrdinal(value, at, mark, 0, mark.Length) == 0;

    private static bool IsVariable(string value)
    {
        if (value.Length < 2 || value[0] is not (':' or '@') || !IsLetter(value[1]))
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
