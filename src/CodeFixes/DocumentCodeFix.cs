using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// A code fix that fixes any number of problems of a document in one rewrite, so that Fix All is the same work as one fix: several
/// problems often stand in one initialiser, where separate edits could not be merged. It is offered only where it changes something.
/// </summary>
/// <remarks>
/// Every provider is exported for both kinds of documents: Roslyn keeps those of an assembly that suit the kind of the first document
/// that it is asked for, and offers no others in any later document.
/// </remarks>
public abstract class DocumentCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics) =>
        context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Any(id => IsOf(key, id))
            ? FixAsync(document, diagnostics.Select(diagnostic => (diagnostic, key)).ToImmutableArray(), context.CancellationToken)
            : FixByFirstOffersAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        context.TextDocument is Document document ? RegisterAsync(context, document) : RegisterOfFileAsync(context);

    private protected virtual Task RegisterOfFileAsync(CodeFixContext context) => Task.CompletedTask;

    private async Task RegisterAsync(CodeFixContext context, Document document)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!FixableDiagnosticIds.Contains(diagnostic.Id))
                continue;
            foreach (var (title, key) in Offers(diagnostic))
            {
                if (await FixAsync(document, ImmutableArray.Create((diagnostic, key)), context.CancellationToken).ConfigureAwait(false) is { } corrected)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult<Document>(corrected), key), diagnostic);
            }
        }
    }

    /// <summary>What could be offered for a problem: a title, and the key by which Fix All finds the same fix of other problems.</summary>
    internal abstract IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic);

    /// <summary>Whether a key is that of a fix for the rule.</summary>
    internal abstract bool IsOf(string key, string id);

    /// <summary>Fixes each problem in the way that its key names, where that is offered for it; null where nothing changes.</summary>
    internal abstract Task<Document?> FixAsync(Document document, ImmutableArray<(Diagnostic Diagnostic, string Key)> problems, CancellationToken cancellation);

    /// <summary>
    /// <c>dotnet format</c> has a whole project fixed rule by rule, but takes the key of whatever the analyzers told first, be it another rule's, or none
    /// where nothing is offered for that. It chooses nothing by it, so each problem gets what is offered first.
    /// </summary>
    private async Task<Document?> FixByFirstOffersAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<(Diagnostic, string)>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var (_, key) in Offers(diagnostic))
            {
                if (await FixAsync(document, ImmutableArray.Create((diagnostic, key)), cancellation).ConfigureAwait(false) is null)
                    continue;
                problems.Add((diagnostic, key));
                break;
            }
        }

        return problems.Count == 0 ? null : await FixAsync(document, problems.ToImmutable(), cancellation).ConfigureAwait(false);
    }
}
