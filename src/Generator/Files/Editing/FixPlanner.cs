using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Plans fixes in the content of a file, and collects the changes of those that are made.</summary>
internal sealed class FixPlanner(FileContent content)
{
    private readonly Dictionary<FileText, SourceEditor> _editors = [];

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

    /// <summary>Returns the changes of the file by all actions that were run.</summary>
    public IReadOnlyList<TextChange> ToChanges()
    {
        var edits = new TextEdits();
        foreach (var editor in _editors)
        {
            var ofPart = new TextEdits();
            editor.Value.Write(ofPart);
            foreach (var change in ToFile(editor.Key, ofPart.ToChanges()))
                edits.Add(change);
        }

        return edits.ToChanges();
    }

    private SourceEditor EditorOf(FileText part)
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
            if (part.Encode(change.NewText!) is not { } newText)
                return [];
            ofFile.Add(new TextChange(part.ToFile(new SourceSpan(change.Span.Start, change.Span.Length)).ToTextSpan(), newText));
        }

        return ofFile;
    }
}
