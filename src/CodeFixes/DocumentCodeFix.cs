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
/// A code fix that mends any number of problems of a document in one rewrite, so that Fix All is the same work as one fix: several
/// problems often stand in one initialiser, where separate edits could not be merged. It is offered only where it changes something.
/// </summary>
public abstract class DocumentCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        context.CodeActionEquivalenceKey is { } key ? await FixAsync(document, diagnostics, key, context.CancellationToken).ConfigureAwait(false) : null);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, key) in Offers(diagnostic))
            {
                if (await FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, context.CancellationToken).ConfigureAwait(false) is { } mended)
                    context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult<Document>(mended), key), diagnostic);
            }
        }
    }

    /// <summary>What could be offered for a problem: a title, and the key by which Fix All finds the same mend of other problems.</summary>
    internal abstract IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic);

    /// <summary>Mends all that the key is offered for; null where nothing changes.</summary>
    internal abstract Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellation);
}
