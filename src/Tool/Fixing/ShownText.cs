using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Shows lines of a text: the statements and objects that are changed, with masked secrets. Nothing is known about the rest, such as
/// another statement, the options of a client on the same line, or a setting of another program in the same object, so it is not shown.
/// </summary>
internal sealed class ShownText(string text, FileFormat format)
{
    private const char Hidden = '…';
    private const int LongestContext = 1000;

    private readonly FileContent _content = format.Read(text);
    private readonly HashSet<SourceSpan> _scopes = [];
    private readonly HashSet<SettingsNode> _changed = [];
    private IReadOnlyList<SourceSpan>? _secrets;

    public LineText Lines { get; } = new(text);

    /// <summary>Adds the statements or objects at the ends of a changed range, and returns their starts.</summary>
    public IEnumerable<int> AddScopes(SourceSpan changed)
    {
        var (start, end) = (changed.Start, changed.End);
        if (start == end)
            AddChanged(start, isInside: true);
        while (start < end && IsBetween(text[start]))
            start++;
        while (end > start && IsBetween(text[end - 1]))
            end--;
        if (start == end)
            return [];
        AddChanged(start);
        AddChanged(end - 1);
        return new[] { AddScope(start), AddScope(end - 1) }.OfType<int>();
    }

    /// <summary>Adds the statement or object at a position, and returns its start; null if there is none.</summary>
    public int? AddScope(int position)
    {
        if (position >= text.Length || _content.ScopeAt(position) is not { } scope)
            return null;
        _scopes.Add(scope);
        return scope.Start;
    }

    /// <summary>Returns how many lines can be shown completely, from a line on and in a direction.</summary>
    public int CountShown(int line, int direction, int most)
    {
        var count = 0;
        while (count < most && line >= 0 && line < Lines.Count && Lines[line].Length <= LongestContext && HiddenIn(Lines[line]).Count == 0)
            (line, count) = (line + direction, count + 1);
        return count;
    }

    /// <summary>Returns a line after a sign.</summary>
    public string Show(char sign, int line)
    {
        var span = Lines[line];
        var hasEnd = text[span.End - 1] == '\n';
        var end = !hasEnd ? span.End : span.Length > 1 && text[span.End - 2] == '\r' ? span.End - 2 : span.End - 1;
        _secrets ??= SecretMask.Find(_content);
        var shown = new StringBuilder().Append(sign);
        var start = span.Start;
        foreach (var hidden in HiddenIn(SourceSpan.Between(start, end)))
        {
            shown.Append(SecretMask.Show(text, SourceSpan.Between(start, hidden.Start), _secrets)).Append(Hidden);
            start = hidden.End;
        }

        shown.Append(SecretMask.Show(text, SourceSpan.Between(start, end), _secrets));
        return Printable.Text(shown.ToString()) + (hasEnd ? "" : "\n\\ No newline at end of file");
    }

    /// <summary>Returns the parts of a range that are in none of the statements or objects, or in one of theirs.</summary>
    private List<SourceSpan> HiddenIn(SourceSpan range)
    {
        var hidden = new List<SourceSpan>();
        var isJoined = false;
        for (var (i, end) = (range.Start, 0); i < range.End; i = end)
        {
            // No statement and no object begins or ends in a word.
            for (end = i + 1; end < range.End && char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]);)
                end++;
            if (IsEscape(i) && end < range.End)
                end++;
            if (IsBetween(text[i]))
                continue;
            var isShown = _content.ScopeAt(i) is { } scope && _scopes.Contains(scope) && IsKnown(i);
            if (!isShown && isJoined)
                hidden[^1] = SourceSpan.Between(hidden[^1].Start, end);
            else if (!isShown)
                hidden.Add(SourceSpan.Between(i, end));
            isJoined = !isShown;
        }

        return hidden;
    }

    /// <summary>
    /// Indicates whether a position is in no value of a settings file, or in one that is changed or whose name is a StarRocks key.
    /// </summary>
    private bool IsKnown(int position)
    {
        if (SettingsAt(position) is not { } place)
            return true;
        var (settings, at) = place;
        if (settings.CommentAt(at) is not null)
            return false;
        return settings.NodeAt(at) is not { IsContainer: false } node
            || (at < node.End ? _changed.Contains(node) || SettingKeys.IsKeyOf(node) : !char.IsAsciiLetterOrDigit(text[position]));
    }

    private void AddChanged(int position, bool isInside = false)
    {
        if (SettingsAt(position) is var (settings, at) && settings.NodeAt(at) is { IsContainer: false } node
            && at < node.End && (!isInside || at > node.Start))
            _changed.Add(node);
    }

    private (SettingsTree Settings, int At)? SettingsAt(int position) =>
        _content.At(position) is { Settings: { } settings } part && part.ToText(position) is { } at ? (settings, at) : null;

    /// <summary>Indicates whether a position is that of a backslash with which a text in the file writes its next character.</summary>
    private bool IsEscape(int position) => text[position] == '\\' && position + 1 < text.Length
        && _content.At(position) is { Outer: not null } part && _content.At(position + 1) != part;

    /// <summary>Indicates whether a character is between statements.</summary>
    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c == ';';
}
