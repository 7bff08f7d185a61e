using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds the templates that are lines of their own in a Java properties file: <c>{{- if … }}</c>, <c>{% for … %}</c>. They add lines or
/// omit them, so that the file is partly unknown. A template in a value is a part of it.
/// </summary>
internal sealed class ConfTemplates
{
    private readonly TemplateBranches _branches = new();

    private ConfTemplates(string text)
    {
        char[]? lines = null;
        var finder = new TemplateFinder(text);
        for (var found = finder.Next(0); found is { } template; found = finder.Next(template.End))
        {
            var isComment = TemplateFinder.IsComment(text, template);
            if (!isComment)
                _branches.Add(text, template);
            if (!IsLineStart(text, template.Start))
                continue;
            IsPartial |= !isComment;
            lines ??= text.ToCharArray();
            for (var i = template.Start; i < template.End; i++)
                lines[i] = i == template.Start ? '#' : ' ';
        }

        Lines = lines is null ? text : new string(lines);
    }

    /// <summary>Gets the text with comments instead of these templates, with all positions unchanged.</summary>
    public string Lines { get; }

    /// <summary>Gets a value indicating whether the file can have more settings, or fewer.</summary>
    public bool IsPartial { get; private set; }

    public static ConfTemplates Read(string text) => new(text);

    /// <summary>Indicates whether a line begins with a template that is not closed, so that it is no setting.</summary>
    public static bool IsOpen(string key) =>
        key.StartsWith("{{", StringComparison.Ordinal) || key.StartsWith("{%", StringComparison.Ordinal);

    /// <summary>Indicates whether a template decides whether a position is part of the file.</summary>
    public bool IsConditional(int position) => _branches.At(position) is not null;

    private static bool IsLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}
