namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the templates that are lines of their own in a Java properties file: <c>{{- if … }}</c>, <c>{% for … %}</c>. They add lines or
/// omit them, so that the file is partly unknown. A template in a value, or in a line that continues one, is a part of it.
/// </summary>
internal sealed class ConfTemplates
{
    private readonly TemplateBranches _branches = new();
    private readonly char[]? _lines;
    private int _lineStart;
    private bool _isContinued;

    private ConfTemplates(string text)
    {
        foreach (var template in TemplateFinder.All(text))
        {
            var isComment = TemplateFinder.IsComment(text, template);
            if (!isComment)
                _branches.Add(text, template);
            _lines ??= text.ToCharArray();
            var isLine = IsLineStart(_lines, template.Start);
            IsPartial |= isLine && !isComment;
            for (var i = template.Start; i < template.End; i++)
            {
                if (isLine)
                    _lines[i] = i == template.Start ? '#' : ' ';
                else if (_lines[i] is '\n' or '\r')
                    _lines[i] = ' ';
            }
        }

        Lines = _lines is null ? text : new string(_lines);
    }

    /// <summary>
    /// Gets the text with comments instead of these templates, and each other template in one line, with all positions unchanged.
    /// </summary>
    public string Lines { get; }

    /// <summary>Gets a value indicating whether the file can have more settings, or fewer.</summary>
    public bool IsPartial { get; private set; }

    public static ConfTemplates Read(string text) => new(text);

    /// <summary>Indicates whether a template decides whether a position is part of the file.</summary>
    public bool IsConditional(int position) => _branches.At(position) is not null;

    /// <summary>Indicates whether a position, after those before, is at the start of a line that continues no other one.</summary>
    private bool IsLineStart(char[] lines, int at)
    {
        for (var i = _lineStart; i < at; i++)
        {
            if (lines[i] is not ('\n' or '\r'))
                continue;
            if (lines[i] == '\r' || i == 0 || lines[i - 1] != '\r')
                _isContinued = IsContinued(lines, i);
            _lineStart = i + 1;
        }

        return !_isContinued && IsBlank(lines, _lineStart, at);
    }

    /// <summary>Indicates whether the next line continues the one that ends at a position. A comment ends with its line.</summary>
    private bool IsContinued(char[] lines, int end)
    {
        var first = _lineStart;
        while (first < end && ConfReader.IsBlank(lines[first]))
            first++;
        var backslash = end;
        while (backslash > first && lines[backslash - 1] == '\\')
            backslash--;
        return (end - backslash) % 2 == 1 && (_isContinued || lines[first] is not ('#' or '!'));
    }

    private static bool IsBlank(char[] lines, int start, int end)
    {
        while (start < end && ConfReader.IsBlank(lines[start]))
            start++;
        return start == end;
    }
}
