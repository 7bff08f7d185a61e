using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Takes elements out of a list between brackets and puts others in at its end, in the layout that the list has, so that its commas
/// are right afterwards. The list may be C#'s or SQL's.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="inside">From behind the opening bracket to the closing one.</param>
/// <param name="elements">In the order of the text.</param>
/// <param name="commas">Each behind its element; the last element may have one too.</param>
/// <param name="comment">What a comment up to the end of a line begins with.</param>
/// <param name="separator">What stands between two elements; empty where each stands on a line of its own.</param>
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

    /// <summary>Nothing is left of what it had, and nothing was added.</summary>
    public bool IsEmptied => elements.Count > 0 && _removed.Count == elements.Count && _added.Count == 0;

    public void Remove(int element) => _removed.Add(element);

    public bool IsRemoved(int element) => _removed.Contains(element);

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
        WriteRemoved(edits);
        if (_added.Count > 0)
            Append(edits, last);
        else if (last >= 0 && last < commas.Count && !EndsInComma && last != elements.Count - 1)
            edits.Delete(commas[last]);
    }

    private void WriteRemoved(TextEdits edits)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (!_removed.Contains(i))
                continue;

            // Neighbours on a line go as one piece; what stands between lines, a comment say, stays.
            var first = i;
            while (_removed.Contains(i + 1) && text.Lines.IndexOf(EndOf(i)) == text.Lines.IndexOf(elements[i + 1].Start))
                i++;
            edits.Delete(Deletion.Of(text, TextSpan.FromBounds(elements[first].Start, EndOf(i)), comment));
        }
    }

    private int EndOf(int element) => element < commas.Count ? commas[element].End : elements[element].End;

    private bool EndsInComma => elements.Count > 0 && commas.Count == elements.Count;

    private void Append(TextEdits edits, int last)
    {
        if (last < 0)
        {
            AppendToNothing(edits);
            return;
        }

        var end = EndOf(last);
        if (last >= commas.Count)
            edits.Insert(end, separator);
        var closing = EndsInComma ? separator : "";
        var at = IsOnLines ? EndOfLine(end) : end;
        var between = IsOnLines ? NewLine + IndentationAt(elements[last].Start) : " ";
        edits.Insert(at, between + string.Join(separator + between, _added) + closing);
    }

    private void AppendToNothing(TextEdits edits)
    {
        if (elements.Count > 0 && IsOnLines)
        {
            var indentation = IndentationAt(elements[0].Start);
            var added = indentation + string.Join(separator + NewLine + indentation, _added) + (EndsInComma ? separator : "") + NewLine;
            edits.Insert(text.Lines.GetLineFromPosition(elements[0].Start).Start, added);
        }
        else if (IsOnLines)
        {
            var indentation = IndentationAt(inside.End) + Indentation;
            edits.Insert(inside.Start, NewLine + indentation + string.Join(separator + NewLine + indentation, _added));
        }
        else
        {
            edits.Insert(inside.Start, (text[inside.Start - 1] == '{' ? " " : "") + string.Join(", ", _added) + (inside.IsEmpty && text[inside.Start - 1] == '{' ? " " : ""));
        }
    }

    /// <summary>The elements stand on lines of their own.</summary>
    private bool IsOnLines => separator.Length == 0 || text.Lines.IndexOf(inside.Start) != text.Lines.IndexOf(elements.Count > 0 ? elements[0].Start : inside.End);

    private string NewLine
    {
        get
        {
            var line = text.Lines.GetLineFromPosition(inside.Start);
            return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";
        }
    }

    /// <summary>Behind a comment of the line, where there is nothing else.</summary>
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
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }
}
