using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Offers the mends that a rule told with its problem: the steps travel in the diagnostic, and nothing is judged again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MendCodeFix))]
public sealed class MendCodeFix : DocumentCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleList.All.Where(static rule => rule.Mends is not null).Select(static rule => rule.Id).ToImmutableArray();

    internal override IEnumerable<(string Title, string Key)> Offers(Diagnostic diagnostic) =>
        PlacedMend.Of(diagnostic).Select(static mend => (mend.Mend.Title, mend.EquivalenceKey));

    internal override bool IsOf(string key, string id) => PlacedMend.IsOf(key, id);

    internal override async Task<Document?> FixAsync(Document document, ImmutableArray<(Diagnostic Diagnostic, string Key)> problems, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var editor = new MendEditor(new CodeFile(text, root, model, cancellation));
        var isMended = false;
        foreach (var (diagnostic, key) in problems.OrderBy(static each => each.Diagnostic.Location.SourceSpan.Start))
        {
            foreach (var mend in PlacedMend.Of(diagnostic).Where(mend => mend.EquivalenceKey == key))
                isMended |= editor.TryTake(mend);
        }

        return isMended && editor.ToChanges() is { Count: > 0 } changes ? await ShortNames.ChangeAsync(document, text, changes, cancellation).ConfigureAwait(false) : null;
    }
}
