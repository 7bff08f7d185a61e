using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Makes changes of a document's text, and shortens the full names in what was put in as its usings allow.</summary>
internal static class ShortNames
{
    internal static async Task<Document> ChangeAsync(Document document, SourceText text, IReadOnlyList<TextChange> changes, CancellationToken cancellation)
    {
        var changed = document.WithText(text.WithChanges(changes));
        if (!changes.Any(static change => change.NewText!.Contains("global::")) || await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return changed;
        var put = Put(changes);
        var names = root.DescendantNodes().OfType<AliasQualifiedNameSyntax>().Where(name => put.Exists(span => span.Contains(name.Span))).Select(Outermost).ToList();
        var marked = root.ReplaceNodes(names, static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));
        return await Simplifier.ReduceAsync(changed.WithSyntaxRoot(marked), Simplifier.Annotation, optionSet: null, cancellation).ConfigureAwait(false);
    }

    /// <summary>The whole name or access that a <c>global::</c> begins.</summary>
    private static SyntaxNode Outermost(AliasQualifiedNameSyntax name)
    {
        SyntaxNode node = name;
        while (node.Parent is QualifiedNameSyntax or MemberAccessExpressionSyntax)
            node = node.Parent;
        return node;
    }

    /// <summary>Where what was put in stands afterwards.</summary>
    private static List<TextSpan> Put(IReadOnlyList<TextChange> changes)
    {
        var put = new List<TextSpan>();
        var moved = 0;
        foreach (var change in changes)
        {
            put.Add(new TextSpan(change.Span.Start + moved, change.NewText!.Length));
            moved += change.NewText.Length - change.Span.Length;
        }

        return put;
    }
}
