using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Fixes dictionaries and other collections of keys and values, in the syntax that they already use.</summary>
internal sealed class DictionaryEditor(CodeFile file) : SourceEditor
{
    private readonly ListEdits _lists = new(file.Text);
    private readonly TextEdits _edits = new();
    private readonly Dictionary<SyntaxNode, List<string>> _newInitializers = [];

    public override Action? Plan(LocatedFix fix, SourceFixStep step)
    {
        if (step.Kind == FixKind.Add)
            return Add(fix.Whole, step);
        if (step.Property is not { } property || NodeAt(property) is not { } node)
            return null;
        if (step.Kind == FixKind.Remove)
            return Remove(node, property);
        if (DictionarySyntax.Of(node) is not { } pair)
            return null;
        if (step.Kind == FixKind.Rename)
            return () => _edits.Replace(pair.Key.Span, SymbolDisplay.FormatLiteral(step.Text!, quote: true));
        var isFlag = IsBoxedFlag(pair.Value) && step.Text is "true" or "false";
        return () => _edits.Replace(pair.Value.Span, isFlag ? step.Text! : Value(step, pair.Value.SpanStart));
    }

    public override void Write(TextEdits edits)
    {
        foreach (var initializer in _newInitializers)
            _edits.Insert(initializer.Key.Span.End, " { " + string.Join(", ", initializer.Value) + " }");
        _lists.Write(_edits);
        edits.Add(_edits);
    }

    private static bool IsBoxedFlag(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression;

    /// <summary>Returns the element or statement with a span. The span of a call in a chain starts at its dot.</summary>
    private SyntaxNode? NodeAt(TextSpan property)
    {
        var node = file.NodeAt(property);
        if (node.Span == property)
            return node;
        return node.FindToken(property.Start).Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
            && call.Span.End == property.End
            ? call
            : null;
    }

    private Action? Remove(SyntaxNode node, TextSpan property)
    {
        if (node.Span != property)
            return () => _edits.Delete(Deletion.Of(file.Text, property, "//"));
        if (node is ExpressionStatementSyntax)
        {
            return node.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
                ? () => _edits.Delete(Deletion.Of(file.Text, property, "//"))
                : null;
        }

        if (!ListEdits.IsPlain(node) || node.Parent is not (InitializerExpressionSyntax or CollectionExpressionSyntax))
            return null;
        return () =>
        {
            if (_lists.Around(node) is var (list, index))
                list.Remove(index);
        };
    }

    private Action? Add(TextSpan whole, SourceFixStep step)
    {
        if (file.ExpressionAt(whole) is not { ContainsDirectives: false } host)
            return null;
        var (key, value) = (SymbolDisplay.FormatLiteral(step.Key, quote: true), Value(step, host.SpanStart));
        var list = host switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.Initializer,
            ArrayCreationExpressionSyntax array => array.Initializer,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer,
            InitializerExpressionSyntax initializer => initializer,
            _ => null,
        };
        if (host is CollectionExpressionSyntax collection)
            return Last(collection.Elements) is { } element ? () => _lists.Of(collection).Append(element.With(key, value)) : null;
        if (list is not null && Last(list.Expressions) is { } last)
            return () => _lists.Of(list).Append(last.With(key, value));
        if (list is null && host is BaseObjectCreationExpressionSyntax && IsDictionary(host))
            return () => AddToNewInitializer(host, "[" + key + "] = " + value);
        return IsChained(host) ? () => _edits.InsertOnce(host.Span.End, ".Add(" + key + ", " + value + ")") : null;
    }

    private void AddToNewInitializer(SyntaxNode host, string element)
    {
        if (!_newInitializers.TryGetValue(host, out var elements))
            _newInitializers.Add(host, elements = []);
        if (!elements.Contains(element))
            elements.Add(element);
    }

    private static DictionarySyntax? Last(IEnumerable<SyntaxNode> elements) =>
        elements.Select(DictionarySyntax.Of).LastOrDefault(static pair => pair is not null);

    private bool IsDictionary(ExpressionSyntax creation) => file.TypeOf(creation) is { } type
        && type.GetMembers().OfType<IPropertySymbol>().Any(static property => property
            is { IsIndexer: true, SetMethod: not null, Parameters: [{ Type.SpecialType: SpecialType.System_String }] });

    private static bool IsChained(ExpressionSyntax host) =>
        host.Parent is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Add",
            Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 2 },
        };

    private string Value(SourceFixStep step, int position) => step.Text is { } text
        ? SymbolDisplay.FormatLiteral(text, quote: true)
        : FromEnvironment.Expression(file, step.Key, position);
}
