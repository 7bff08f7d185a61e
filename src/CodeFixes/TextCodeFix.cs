using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Provides a base class for code fixes that offer a single fix, made by edits of the text.</summary>
public abstract class TextCodeFix : DocumentCodeFix
{
    /// <summary>Gets the title, which also identifies the fix for Fix All.</summary>
    internal abstract string Title { get; }

    internal override IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic)
    {
        yield return (Title, Title);
    }

    internal override bool IsOf(string key, string id) => key == Title;

    internal override async Task<Document?> FixAsync(
        Document document, ImmutableArray<(Diagnostic Diagnostic, string Key)> problems, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var (file, edits) = (new CodeFile(text, root, model, cancellation), new TextEdits());
        foreach (var (diagnostic, _) in problems.OrderBy(static problem => problem.Diagnostic.Location.SourceSpan.Start))
            AddEdits(file, diagnostic, edits);
        return edits.ToChanges() is { Count: > 0 } changes
            ? await ShortNames.ChangeAsync(document, text, changes, cancellation).ConfigureAwait(false)
            : null;
    }

    /// <summary>Adds the edits that fix a problem, or none if it cannot be fixed.</summary>
    internal abstract void AddEdits(CodeFile file, Diagnostic diagnostic, TextEdits edits);
}
