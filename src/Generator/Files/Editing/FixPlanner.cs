using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Plans fixes in the content of a file, and returns the changes of those that are made.</summary>
internal sealed class FixPlanner(FileContent content)
{
    private readonly Dictionary<FileText, FileEditor> _editors = [];
    private readonly HashSet<FileText> _changed = [];

    /// <summary>Returns the actions that make a fix; null if it is impossible.</summary>
    public IReadOnlyList<Action>? Plan(LocatedFix fix)
    {
        // The text can have changed since the analysis.
        if (fix.Host != SourceKind.File || content.At(fix.ProblemSpan.Start) is not { IsChecked: true } part
            || part.ToText(fix.ProblemSpan.Start) is not { } start || part.ToText(fix.ProblemSpan.End) is not { } end)
            return null;
        var editor = EditorOf(part);
        var located = fix with { ProblemSpan = TextSpan.FromBounds(start, end) };
        var planned = new List<Action>();
        foreach (var step in fix.Fix.Steps)
        {
            if (editor.Plan(located, step) is not { } action)
                return null;
            planned.Add(action);
        }

        return planned.Count > 0 ? planned : null;
    }

    /// <summary>Returns the changes of the file by fixes, without those that are impossible.</summary>
    public IReadOnlyList<TextChange> Make(IEnumerable<LocatedFix> fixes)
    {
        foreach (var fix in fixes.OrderBy(static fix => fix.ProblemSpan.Start))
        {
            foreach (var action in Plan(fix) ?? [])
            {
                action();
                _changed.Add(content.At(fix.ProblemSpan.Start)!);
            }
        }

        return TakeChanges();
    }

    private IReadOnlyList<TextChange> TakeChanges()
    {
        var edits = new TextEdits();
        foreach (var part in _changed)
        {
            var ofPart = new TextEdits();
            _editors[part].Write(ofPart);
            _editors[part].Forget();
            foreach (var change in ToFile(part, ofPart.ToChanges()))
                edits.Add(change);
        }

        _changed.Clear();
        return edits.ToChanges();
    }

    private FileEditor EditorOf(FileText part)
    {
        if (!_editors.TryGetValue(part, out var editor))
            _editors.Add(part, editor = part.Script is null ? new SettingsFileEditor(part) : new SqlFileEditor(part));
        return editor;
    }

    /// <summary>Returns the changes of a text as changes of the file; empty if the file cannot contain all of them.</summary>
    private static List<TextChange> ToFile(FileText part, IReadOnlyList<TextChange> changes)
    {
        var ofFile = new List<TextChange>(changes.Count);
        foreach (var change in changes)
        {
            if (part.Encode(change.NewText!) is not { } newText
                || part.ToEdited(new SourceSpan(change.Span.Start, change.Span.Length)) is not { } edited)
                return [];
            ofFile.Add(new TextChange(edited.ToTextSpan(), newText));
        }

        return ofFile;
    }
}
