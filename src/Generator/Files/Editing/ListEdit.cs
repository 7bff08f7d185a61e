using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Removes elements from a list in brackets and appends others, keeping its layout and its commas. The list can be C#, SQL or a settings
/// file.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="inside">The span between the brackets.</param>
/// <param name="elements">The spans of the elements, in the order of the text.</param>
/// <param name="commas">The spans of the commas that follow the elements. The last element can have one, too.</param>
/// <param name="comment">The start of a line comment, such as <c>//</c>.</param>
/// <param name="separator">The text between two elements; empty if each is on a line of its own.</param>
internal sealed class ListEdit(
    SourceText text,
    TextSpan inside,
    IReadOnlyList<TextSpan> elements,
    IReadOnlyList<TextSpan> commas,
    string comment,
    string separator = ",")
{
    private const string Indentation = "    ";

    private readonly HashSet<int> _removed = [];
    private readonly List<string> _added = [];

    /// <summary>Gets a value indicating whether all elements were removed and none was appended.</summary>
    public bool IsEmptied => elements.Count > 0 && _removed.Count == elements.Count && _added.Count == 0;

    public void Remove(int element) => _removed.Add(element);

    public void Append(string element)
    {
        if (!_added.Contains(element))
            _added.Add(element);
    }

    public void Write(TextEdits edits)
    {
        var last = elements.Count - 1;
        while (last >= 0 && _removed.Contains(last))
            last--;
        if (EndBeforeBracket(last) is { } end)
        {
            WriteRemoved(edits, last);
            edits.Delete(end);
        }
        else
        {
            WriteRemoved(edits, elements.Count);
        }

        if (_added.Count > 0)
            Append(edits, last);
        else if (last >= 0 && last < commas.Count && !EndsInComma && last != elements.Count - 1)
            edits.Delete(commas[last]);
    }

    private void WriteRemoved(TextEdits edits, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!_removed.Contains(i))
                continue;

            // Neighbors on a line are deleted together. Text between lines, such as a comment, remains.
            var first = i;
            while (_removed.Contains(i + 1) && text.Lines.IndexOf(EndOf(i)) == text.Lines.IndexOf(elements[i + 1].Start))
                i++;
            edits.Delete(Deletion.Of(text, TextSpan.FromBounds(elements[first].Start, EndOf(i)), comment));
        }
    }

    /// <summary>
    /// Returns the span after the last element that remains, with its line breaks, if the closing bracket would otherwise be left on a
    /// line of its own. Returns null if it would not, or if the span contains a comment.
    /// </summary>
    private TextSpan? EndBeforeBracket(int last)
    {
        if (last < 0 || last == elements.Count - 1 || !IsOnOneLine(EndOf(elements.Count - 1), inside.End)
            || !IsBlank(EndOf(elements.Count - 1), inside.End))
            return null;
        for (var i = last; i < elements.Count - 1; i++)
        {
            if (!IsBlank(EndOf(i), elements[i + 1].Start))
                return null;
        }

        var span = TextSpan.FromBounds(EndOf(last), EndOf(elements.Count - 1));
        return IsOnOneLine(span.Start, elements[elements.Count - 1].Start) ? null : span;
    }

    private bool IsBlank(int start, int end) => string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    private bool IsOnOneLine(int start, int end) => text.Lines.IndexOf(start) == text.Lines.IndexOf(end);

    private int EndOf(int element) => element < commas.Count ? commas[element].End : elements[element].End;

    private bool EndsInComma => elements.Count > 0 && commas.Count == elements.Count;

    private void Append(TextEdits edits, int last)
    {
        if (last < 0)
        {
            AppendToEmpty(edits);
            return;
        }

        var end = EndOf(last);
        if (last >= commas.Count)
            edits.Insert(end, separator);
        var closing = EndsInComma ? separator : "";
        var position = IsOnLines ? EndOfLine(end) : end;
        var space = IsOnLines ? NewLine + IndentationAt(elements[last].Start) : " ";
        edits.Insert(position, space + string.Join(separator + space, _added) + closing);
    }

    private void AppendToEmpty(TextEdits edits)
    {
        if (elements.Count > 0 && IsOnLines)
        {
            var indentation = IndentationAt(elements[0].Start);
            var lines = indentation + string.Join(separator + NewLine + indentation, _added);
            edits.Insert(text.Lines.GetLineFromPosition(elements[0].Start).Start, lines + (EndsInComma ? separator : "") + NewLine);
        }
        else if (IsOnLines)
        {
            var indentation = IndentationAt(inside.End) + Indentation;
            edits.Insert(inside.Start, NewLine + indentation + string.Join(separator + NewLine + indentation, _added));
        }
        else
        {
            var before = text[inside.Start - 1] == '{' ? " " : "";
            var after = inside.IsEmpty ? before : "";
            edits.Insert(inside.Start, before + string.Join(", ", _added) + after);
        }
    }

    /// <summary>Gets a value indicating whether each element is on a line of its own.</summary>
    private bool IsOnLines
    {
        get
        {
            var first = elements.Count > 0 ? elements[0].Start : inside.End;
            return separator.Length == 0 || text.Lines.IndexOf(inside.Start) != text.Lines.IndexOf(first);
        }
    }

    private string NewLine
    {
        get
        {
            var line = text.Lines.GetLineFromPosition(inside.Start);
            return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";
        }
    }

    /// <summary>Returns the end of the line if only a comment follows the position; otherwise the position.</summary>
    private int EndOfLine(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var rest = text.ToString(TextSpan.FromBounds(position, line.End)).TrimStart();
        return rest.Length == 0 ? position : rest.StartsWith(comment, System.StringComparison.Ordinal) ? line.End : position;
    }

    private string IndentationAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;

        // Without separators, what precedes the first element in its line, such as the "- " of YAML, is part of the indentation.
        var mark = separator.Length == 0 && position > end ? new string(' ', position - end) : "";
        return text.ToString(TextSpan.FromBounds(line.Start, end)) + mark;
    }
}
