using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Contains the edits of the lists of a C# file, one for each list, however many problems it has.</summary>
internal sealed class ListEdits(SourceText text)
{
    private readonly Dictionary<SyntaxNode, ListEdit> _lists = [];

    public ListEdit Of(InitializerExpressionSyntax initializer) =>
        Of(initializer, initializer.OpenBraceToken, initializer.CloseBraceToken, initializer.Expressions);

    public ListEdit Of(CollectionExpressionSyntax collection) =>
        Of(collection, collection.OpenBracketToken, collection.CloseBracketToken, collection.Elements);

    private ListEdit Of(BaseArgumentListSyntax arguments) =>
        Of(arguments, arguments.GetFirstToken(), arguments.GetLastToken(), arguments.Arguments);

    /// <summary>Returns the list that contains an element, with the index of the element, or null if it is not in a list.</summary>
    public (ListEdit List, int Index)? Around(SyntaxNode element) => element.Parent switch
    {
        InitializerExpressionSyntax initializer when element is ExpressionSyntax expression =>
            (Of(initializer), initializer.Expressions.IndexOf(expression)),
        CollectionExpressionSyntax collection when element is CollectionElementSyntax collectionElement =>
            (Of(collection), collection.Elements.IndexOf(collectionElement)),
        BaseArgumentListSyntax arguments when element is ArgumentSyntax argument =>
            (Of(arguments), arguments.Arguments.IndexOf(argument)),
        _ => null,
    };

    public bool IsEmptied(SyntaxNode list) => _lists.TryGetValue(list, out var edit) && edit.IsEmptied;

    public void Write(TextEdits edits)
    {
        foreach (var list in _lists.Values)
            list.Write(edits);
    }

    /// <summary>Indicates whether the list of an element can be edited, which is not possible with preprocessor directives.</summary>
    public static bool IsPlain(SyntaxNode element) => element.Parent is { ContainsDirectives: false };

    private ListEdit Of<T>(SyntaxNode list, SyntaxToken open, SyntaxToken close, SeparatedSyntaxList<T> elements)
        where T : SyntaxNode
    {
        if (!_lists.TryGetValue(list, out var edit))
        {
            edit = new ListEdit(
                text,
                TextSpan.FromBounds(open.Span.End, close.SpanStart),
                [.. elements.Select(static element => element.Span)],
                [.. elements.GetSeparators().Select(static comma => comma.Span)],
                "//");
            _lists.Add(list, edit);
        }

        return edit;
    }
}
