using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads a clause that holds no properties: a text or a list of texts. No rule needs other kinds of clauses.</summary>
internal static class ClauseReader
{
    internal static MemberValue Read(MappedProperty member, IOperation value)
    {
        value = ValueReader.Unwrap(value);
        if (member.Symbol.Type.SpecialType == SpecialType.System_String)
            return ReadText(value);
        var list = ListReader.Read(member, value);
        if (list.IsUnset || list.IsUnknown)
            return list;
        var texts = new List<(string Text, Location Location)>();
        if (value.Syntax is CollectionExpressionSyntax collection)
            AddElements(texts, collection, value.SemanticModel);
        else if (value is IArrayCreationOperation { Initializer: { } initializer })
            AddElements(texts, initializer.ElementValues);
        return MemberValue.From(texts);
    }

    private static MemberValue ReadText(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => default,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => default,
        { ConstantValue: { HasValue: true, Value: string text } } when text.Length == 0 => default,
        { ConstantValue: { HasValue: true, Value: string text } } when !Template.IsIn(text) =>
            MemberValue.From([(text, value.Syntax.GetLocation())]),
        _ => MemberValue.Unknown,
    };

    private static void AddElements(List<(string Text, Location Location)> texts, IEnumerable<IOperation> elements)
    {
        foreach (var element in elements)
        {
            if (element.ConstantValue is { HasValue: true, Value: string text })
                Add(texts, text, element.Syntax);
        }
    }

    private static void AddElements(List<(string Text, Location Location)> texts, CollectionExpressionSyntax collection,
        SemanticModel? model)
    {
        foreach (var element in collection.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var expression }
                && model?.GetConstantValue(expression) is { HasValue: true, Value: string text })
                Add(texts, text, expression);
        }
    }

    private static void Add(List<(string Text, Location Location)> texts, string text, SyntaxNode element)
    {
        if (!Template.IsIn(text))
            texts.Add((text, element.GetLocation()));
    }
}
