using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies any number of fixes to a file. Its encoding and line ends are kept.</summary>
internal sealed class FileFixes(FileKinds kinds)
{
    /// <summary>Returns the content of a file, or null if its kind is not known.</summary>
    internal FileContent? Read(SourceText text, string path) => kinds.Find(path)?.Format.Read(text.ToString());

    /// <summary>Returns the changed text, or null if nothing changes.</summary>
    internal SourceText? Apply(SourceText text, string path, IEnumerable<LocatedFix> fixes) =>
        Read(text, path) is { } content ? Apply(text, content, fixes) : null;

    /// <summary>Returns the changed text of a file with the given content, or null if nothing changes.</summary>
    internal static SourceText? Apply(SourceText text, FileContent content, IEnumerable<LocatedFix> fixes)
    {
        var editors = new Dictionary<FileText, SourceEditor>();
        var isFixed = false;
        foreach (var fix in fixes.Where(static fix => fix.Host == SourceKind.File).OrderBy(static fix => fix.ProblemSpan.Start))
            isFixed |= content.At(fix.ProblemSpan.Start) is { IsChecked: true } part && TryApply(part, EditorOf(part), fix);
        if (!isFixed)
            return null;
        return ToChanges(editors) is { Count: > 0 } changes ? text.WithChanges(changes) : null;

        SourceEditor EditorOf(FileText part)
        {
            if (!editors.TryGetValue(part, out var editor))
                editors.Add(part, editor = part.Script is null ? new SettingsFileEditor(part) : new SqlFileEditor(part));
            return editor;
        }
    }

    private static bool TryApply(FileText part, SourceEditor editor, LocatedFix fix)
    {
        // The text can have changed since the analysis.
        if (part.ToText(fix.ProblemSpan.Start) is not { } start || part.ToText(fix.ProblemSpan.End) is not { } end)
            return false;
        var located = fix with { ProblemSpan = TextSpan.FromBounds(start, end) };
        var planned = new List<Action>();
        foreach (var step in fix.Fix.Steps)
        {
            if (editor.Plan(located, step) is not { } action)
                return false;
            planned.Add(action);
        }

        planned.ForEach(static action => action());
        return planned.Count > 0;
    }

    private static IReadOnlyList<TextChange> ToChanges(Dictionary<FileText, SourceEditor> editors)
    {
        var edits = new TextEdits();
        foreach (var editor in editors)
        {
            var ofPart = new TextEdits();
            editor.Value.Write(ofPart);
            foreach (var change in ToFile(editor.Key, ofPart.ToChanges()))
                edits.Add(change);
        }

        return edits.ToChanges();
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
