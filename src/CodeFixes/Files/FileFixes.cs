using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes any number of fixes of one file together. Its encoding and line ends stay as they are.</summary>
internal sealed class FileFixes(FileKinds kinds)
{
    /// <summary>Null where nothing changes.</summary>
    internal SourceText? Take(SourceText text, string path, IEnumerable<LocatedFix> fixes)
    {
        if (kinds.Find(path) is not { } kind)
            return null;
        HostEditor editor = kind.Settings is { } settings ? new SettingsFileEditor(text, settings) : new SqlFileEditor(text);
        var isFixed = false;
        foreach (var fix in fixes.Where(static each => each.Host == SourceHost.File).OrderBy(static each => each.At.Start))
            isFixed |= TryTake(editor, fix);
        if (!isFixed)
            return null;
        var edits = new TextEdits();
        editor.Write(edits);
        return edits.ToChanges() is { Count: > 0 } changes ? text.WithChanges(changes) : null;
    }

    /// <summary>As a whole or not at all.</summary>
    private static bool TryTake(HostEditor editor, LocatedFix fix)
    {
        var planned = new List<Action>();
        foreach (var step in fix.RuleFix.Steps)
        {
            if (editor.Plan(fix, step) is not { } action)
                return false;
            planned.Add(action);
        }

        planned.ForEach(static action => action());
        return planned.Count > 0;
    }
}
