using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds what can be written at a position of a document.</summary>
internal static class EditedPosition
{
    private const string FirstLetter = "x";

    private static readonly char[] _lineEnds = ['\n', '\r'];

    /// <summary>
    /// Returns the proposals for the key or the value that is edited, and the range in the file that they replace; null if there are none.
    /// </summary>
    /// <param name="snapshot">The document.</param>
    /// <param name="offset">The position.</param>
    /// <param name="target">The version of StarRocks that the document is for; null for the newest.</param>
    internal static (IReadOnlyList<Proposal> Proposals, bool IsKey, SourceSpan Span)? Propose(
        Snapshot snapshot, int offset, StarRocksVersion? target)
    {
        if (EditedTemplate.IsAt(snapshot.Text.All, new SourceSpan(offset, 0)))
            return null;
        foreach (var found in FindAll(snapshot, offset))
        {
            if (found is var (property, span) && IsInOneLine(snapshot, span) && !EditedTemplate.IsAt(snapshot.Text.All, span)
                && property.Propose(target) is { Count: > 0 } proposals)
                return (proposals, property.Key is null, span);
        }

        return null;
    }

    /// <summary>Indicates whether editors accept a range as that of a proposal.</summary>
    private static bool IsInOneLine(Snapshot snapshot, SourceSpan span) =>
        span.End <= snapshot.Text.All.Length && !snapshot.Text.All.AsSpan(span.Start, span.Length).ContainsAny('\n', '\r');

    private static IEnumerable<(EditedProperty Property, SourceSpan Span)?> FindAll(Snapshot snapshot, int offset)
    {
        if (snapshot.Format is not { } format)
            yield break;
        yield return Find(snapshot.Content, offset, isComplete: true);

        // What is being typed may contain nothing that is checked yet, so that it is not among the texts of the file.
        yield return Find(format.Read(snapshot.Text.All, keepsAll: true), offset, isComplete: false);
        if (IsInEmptyLine(snapshot.Text.All, offset))
            yield return FindNewKey(format, snapshot.Text.All, offset);
    }

    /// <summary>Returns the key that can be written in an empty line, as if its first letter were typed.</summary>
    private static (EditedProperty Property, SourceSpan Span)? FindNewKey(FileFormat format, string text, int offset) =>
        Find(format.Read(text.Insert(offset, FirstLetter), keepsAll: true), offset + 1, isComplete: false) is var (property, span)
            && property.Key is null && span == new SourceSpan(offset, 1)
            ? (property, new SourceSpan(offset, 0))
            : null;

    private static bool IsInEmptyLine(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        var end = text.IndexOfAny(_lineEnds, offset);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        return line[..(offset - start)].Trim(" \t-").IsEmpty && line[(offset - start)..].IsWhiteSpace();
    }

    private static (EditedProperty Property, SourceSpan Span)? Find(FileContent? content, int offset, bool isComplete)
    {
        if (content?.At(offset) is not { } text || text.ToText(offset) is not { } at)
            return null;
        var edited = text.Script is not null
            ? EditedSql.At(text.Text, at)
            : text is { Settings: { } settings, Format: { } format }
                ? EditedSetting.At(
                    isComplete ? settings : format.ReadEdited(text.Text, at), at, format.IsWhole ? format.ConfScope : null)
                : null;
        if (edited is null)
            return null;

        // Where nothing is typed, what completes the text is not there to be replaced.
        var isEmpty = edited.Span.Start == at && !(at < text.Text.Length && ProposedText.Has(text.Text[at]));
        return (edited, isEmpty ? new SourceSpan(offset, 0) : text.ToFile(edited.Span));
    }
}
