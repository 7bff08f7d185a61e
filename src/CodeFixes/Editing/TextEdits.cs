using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Edits of one text, all told in places of the text as it was, so that those of many problems are made at once. Where two can't
/// both be made the first one stands, and what is deleted is not changed as well.
/// </summary>
internal sealed class TextEdits
{
    private readonly List<TextSpan> _deleted = [];
    private readonly List<TextChange> _changed = [];

    public bool IsEmpty => _deleted.Count == 0 && _changed.Count == 0;

    public void Delete(TextSpan span)
    {
        if (!span.IsEmpty)
            _deleted.Add(span);
    }

    public void Replace(TextSpan span, string text) => _changed.Add(new TextChange(span, text));

    public void Insert(int position, string text) => _changed.Add(new TextChange(new TextSpan(position, 0), text));

    /// <summary>A change of another list, as it is.</summary>
    public void Take(TextChange change)
    {
        if (change.NewText!.Length == 0)
            Delete(change.Span);
        else
            _changed.Add(change);
    }

    /// <summary>For what several problems ask for.</summary>
    public void InsertOnce(int position, string text)
    {
        if (!_changed.Exists(change => change.Span.IsEmpty && change.Span.Start == position && change.NewText == text))
            Insert(position, text);
    }

    public void Add(TextEdits others)
    {
        _deleted.AddRange(others._deleted);
        _changed.AddRange(others._changed);
    }

    /// <summary>In the order of the text, none touching another.</summary>
    public IReadOnlyList<TextChange> ToChanges()
    {
        var deleted = Union();
        var changes = new List<TextChange>(deleted.Select(static span => new TextChange(span, "")));
        var at = -1;
        foreach (var change in _changed.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.Length))
        {
            var isLost = deleted.Exists(span => change.Span.IsEmpty ? span.Start < change.Span.Start && change.Span.Start < span.End : span.OverlapsWith(change.Span));
            if (isLost || change.Span.Start < at)
                continue;
            changes.Add(change);
            at = change.Span.End;
        }

        // What is put in comes before what is deleted or replaced behind it.
        return Joined(changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.Length));
    }

    private List<TextSpan> Union()
    {
        var union = new List<TextSpan>();
        foreach (var span in _deleted.OrderBy(static span => span.Start))
        {
            if (union.Count > 0 && span.Start <= union[union.Count - 1].End)
                union[union.Count - 1] = TextSpan.FromBounds(union[union.Count - 1].Start, System.Math.Max(span.End, union[union.Count - 1].End));
            else
                union.Add(span);
        }

        return union;
    }

    /// <summary>A text takes one change at a place.</summary>
    private static List<TextChange> Joined(IEnumerable<TextChange> changes)
    {
        var joined = new List<TextChange>();
        foreach (var change in changes)
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && last.Span.End == change.Span.Start && last.Span.IsEmpty)
                joined[joined.Count - 1] = new TextChange(change.Span, last.NewText + change.NewText);
            else
                joined.Add(change);
        }

        return joined;
    }
}
