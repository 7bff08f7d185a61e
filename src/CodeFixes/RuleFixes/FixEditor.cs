using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Takes any number of fixes of a file together, each as a whole or not at all.</summary>
internal sealed class FixEditor(CodeFile file)
{
    private readonly Dictionary<SourceHost, HostEditor> _editors = [];

    /// <summary>False where a step of it can't be taken.</summary>
    public bool TryTake(LocatedFix fix)
    {
        if (EditorOf(fix.Host) is not { } editor)
            return false;
        var done = new List<Action>();
        foreach (var step in fix.RuleFix.Steps)
        {
            if (editor.Plan(fix, step) is not { } action)
                return false;
            done.Add(action);
        }

        done.ForEach(static action => action());
        return done.Count > 0;
    }

    public IReadOnlyList<TextChange> ToChanges()
    {
        var edits = new TextEdits();
        foreach (var editor in _editors.OrderBy(static each => each.Key))
            editor.Value.Write(edits);
        return edits.ToChanges();
    }

    private HostEditor? EditorOf(SourceHost host)
    {
        if (!_editors.TryGetValue(host, out var editor))
        {
            editor = host switch
            {
                SourceHost.Object => new ObjectEditor(file),
                SourceHost.Pairs => new PairsEditor(file),
                SourceHost.SqlLiteral => new SqlLiteralEditor(file),
                _ => null,
            };
            if (editor is not null)
                _editors.Add(host, editor);
        }

        return editor;
    }
}
