using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
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

    public IReadOnlyList<CodeAction> Find(Snapshot snapshot, LspRange range, CodeActionContext context, CancellationToken cancellation)
    {
        var only = context.Only;
        // Only a client that asks for it, for example when a file is saved, is offered a change of the whole file.
        var offered = new OfferedActions(snapshot, client);
        var wholeFile = only is not null && only.Any(static kind => Contains(kind, SourceFixAll))
            ? FixCertain(snapshot, offered, cancellation)
            : null;
        if (only is null || only.Any(static kind => kind.Length == 0 || Contains(kind, QuickFix)))
            AddQuickFixes(snapshot, range, context.Diagnostics ?? [], offered, cancellation);
        return wholeFile is null ? offered.All : [wholeFile, .. offered.All];
    }

    /// <summary>Indicates whether a kind that a client asks for is a kind of action, or an outer one.</summary>
    private static bool Contains(string wanted, string kind) => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal);

    private void AddQuickFixes(
        Snapshot snapshot, LspRange range, IReadOnlyList<KnownProblem> wanted, OfferedActions offered, CancellationToken cancellation)
    {
        var span = snapshot.Text.ToSpan(range);
        var all = checker.Find(snapshot, cancellation);
        var here = all.Where(problem => problem.Location.SourceSpan.IntersectsWith(span)).ToList();
        if (here.FindAll(problem => IsAmong(wanted, snapshot, problem)) is { Count: > 0 } known)
            here = known;
        if (here.Count == 0 || snapshot.Content is not { } content)
            return;

        // What is read once serves each fix.
        var planner = new FixPlanner(content);
        foreach (var problem in here)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var fix in LocatedFix.Of(problem))
            {
                if (planner.Make([fix]) is { Count: > 0 } changes)
                    offered.AddFix(fix.Fix.Title, changes, diagnostics.Write(snapshot, problem));
            }
        }

        foreach (var fix in here.SelectMany(LocatedFix.Of).DistinctBy(static fix => fix.EquivalenceKey))
        {
            cancellation.ThrowIfCancellationRequested();
            AddFixAll(snapshot, all, fix, offered, cancellation);
        }

        foreach (var problem in here.DistinctBy(problem => problem.Id + LineOf(snapshot, problem)))
        {
            if (Suppression.Find(snapshot, problem) is { } insertion)
            {
                var action = offered.Create("Suppress " + problem.Id + " here", [insertion]);
                offered.Add(action with { Diagnostics = [diagnostics.Write(snapshot, problem)] }, [insertion]);
            }
        }
    }

    private static bool IsAmong(IReadOnlyList<KnownProblem> wanted, Snapshot snapshot, Diagnostic problem) => wanted.Any(known =>
        known.Code.ValueKind == JsonValueKind.String && known.Code.ValueEquals(problem.Id)
        && known.Range == snapshot.Text.ToRange(problem.Location.SourceSpan));

    private static string LineOf(Snapshot snapshot, Diagnostic problem) =>
        "\n" + snapshot.Text.Lines.LineAt(problem.Location.SourceSpan.Start);

    /// <summary>Adds the change that makes the same fix wherever it is possible, unless that is only one problem.</summary>
    private void AddFixAll(
        Snapshot snapshot, IReadOnlyList<Diagnostic> all, LocatedFix first, OfferedActions offered, CancellationToken cancellation)
    {
        var same = all
            .Where(problem => problem.Id == first.Id)
            .SelectMany(problem => LocatedFix.Of(problem).Where(fix => fix.EquivalenceKey == first.EquivalenceKey).Take(1)
                .Select(fix => new ChosenFix(problem, fix)))
            .ToList();
        var source = snapshot.Text.Source;
        if (same.Count < 2 || Together(snapshot, cancellation).Make(snapshot.KindName, source, all, same) is not { Made.Count: > 1 } made)
            return;
        var changes = made.Text.GetTextChanges(source);
        offered.Add(offered.Create(first.Fix.Title + " (all " + first.Id + " in this file)", changes), changes);
    }

    private FixesTogether Together(Snapshot snapshot, CancellationToken cancellation) =>
        new(new FileFixes(kinds), text => checker.Find(snapshot.With(text), cancellation));

    /// <summary>
    /// Returns the change that the command <c>fix</c> makes: that of every fix that needs no decision; null if there is none.
    /// </summary>
    private CodeAction? FixCertain(Snapshot snapshot, OfferedActions offered, CancellationToken cancellation)
    {
        var source = snapshot.Text.Source;
        var changed = new FileFixer(
            new FileFixes(kinds),
            new FixChoice(_allRules, includesUncertain: false),
            text => checker.Find(text == source ? snapshot : snapshot.With(text), cancellation)).Fix(snapshot.KindName, source).Text;
        return changed == source
            ? null
            : offered.Create("Fix all problems that need no decision", changed.GetTextChanges(source), SourceFixAll);
    }
}
