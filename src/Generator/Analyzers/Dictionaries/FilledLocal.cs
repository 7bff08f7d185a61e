using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents a local that consecutive statements fill after its declaration. It is complete if it is then used once and not changed; code
/// that receives it earlier may add to it.
/// </summary>
internal sealed class FilledLocal(string name, SemanticModel model, DictionaryContent list, CancellationToken cancellation)
{
    internal CollectionUse FindUse(StatementSyntax declaration)
    {
        var isFilled = true;
        var laterMentions = new List<IdentifierNameSyntax>();
        foreach (var (statement, mentions) in StatementSequence.StatementsAfter(declaration, name, cancellation))
        {
            isFilled = isFilled && !list.IsIncomplete && TryFill(statement);
            if (!isFilled)
                laterMentions.AddRange(mentions);
        }

        return RoleFrom(laterMentions);
    }

    /// <summary>Returns the role of a collection that nothing can be added to.</summary>
    internal CollectionUse FindRoleOfReadOnly(StatementSyntax declaration)
    {
        var mentions = StatementSequence.MentionsAfter(declaration, name, cancellation).ToList();
        return new CollectionUse(!mentions.Exists(DictionaryChanges.AddsToStatement), RoleFrom(mentions).Reader);
    }

    /// <summary>
    /// Indicates whether the statements after the declaration add a key that may be one of StarRocks. In nearly all cases
    /// the literal keys decide, without the semantic model.
    /// </summary>
    internal bool IsFilledWithStarRocksKey(StatementSyntax declaration)
    {
        var next = StatementSequence.Next(declaration);
        while (next is not null && MayFill(next) && ReadEffect(next) is { } effect && !MayBeStarRocks(effect.Steps))
            next = StatementSequence.Next(next);
        return next is not null && MayFill(next) && ReadEffect(next) is not null && next.SpanStart < EndOf(declaration);
    }

    /// <summary>Returns the position of the first statement that uses the local for anything but filling it.</summary>
    internal int EndOf(StatementSyntax declaration)
    {
        foreach (var (statement, _) in StatementSequence.StatementsAfter(declaration, name, cancellation))
        {
            if (StepsOf(statement) is null)
                return statement.SpanStart;
        }

        return int.MaxValue;
    }

    /// <summary>Indicates whether the syntax of a statement allows that it fills a collection.</summary>
    private static bool MayFill(StatementSyntax statement) => statement is ExpressionStatementSyntax
    {
        Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or IdentifierNameSyntax }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax },
    };

    private bool TryFill(StatementSyntax statement)
    {
        if (StepsOf(statement) is not { } steps)
            return false;
        foreach (var step in steps)
            list.Apply(step, model, cancellation);
        return true;
    }

    private bool MayBeStarRocks(List<DictionaryStep> steps) =>
        steps.Exists(step => step.Pair is { } pair && DictionaryKeys.MayBeStarRocks(pair, model, cancellation));

    /// <summary>Returns the steps by which a statement fills the local; null if it uses the local in any other way.</summary>
    private List<DictionaryStep>? StepsOf(StatementSyntax statement) =>
        ReadEffect(statement) is { } effect && StatementSequence.CountMentions(statement, name, cancellation) == effect.Mentions
            ? effect.Steps
            : null;

    /// <summary>Returns the steps of a statement, and how often they mention the local.</summary>
    private (List<DictionaryStep> Steps, int Mentions)? ReadEffect(StatementSyntax statement)
    {
        if (statement is not ExpressionStatementSyntax { Expression: var expression })
            return null;
        var mentions = 1;
        if (expression is AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: IdentifierNameSyntax target
            } assignment)
        {
            // Immutable collections are filled by d = d.Add(…), and results are discarded by _ = d.TryAdd(…).
            if (target.Identifier.ValueText == name)
                mentions++;
            else if (target.Identifier.ValueText != "_")
                return null;
            expression = assignment.Right;
        }

        var steps = new List<DictionaryStep>();
        return DictionaryStep.ReadChain(expression, steps) is IdentifierNameSyntax { Identifier.ValueText: var receiver }
            && receiver == name
            ? (steps, mentions)
            : null;
    }

    private CollectionUse RoleFrom(IEnumerable<IdentifierNameSyntax> mentions)
    {
        var (passes, isChanged, addsToStatement) = (0, false, false);
        INamedTypeSymbol? reader = null;
        foreach (var mention in mentions)
        {
            var use = new DictionaryUseReader(model, cancellation).Read(mention, out var call, out var step);
            if (use == DictionaryUse.PassOn)
            {
                passes++;
                reader = call is null ? null : DictionaryMethods.FindReader(call, model, cancellation);
            }

            isChanged |= use == DictionaryUse.Change;
            addsToStatement |= DictionaryChanges.AddsToStatement(mention);
            if (step?.Pair is { } pair && model.GetConstantValue(pair.Key, cancellation).Value is string key)
                list.MakeValueUnknown(key);
        }

        var isPassedOnce = passes == 1 && !isChanged;
        return new CollectionUse(isPassedOnce && !addsToStatement && !list.IsIncomplete, isPassedOnce ? reader : null);
    }
}
