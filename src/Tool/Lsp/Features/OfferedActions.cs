using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Collects the changes that are offered for a range, each once: one that fixes several problems names all of them. The first fix is the
/// preferred one, because a client can apply it without showing the others.
/// </summary>
/// <param name="snapshot">The document.</param>
/// <param name="client">The features of the client.</param>
internal sealed class OfferedActions(Snapshot snapshot, ClientFeatures client)
{
    private readonly List<CodeAction> _actions = [];
    private readonly Dictionary<string, int> _byChanges = new(StringComparer.Ordinal);

    public IReadOnlyList<CodeAction> All => _actions;

    /// <summary>Adds a fix of a problem.</summary>
    public void AddFix(string title, IReadOnlyList<TextChange> changes, LspDiagnostic problem) =>
        Add(Create(title, changes) with { Diagnostics = [problem], IsPreferred = _actions.Count == 0 ? true : null }, changes);

    /// <summary>Adds a change that concerns several problems, or none.</summary>
    public void Add(CodeAction action, IReadOnlyList<TextChange> changes)
    {
        var key = string.Join('\n', changes);
        if (_byChanges.TryAdd(key, _actions.Count))
        {
            _actions.Add(action);
            return;
        }

        var same = _actions[_byChanges[key]];
        _actions[_byChanges[key]] = same with { Diagnostics = [.. same.Diagnostics ?? [], .. action.Diagnostics ?? []] };
    }

    /// <summary>Creates the action that makes changes of the document.</summary>
    public CodeAction Create(string title, IReadOnlyList<TextChange> changes, string kind = CodeActionFinder.QuickFix)
    {
        var edits = new LspTextEdit[changes.Count];
        for (var i = 0; i < edits.Length; i++)
            edits[i] = new LspTextEdit(snapshot.Text.ToRange(changes[i].Span), changes[i].NewText ?? "");
        var uri = snapshot.Address.Uri;
        return new CodeAction(title, kind, client.HasDocumentChanges
            ? new WorkspaceEdit { DocumentChanges = [new DocumentEdit(new VersionedDocumentId(uri, snapshot.Version), edits)] }
            : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<LspTextEdit>>(StringComparer.Ordinal) { [uri] = edits } });
    }
}
