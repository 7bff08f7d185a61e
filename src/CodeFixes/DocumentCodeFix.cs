using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>
/// Provides a base class for code fixes that fix any number of problems of a document in one edit. Several problems often occur in the same
/// initializer, where separate edits could not be merged. A fix is offered only if it edits the document. The new document is created when
/// the fix is chosen.
/// </summary>
/// <remarks>
/// Every provider is exported for C# documents and for additional files. For the first document, Roslyn selects the providers of an
/// assembly that support its kind, and uses only these for all later documents.
/// </remarks>
public abstract class DocumentCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static (context, document, diagnostics) =>
        ((DocumentCodeFix)context.CodeFixProvider).FixAllAsync(context, document, diagnostics));

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) =>
        context.TextDocument is Document document ? RegisterAsync(context, document) : RegisterForFileAsync(context);

    /// <summary>Returns the possible fixes of a problem, each with the key by which Fix All finds the same fix of other problems.</summary>
    internal abstract IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic);

    /// <summary>Indicates whether a key belongs to a fix of a rule.</summary>
    internal abstract bool IsOf(string key, string id);

    /// <summary>
    /// Returns the first possible fix of each problem. <c>dotnet format</c> fixes a project rule by rule, but passes the key of the first
    /// diagnostic, even of another rule, or no key, which selects nothing.
    /// </summary>
    internal abstract IEnumerable<(Diagnostic Diagnostic, string Key)> FirstOffers(CodeFile file, IEnumerable<Diagnostic> diagnostics);

    /// <summary>Returns the problems whose fixes can be made together. Of those that contradict each other, one is made.</summary>
    internal virtual IEnumerable<(Diagnostic Diagnostic, string Key)> Together(IEnumerable<(Diagnostic Diagnostic, string Key)> problems) =>
        problems;

    /// <summary>Returns the edits that apply the fix with the given key to each problem, if it is offered. They can be empty.</summary>
    internal abstract IReadOnlyList<TextChange> Edit(CodeFile file, IEnumerable<(Diagnostic Diagnostic, string Key)> problems);

    private protected virtual Task RegisterForFileAsync(CodeFixContext context) => Task.CompletedTask;

    private async Task RegisterAsync(CodeFixContext context, Document document)
    {
        if (await CodeFile.ReadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } file)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!FixableDiagnosticIds.Contains(diagnostic.Id))
                continue;
            foreach (var (title, key) in Offers(diagnostic))
            {
                if (Edit(file, [(diagnostic, key)]) is { Count: > 0 } changes)
                    context.RegisterCodeFix(CodeAction.Create(title, c => ShortNames.ChangeAsync(document, changes, c), key), diagnostic);
            }
        }
    }

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await CodeFile.ReadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } file)
            return null;
        var problems = context.CodeActionEquivalenceKey is { } key && context.DiagnosticIds.Any(id => IsOf(key, id))
            ? diagnostics.Select(diagnostic => (diagnostic, key))
            : FirstOffers(file, diagnostics);
        return Edit(file, Together(problems)) is { Count: > 0 } changes
            ? await ShortNames.ChangeAsync(document, changes, context.CancellationToken).ConfigureAwait(false)
            : null;
    }
}
