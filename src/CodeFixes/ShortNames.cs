using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Changes the text of a document, and shortens the full names in the inserted text as its using directives allow.</summary>
internal static class ShortNames
{
    internal static async Task<Document> ChangeAsync(
        Document document, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(changes));
        if (!changes.Any(static change => change.NewText!.Contains("global::"))
            || await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return changed;
        }

        var inserted = InsertedSpans(changes);
#pragma warning disable RS0030 // Visits a file once.
        var names = root.DescendantNodes().OfType<AliasQualifiedNameSyntax>()
            .Where(name => IsInserted(inserted, name.Span))
            .Select(Outermost)
            .ToList();
#pragma warning restore RS0030
        var marked = root.ReplaceNodes(names, static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
        return await Simplifier.ReduceAsync(changed.WithSyntaxRoot(marked), Simplifier.Annotation, optionSet: null, cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>Indicates whether a name is in one of the inserted spans, which are in the order of the text.</summary>
    private static bool IsInserted(List<TextSpan> inserted, TextSpan name)
    {
        var (low, high) = (0, inserted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inserted[middle].End < name.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low < inserted.Count && inserted[low].Contains(name);
    }

    /// <summary>Returns the whole name or member access that starts with <c>global::</c>.</summary>
    private static SyntaxNode Outermost(AliasQualifiedNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax)
            node = node.Parent;
        return node;
    }

    /// <summary>Returns the spans of the inserted text in the changed document.</summary>
    private static List<TextSpan> InsertedSpans(IReadOnlyList<TextChange> changes)
    {
        var inserted = new List<TextSpan>();
        var offset = 0;
        foreach (var change in changes)
        {
            inserted.Add(new TextSpan(change.Span.Start + offset, change.NewText!.Length));
            offset += change.NewText.Length - change.Span.Length;
        }

        return inserted;
    }
}
