using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Applies any number of fixes to a file. Each is applied completely or not at all.</summary>
internal sealed class FixEditor(CodeFile file)
{
    private readonly Dictionary<SourceKind, SourceEditor> _editors = [];

    /// <summary>Returns the actions that make a fix; empty if one of its steps is impossible.</summary>
    public IReadOnlyList<Action> Plan(LocatedFix fix)
    {
        var planned = new List<Action>();
        foreach (var step in fix.Fix.Steps)
        {
            if (EditorOf(step.IsAdditional ? SourceKind.Dictionary : fix.Host)?.Plan(fix, step) is not { } action)
                return [];
            planned.Add(action);
        }

        return planned;
    }

    /// <summary>Makes a fix, unless one of its steps is impossible.</summary>
    public void Apply(LocatedFix fix)
    {
        foreach (var action in Plan(fix))
            action();
    }

    public IReadOnlyList<TextChange> ToChanges()
    {
        var edits = new TextEdits();
        foreach (var editor in _editors.OrderBy(static pair => pair.Key))
            editor.Value.Write(edits);
        return edits.ToChanges();
    }

    private SourceEditor? EditorOf(SourceKind host)
    {
        if (!_editors.TryGetValue(host, out var editor))
        {
            editor = host switch
            {
                SourceKind.Object => new ObjectEditor(file),
                SourceKind.Dictionary => new DictionaryEditor(file),
                SourceKind.SqlLiteral => new SqlLiteralEditor(file),
                _ => null,
            };
            if (editor is not null)
                _editors.Add(host, editor);
        }

        return editor;
    }
}
