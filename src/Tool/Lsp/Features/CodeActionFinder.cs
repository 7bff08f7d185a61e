using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the changes that are offered for a range: the fixes of its problems, and comments that suppress them.</summary>
internal sealed class CodeActionFinder(DocumentChecker checker, DiagnosticWriter diagnostics, FileKinds kinds, ClientFeatures client)
{
    internal const string QuickFix = "quickfix";
    internal const string SourceFixAll = "source.fixAll.starrocks-auth";

    private static readonly HashSet<string> _allRules = [];

    public IReadOnlyList<CodeAction> Find(Snapshot snapshot, LspRange range, IReadOnlyList<string>? only, CancellationToken cancellation)
    {
        // Only a client that asks for it, for example when a file is saved, is offered a change of the whole file.
        var actions = new List<CodeAction>();
        if (only is not null && only.Any(static kind => Contains(kind, SourceFixAll)) && FixCertain(snapshot, cancellation) is { } fixes)
            actions.Add(fixes);
        if (only is null || only.Any(static kind => kind.Length == 0 || Contains(kind, QuickFix)))
            AddQuickFixes(snapshot, range, actions, cancellation);
        return actions;
    }

    /// <summary>Indicates whether a kind that a client asks for is a kind of action, or an outer one.</summary>
    private static bool Contains(string wanted, string kind) => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal);

    private void AddQuickFixes(Snapshot snapshot, LspRange range, List<CodeAction> actions, CancellationToken cancellation)
    {
        var span = snapshot.Text.ToSpan(range);
        var all = checker.Find(snapshot, cancellation);
        var offered = new HashSet<string>(StringComparer.Ordinal);
        var here = all.Where(problem => problem.Location.SourceSpan.IntersectsWith(span)).ToList();
        if (here.Count == 0 || snapshot.Content is not { } content)
            return;

        // What is read once serves each fix.
        var planner = new FixPlanner(content);
        foreach (var problem in here)
        {
            cancellation.ThrowIfCancellationRequested();
            actions.AddRange(FixesOf(snapshot, planner, problem));
        }

        foreach (var fix in here.SelectMany(LocatedFix.Of).Where(fix => offered.Add(fix.EquivalenceKey)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (FixAll(snapshot, all, fix, cancellation) is { } action)
                actions.Add(action);
        }

        foreach (var problem in here.Where(problem => offered.Add(problem.Id + LineOf(snapshot, problem))))
        {
            if (Suppression.Find(snapshot, problem) is { } insertion)
            {
                var action = Create(snapshot, "Suppress " + problem.Id + " here", [insertion]);
                actions.Add(action with { Diagnostics = [diagnostics.Write(snapshot, problem)] });
            }
        }
    }

    private static string LineOf(Snapshot snapshot, Diagnostic problem) =>
        "\n" + snapshot.Text.Lines.LineAt(problem.Location.SourceSpan.Start);

    private IEnumerable<CodeAction> FixesOf(Snapshot snapshot, FixPlanner planner, Diagnostic problem)
    {
        var isFirst = true;
        foreach (var fix in LocatedFix.Of(problem))
        {
            if (planner.Make([fix]) is not { Count: > 0 } changes)
                continue;
            yield return Create(snapshot, fix.Fix.Title, changes) with
            {
                Diagnostics = [diagnostics.Write(snapshot, problem)],
                IsPreferred = isFirst ? true : null,
            };
            isFirst = false;
        }
    }

    /// <summary>Returns the change that makes the same fix wherever it is possible; null if that is only one problem.</summary>
    private CodeAction? FixAll(
        Snapshot snapshot, IReadOnlyList<Diagnostic> all, LocatedFix first, CancellationToken cancellation)
    {
        var same = all
            .Where(problem => problem.Id == first.Id)
            .SelectMany(problem => LocatedFix.Of(problem).Where(fix => fix.EquivalenceKey == first.EquivalenceKey).Take(1)
                .Select(fix => new ChosenFix(problem, fix)))
            .ToList();
        var source = snapshot.Text.Source;
        return same.Count > 1 && Together(snapshot, cancellation).Make(snapshot.KindName, source, all, same) is { Made.Count: > 1 } made
            ? Create(snapshot, first.Fix.Title + " (all " + first.Id + " in this file)", made.Text.GetTextChanges(source))
            : null;
    }

    private FixesTogether Together(Snapshot snapshot, CancellationToken cancellation) =>
        new(new FileFixes(kinds), text => checker.Find(snapshot.With(text), cancellation));

    /// <summary>
    /// Returns the change that the command <c>fix</c> makes: that of every fix that needs no decision; null if there is none.
    /// </summary>
    private CodeAction? FixCertain(Snapshot snapshot, CancellationToken cancellation)
    {
        var source = snapshot.Text.Source;
        var changed = new FileFixer(
            new FileFixes(kinds),
            new FixChoice(_allRules, includesUncertain: false),
            text => checker.Find(text == source ? snapshot : snapshot.With(text), cancellation)).Fix(snapshot.KindName, source).Text;
        return changed == source
            ? null
            : Create(snapshot, "Fix all problems that need no decision", changed.GetTextChanges(source)) with { Kind = SourceFixAll };
    }

    private CodeAction Create(Snapshot snapshot, string title, IReadOnlyList<TextChange> changes)
    {
        IReadOnlyList<LspTextEdit> edits =
            [.. changes.Select(change => new LspTextEdit(snapshot.Text.ToRange(change.Span), change.NewText ?? ""))];
        var uri = snapshot.Address.Uri;
        return new CodeAction(title, QuickFix, client.HasDocumentChanges
            ? new WorkspaceEdit { DocumentChanges = [new DocumentEdit(new VersionedDocumentId(uri, snapshot.Version), edits)] }
            : new WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<LspTextEdit>>(StringComparer.Ordinal) { [uri] = edits } });
    }
}
