using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Collects the edits of a text, with positions in the original text, so that many problems are fixed at once. If two edits overlap, the
/// first one is made, and deleted text is not changed.
/// </summary>
internal sealed class TextEdits
{
    private readonly List<TextSpan> _deleted = [];
    private readonly List<TextChange> _changed = [];
    private readonly HashSet<(int Position, string Text)> _insertedOnce = [];

    public void Clear()
    {
        _deleted.Clear();
        _changed.Clear();
        _insertedOnce.Clear();
    }

    public void Delete(TextSpan span)
    {
        if (!span.IsEmpty)
            _deleted.Add(span);
    }

    public void Replace(TextSpan span, string text) => _changed.Add(new TextChange(span, text));

    public void Insert(int position, string text) => _changed.Add(new TextChange(new TextSpan(position, 0), text));

    public void Add(TextChange change)
    {
        if (change.NewText!.Length == 0)
            Delete(change.Span);
        else
            _changed.Add(change);
    }

    /// <summary>Inserts text once, even if several problems require it.</summary>
    public void InsertOnce(int position, string text)
    {
        if (_insertedOnce.Add((position, text)))
            Insert(position, text);
    }

    public void Add(TextEdits others)
    {
        _deleted.AddRange(others._deleted);
        _changed.AddRange(others._changed);
    }

    /// <summary>Returns the changes in the order of the text, without overlaps.</summary>
    public IReadOnlyList<TextChange> ToChanges()
    {
        var deleted = Union();
        var changes = new List<TextChange>(deleted.Select(static span => new TextChange(span, "")));
        var end = -1;
        foreach (var change in _changed.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.Length))
        {
            if (change.Span.Start < end || IsDeleted(deleted, change.Span))
                continue;
            changes.Add(change);
            end = change.Span.End;
        }

        // An insertion precedes a deletion or replacement at the same position.
        return Joined(changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.Length));
    }

    /// <summary>
    /// Indicates whether a change overlaps one of the deleted spans, which are in the order of the text and do not overlap.
    /// </summary>
    private static bool IsDeleted(List<TextSpan> deleted, TextSpan changed)
    {
        var (low, high) = (0, deleted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (deleted[middle].Start < changed.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && changed.Start < deleted[low - 1].End;
    }

    private List<TextSpan> Union()
    {
        var union = new List<TextSpan>();
        foreach (var span in _deleted.OrderBy(static span => span.Start))
        {
            if (union.Count > 0 && union[union.Count - 1] is var last && span.Start <= last.End)
                union[union.Count - 1] = TextSpan.FromBounds(last.Start, System.Math.Max(span.End, last.End));
            else
                union.Add(span);
        }

        return union;
    }

    /// <summary>Merges changes at the same position, of which <see cref="SourceText"/> accepts only one.</summary>
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
