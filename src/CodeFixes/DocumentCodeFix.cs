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
/// Provides a base class for code fixes that fix any number of problems of a document in one edit. Several problems often occur in the same
/// initializer, where separate edits could not be merged. A fix is offered only if it changes the document.
/// </summary>
/// <remarks>
/// Every provider is exported for C# documents and for additional files. For the first document, Roslyn selects the providers of an
/// assembly that support its kind, and uses only these for all later documents.
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
        context.TextDocument is Document document ? RegisterAsync(context, document) : RegisterForFileAsync(context);

    private protected virtual Task RegisterForFileAsync(CodeFixContext context) => Task.CompletedTask;

    private async Task RegisterAsync(CodeFixContext context, Document document)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!FixableDiagnosticIds.Contains(diagnostic.Id))
                continue;
            foreach (var (title, key) in Offers(diagnostic))
            {
                var problem = ImmutableArray.Create((diagnostic, key));
                if (await FixAsync(document, problem, context.CancellationToken).ConfigureAwait(false) is { } corrected)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult<Document>(corrected), key), diagnostic);
            }
        }
    }

    /// <summary>Returns the possible fixes of a problem, each with the key by which Fix All finds the same fix of other problems.</summary>
    internal abstract IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic);

    /// <summary>Indicates whether a key belongs to a fix of a rule.</summary>
    internal abstract bool IsOf(string key, string id);

    /// <summary>Applies the fix with the given key to each problem, if it is offered. Returns null if nothing changes.</summary>
    internal abstract Task<Document?> FixAsync(
        Document document, ImmutableArray<(Diagnostic Diagnostic, string Key)> problems, CancellationToken cancellation);

    /// <summary>
    /// <c>dotnet format</c> fixes a project rule by rule, but passes the key of the first diagnostic, even of another rule, or no key. As
    /// the key selects nothing, each problem gets the fix that is offered first.
    /// </summary>
    private async Task<Document?> FixByFirstOffersAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
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
