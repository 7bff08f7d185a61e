using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes any number of mends of one file together. Its encoding and line ends stay as they are.</summary>
internal sealed class FileMends(FileKinds kinds)
{
    /// <summary>Null where nothing changes.</summary>
    internal SourceText? Take(SourceText text, string path, IEnumerable<PlacedMend> mends)
    {
        if (kinds.Of(path) is not { } kind)
            return null;
        HostEditor editor = kind.Settings is { } settings ? new SettingsFileEditor(text, settings) : new SqlFileEditor(text);
        var isMended = false;
        foreach (var mend in mends.Where(static each => each.Host == SourceHost.File).OrderBy(static each => each.At.Start))
            isMended |= TryTake(editor, mend);
        if (!isMended)
            return null;
        var edits = new TextEdits();
        editor.Write(edits);
        return edits.ToChanges() is { Count: > 0 } changes ? text.WithChanges(changes) : null;
    }

    /// <summary>As a whole or not at all.</summary>
    private static bool TryTake(HostEditor editor, PlacedMend mend)
    {
        var planned = new List<Action>();
        foreach (var step in mend.Mend.Steps)
        {
            if (editor.Plan(mend, step) is not { } action)
                return false;
            planned.Add(action);
        }

        planned.ForEach(static action => action());
        return planned.Count > 0;
    }
}
