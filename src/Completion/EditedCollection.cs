using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Completion;

/// <summary>Reads the collection that contains an edited key or value, with the readers of the analyzers.</summary>
internal sealed class EditedCollection(SemanticModel model, CancellationToken cancellation)
{
    private readonly DictionaryContent _content = new();
    private INamedTypeSymbol? _reader;

    /// <summary>Returns the list of a pair; null if it is not in a collection of pairs.</summary>
    /// <param name="pair">The edited pair.</param>
    /// <param name="key">The key as far as it is known.</param>
    internal EditedList? Find(EditedPair pair, string key)
    {
        if (!Read(pair.Element))
            return null;
        var edited = pair.Element is InvocationExpressionSyntax call ? call.ArgumentList.Span : pair.Element.Span;
        var others = new List<WrittenProperty>();
        foreach (var property in _content.Properties)
        {
            if (!edited.Contains(property.KeyLocation.SourceSpan))
                others.Add(new WrittenProperty(property.Key, property.Value));
        }

        var list = EditedList.Infer(others, key);
        return list.Scope.HasNoStatement && _reader is not null && DictionaryConsumer.Find(_reader) is { } consumer
            ? Of(consumer, others)
            : list;
    }

    /// <summary>Returns the list that an annotated type reads.</summary>
    internal static EditedList Of(DictionaryConsumer consumer, IEnumerable<WrittenProperty> others)
    {
        var all = new List<WrittenProperty>(others);
        if (consumer.Type is { } type)
            all.Insert(0, new WrittenProperty(StatementKey.Type.Name, type));
        return new EditedList(consumer.Scope, all) { BlockPrefix = consumer.Prefix };
    }

    private bool Read(SyntaxNode element)
    {
        switch (element)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when IsDictionary(access.Expression):
                return ReadReceiver(access.Expression, element);
            case ElementAccessExpressionSyntax access:
                return ReadIndexed(access);
            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax access }:
                return ReadIndexed(access);
        }

        switch (element.Parent is ExpressionElementSyntax ? element.Parent.Parent : element.Parent)
        {
            case CollectionExpressionSyntax collection:
                return ReadCreation(new DictionaryCreation(collection, collection.OpenBracketToken));
            case InitializerExpressionSyntax initializer:
                return DictionaryCreation.From(initializer) is { } creation && ReadCreation(creation);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } }:
                return ReadReceiver(access.Expression, element);
            default:
                return element is ExpressionSyntax pair && DictionaryTypes.IsPair(model.GetTypeInfo(pair, cancellation).Type);
        }
    }

    private bool ReadIndexed(ElementAccessExpressionSyntax access)
    {
        if (access.Expression is not LiteralExpressionSyntax)
            return ReadReceiver(access.Expression, access);

        // A comma is missing, so that the next element of an initializer seems to be an index of the value before it.
        return access.FirstAncestorOrSelf<InitializerExpressionSyntax>() is { } initializer
            && DictionaryCreation.From(initializer) is { } creation && ReadCreation(creation);
    }

    private bool ReadCreation(DictionaryCreation creation)
    {
        if (creation.GetDictionaryType(model, cancellation) is null)
            return false;
        creation.AddPropertiesTo(_content, model, cancellation);
        _reader = new CollectionUseFinder(model, _content, cancellation).Find(creation.Root).Reader;
        return true;
    }

    /// <summary>Reads the steps before the edited one in its chain, and those of the statements around it.</summary>
    private bool ReadReceiver(ExpressionSyntax receiver, SyntaxNode edited)
    {
        if (!IsDictionary(receiver))
            return false;
        var steps = new List<DictionaryStep>();
        var collection = DictionaryStep.ReadChain(receiver, steps) ?? receiver;
        if (collection is IdentifierNameSyntax { Identifier.ValueText: var name }
            && edited.FirstAncestorOrSelf<StatementSyntax>() is { } statement)
            ReadStatements(name, statement);
        Apply(steps);
        return true;
    }

    private void ReadStatements(string name, StatementSyntax edited)
    {
        var first = edited;
        while (StatementSequence.Previous(first) is { } previous)
            first = previous;
        for (var statement = first; statement is not null; statement = StatementSequence.Next(statement))
        {
            cancellation.ThrowIfCancellationRequested();
            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: var variables })
                ReadDeclaration(name, variables);
            else if (statement != edited && statement is ExpressionStatementSyntax { Expression: var expression })
                ReadStatement(name, expression);
        }
    }

    private void ReadDeclaration(string name, SeparatedSyntaxList<VariableDeclaratorSyntax> variables)
    {
        foreach (var variable in variables)
        {
            if (variable.Identifier.ValueText == name && DictionaryCreation.FromLocal(variable) is { } creation)
                creation.AddPropertiesTo(_content, model, cancellation);
        }
    }

    private void ReadStatement(string name, ExpressionSyntax expression)
    {
        var steps = new List<DictionaryStep>();
        if (DictionaryStep.ReadChain(expression, steps) is IdentifierNameSyntax { Identifier.ValueText: var target } && target == name)
            Apply(steps);
    }

    private void Apply(List<DictionaryStep> steps)
    {
        foreach (var step in steps)
            _content.Apply(step, model, cancellation);
    }

    private bool IsDictionary(ExpressionSyntax expression) =>
        DictionaryTypes.IsDictionary(model.GetTypeInfo(expression, cancellation).Type);
}
