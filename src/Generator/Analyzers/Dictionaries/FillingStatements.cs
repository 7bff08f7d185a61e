using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds statements that fill a collection apart from its creation: a parameter or another received collection, a local under a condition,
/// or a local after unrelated statements. A received collection is evaluated on its own as a partial configuration.
/// </summary>
internal static class FillingStatements
{
    /// <summary>
    /// Finds a run of statements that fill a received collection, if this statement adds the first StarRocks key; otherwise null. Most
    /// statements are rejected by their syntax.
    /// </summary>
    internal static (DictionaryCreation Creation, DictionaryContent List)? FindReceived(
        ExpressionStatementSyntax statement, SemanticModel model,
        CancellationToken cancellation)
    {
        if (!AddsStarRocksKey(statement, model, cancellation) || ReceiverOf(statement) is not { } receiver
            || FirstOfRun(statement, receiver, model, cancellation) is not { } first
            || FilledLocalOf(first, receiver, model, cancellation) is not null
            || !DictionaryTypes.IsDictionary(model.GetTypeInfo(receiver, cancellation).Type))
        {
            return null;
        }

        var list = new DictionaryContent();
        for (var current = first; current is not null
            && (current.SpanStart <= statement.SpanStart || Fills(current, receiver)); current = StatementSequence.Next(current))
        {
            foreach (var step in ReadSteps(current))
                list.Apply(step, model, cancellation);
        }

        return (new DictionaryCreation(receiver, receiver), list);
    }

    /// <summary>
    /// Finds the creation of a local to which this statement adds the first StarRocks key after unrelated statements. Statements directly
    /// after the declaration are found by the declaration.
    /// </summary>
    internal static DictionaryCreation? FindLocal(ExpressionStatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        if (!AddsStarRocksKey(statement, model, cancellation)
            || ReceiverOf(statement) is not IdentifierNameSyntax { Identifier.ValueText: var name } receiver
            || FilledLocalOf(statement, receiver, model, cancellation) is not { } variable
            || DictionaryCreation.FromLocal(variable) is not { } creation)
        {
            return null;
        }

        var declaration = (StatementSyntax)variable.Parent!.Parent!;
        return IsFirst(statement, declaration, name, model, cancellation) && !creation.MayBeStarRocks(model, cancellation)
            && !new FilledLocal(name, model, new DictionaryContent(), cancellation).IsFilledWithStarRocksKey(declaration) ? creation : null;
    }

    private static bool IsFirst(StatementSyntax statement, StatementSyntax declaration, string name, SemanticModel model,
        CancellationToken cancellation)
    {
        var between = TextSpan.FromBounds(declaration.Span.End, statement.SpanStart);
        foreach (var mention in NameIndex.For(statement.SyntaxTree, cancellation).MentionsBackwards(name, between))
        {
            if (StatementSequence.StatementOf(mention, declaration) is { } earlier && AddsStarRocksKey(earlier, model, cancellation)
                && ReceiverOf(earlier) is IdentifierNameSyntax other && other.Identifier.ValueText == name)
                return false;
        }

        return true;
    }

    private static bool AddsStarRocksKey(StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        var key = (statement as ExpressionStatementSyntax)?.Expression switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } } => index.Expression,
            InvocationExpressionSyntax call
                when DictionaryMethods.NameOf(call) is "Add" or "TryAdd" && call.Expression is MemberAccessExpressionSyntax =>
                KeyOf(call.ArgumentList.Arguments),
            _ => null,
        };
        return key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? StatementInference.IsAuthKey(literal.Token.ValueText)
            : key is not null && DictionaryKeys.IsNamedLikeConstant(key) && model.GetConstantValue(key, cancellation).Value is string text
                && StatementInference.IsAuthKey(text);
    }

    private static ExpressionSyntax? KeyOf(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments switch
    {
        [var pair] => PropertySyntax.From(pair.Expression)?.Key,
        [var key, ..] => key.Expression,
        _ => null,
    };

    /// <summary>Returns the collection that a statement fills, if the expression means the same collection every time.</summary>
    private static ExpressionSyntax? ReceiverOf(StatementSyntax statement)
    {
        var steps = new List<DictionaryStep>();
        var receiver = statement is ExpressionStatementSyntax { Expression: var expression }
            ? DictionaryStep.ReadChain(expression, steps) : null;
        return receiver is not null && IsStableReference(receiver) ? receiver : null;
    }

    private static bool IsStableReference(ExpressionSyntax expression)
    {
        while (expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access)
            expression = access.Expression;
        return expression is IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax;
    }

    private static List<DictionaryStep> ReadSteps(StatementSyntax statement)
    {
        var steps = new List<DictionaryStep>();
        DictionaryStep.ReadChain(((ExpressionStatementSyntax)statement).Expression, steps);
        return steps;
    }

    /// <summary>
    /// Returns the first of the consecutive statements that fill the same collection; null if an earlier one adds a StarRocks key.
    /// </summary>
    private static StatementSyntax? FirstOfRun(StatementSyntax statement, ExpressionSyntax receiver, SemanticModel model,
        CancellationToken cancellation)
    {
        var first = statement;
        while (StatementSequence.Previous(first) is { } earlier && Fills(earlier, receiver))
        {
            if (AddsStarRocksKey(earlier, model, cancellation))
                return null;
            first = earlier;
        }

        return first;
    }

    private static bool Fills(StatementSyntax statement, ExpressionSyntax receiver) =>
        ReceiverOf(statement) is { } other && SyntaxFactory.AreEquivalent(receiver, other);

    /// <summary>Returns the declaration of the local that a statement fills as one of the statements after its creation.</summary>
    private static VariableDeclaratorSyntax? FilledLocalOf(StatementSyntax statement, ExpressionSyntax receiver, SemanticModel model,
        CancellationToken cancellation)
    {
        if (receiver is not IdentifierNameSyntax { Identifier.ValueText: var name }
            || StatementSequence.ContainerOf(statement) is not { } container)
            return null;
        var names = NameIndex.For(statement.SyntaxTree, cancellation);
        foreach (var variable in names.Variables(name, TextSpan.FromBounds(container.SpanStart, statement.SpanStart)))
        {
            if (variable is not { Parent.Parent: LocalDeclarationStatementSyntax declaration }
                || StatementSequence.ContainerOf(declaration) != container)
                continue;
            var end = names.GetOrFindEnd(
                variable, () => new FilledLocal(name, model, new DictionaryContent(), cancellation).EndOf(declaration));
            return DictionaryCreation.FromLocal(variable) is not null && statement.SpanStart <= end ? variable : null;
        }

        return null;
    }
}
