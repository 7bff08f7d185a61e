using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies any number of fixes to a file. Its encoding and line ends are kept.</summary>
internal sealed class FileFixes(FileKinds kinds)
{
    /// <summary>Returns the changed text, or null if nothing changes.</summary>
    internal SourceText? Apply(SourceText text, string path, IEnumerable<LocatedFix> fixes)
    {
        if (kinds.Find(path) is not { } kind)
            return null;
        SourceEditor editor = kind.Settings is { } settings ? new SettingsFileEditor(text, settings) : new SqlFileEditor(text);
        var isFixed = false;
        foreach (var fix in fixes.Where(static fix => fix.Host == SourceKind.File).OrderBy(static fix => fix.ProblemSpan.Start))
            isFixed |= TryApply(editor, fix);
        if (!isFixed)
            return null;
        var edits = new TextEdits();
        editor.Write(edits);
        return edits.ToChanges() is { Count: > 0 } changes ? text.WithChanges(changes) : null;
    }

    private static bool TryApply(SourceEditor editor, LocatedFix fix)
    {
        var planned = new List<Action>();
        foreach (var step in fix.Fix.Steps)
        {
            if (editor.Plan(fix, step) is not { } action)
                return false;
            planned.Add(action);
        }

        planned.ForEach(static action => action());
        return planned.Count > 0;
    }
}
