using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Finds the templates of a YAML file: <c>{{ … }}</c> of Helm and Jinja, <c>{% … %}</c>, <c>{# … #}</c>, <c>&lt;% … %&gt;</c> and
/// <c>${ … }</c>. A template that is alone on its lines becomes empty lines, and any other one becomes letters, so that the rest can be
/// read as YAML, with all positions unchanged.
/// </summary>
internal sealed class YamlTemplates
{
    /// <summary>The letter that replaces templates. Unicode leaves it to private use.</summary>
    public const char Letter = '\uE000';

    private readonly IReadOnlyList<SourceSpan> _templates;
    private readonly List<SourceSpan> _comments = [];
    private readonly TemplateBranches _branches = new();
    private readonly string _text;

    private YamlTemplates(string text)
    {
        (_text, _templates) = (text, TemplateFinder.All(text));
        foreach (var template in _templates)
        {
            if (TemplateFinder.IsComment(text, template))
                _comments.Add(template);
            else
                _branches.Add(text, template);
        }

        Neutral = Neutralize(text);
    }

    /// <summary>Gets the text without templates. It has the length of the file.</summary>
    public string Neutral { get; }

    /// <summary>Gets the templates that are comments, in the order of the text.</summary>
    public IReadOnlyList<SourceSpan> Comments => _comments;

    public static YamlTemplates Read(string text) => new(text);

    /// <summary>Returns the branch of the templates that contains a position; null if the position is always written.</summary>
    public TemplateBranch? BranchAt(int position) => _branches.At(position);

    /// <summary>Indicates whether a range contains a part of a template.</summary>
    public bool HasAnyIn(SourceSpan span) => FirstIn(span) is var first && first < _templates.Count && _templates[first].Start < span.End;

    /// <summary>Indicates whether a range contains a part of a template that can write text, and not only a condition or comment.</summary>
    public bool HasTextIn(SourceSpan span)
    {
        for (var i = FirstIn(span); i < _templates.Count && _templates[i].Start < span.End; i++)
        {
            if (!TemplateFinder.IsComment(_text, _templates[i]) && !TemplateBranches.IsMark(_text, _templates[i]))
                return true;
        }

        return false;
    }

    private int FirstIn(SourceSpan span)
    {
        var (low, high) = (0, _templates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_templates[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Indicates whether a range contains templates that are empty lines, which are not part of a text that is folded.</summary>
    public bool HasLinesIn(SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Neutral[i] == '\n' && _text[i] != '\n')
                return true;
        }

        return false;
    }

    private string Neutralize(string text) => string.Create(text.Length, (Templates: this, Text: text), static (neutral, all) =>
    {
        all.Text.CopyTo(neutral);
        all.Templates.Neutralize(all.Text, neutral);
    });

    private void Neutralize(string text, Span<char> neutral)
    {
        NeutralizeMarks(neutral);
        var (lineStart, scanned) = (0, 0);
        for (var first = 0; first < _templates.Count;)
        {
            var last = first;
            while (last + 1 < _templates.Count && IsBlank(text, _templates[last].End, _templates[last + 1].Start))
                last++;
            var group = SourceSpan.Between(_templates[first].Start, _templates[last].End);
            for (; scanned < group.Start; scanned++)
                lineStart = text[scanned] is '\n' or '\r' ? scanned + 1 : lineStart;
            if (IsBlank(text, lineStart, group.Start) && IsAtEndOfLine(text, group.End))
                neutral[lineStart..group.End].Fill('\n');
            else
                NeutralizeEach(neutral, first, last);
            first = last + 1;
        }
    }

    private void NeutralizeEach(Span<char> neutral, int first, int last)
    {
        for (var i = first; i <= last; i++)
            neutral.Slice(_templates[i].Start, _templates[i].Length).Fill(Letter);
    }

    /// <summary>Replaces marks that start no value in YAML, but a template (<c>@name@</c>, <c>%NAME%</c>), and directives.</summary>
    private static void NeutralizeMarks(Span<char> text)
    {
        var isLineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isLineStart && text[i] == '%')
                text[i] = '#';
            else if (text[i] is '@' or '%' or '`' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                text[i] = Letter;
            isLineStart = text[i] is '\n' or '\r';
        }
    }

    private static bool IsAtEndOfLine(string text, int position)
    {
        var end = position;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return end == text.Length || text[end] is '\n' or '\r' || (text[end] == '#' && end > position);
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t' or '\uFEFF'))
                return false;
        }

        return true;
    }
}
