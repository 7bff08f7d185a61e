using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// A local that is filled in a straight line after its declaration. It is whole where then it is handed on once and nothing touches it any
/// more: whoever gets it before that may add to it.
/// </summary>
internal sealed class FilledLocal(string name, SemanticModel model, PairList list, CancellationToken cancellation)
{
    internal PairRole Follow(StatementSyntax declaration)
    {
        var isFilled = true;
        var rest = new List<IdentifierNameSyntax>();
        foreach (var (statement, mentions) in StraightLine.After(declaration, name, cancellation))
        {
            isFilled = isFilled && !list.IsOpen && TryFill(statement);
            if (!isFilled)
                rest.AddRange(mentions);
        }

        return Evaluate(rest);
    }

    /// <summary>The annotated type that reads it, where it is handed on once.</summary>
    internal INamedTypeSymbol? ReaderAfter(StatementSyntax declaration) =>
        Evaluate(StraightLine.MentionsAfter(declaration, name, cancellation)).Reader;

    /// <summary>Whether the statements right after it put a key in that may be StarRocks'; nearly always told by the keys alone.</summary>
    internal bool GetsStarRocksKey(StatementSyntax declaration)
    {
        var next = StraightLine.Next(declaration);
        while (next is not null && MayFill(next) && Read(next) is { } filling && !MayBeStarRocks(filling.Steps))
            next = StraightLine.Next(next);
        return next is not null && MayFill(next) && Read(next) is not null && next.SpanStart < EndOf(declaration);
    }

    /// <summary>Where the straight line ends on which it is filled: at the first statement that names it for anything else.</summary>
    internal int EndOf(StatementSyntax declaration)
    {
        foreach (var (statement, _) in StraightLine.After(declaration, name, cancellation))
        {
            if (Steps(statement) is null)
                return statement.SpanStart;
        }

        return int.MaxValue;
    }

    /// <summary>Not of a form that does something else; costs nothing.</summary>
    private static bool MayFill(StatementSyntax statement) => statement is ExpressionStatementSyntax
    {
        Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax or IdentifierNameSyntax }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax },
    };

    private bool TryFill(StatementSyntax statement)
    {
        if (Steps(statement) is not { } steps)
            return false;
        foreach (var step in steps)
            list.Take(step, model, cancellation);
        return true;
    }

    private bool MayBeStarRocks(List<PairStep> steps) =>
        steps.Exists(step => step.Pair is { } pair && PairKeys.MayBeStarRocks(pair, model, cancellation));

    /// <summary>What a statement does to the local; null where it does anything else.</summary>
    private List<PairStep>? Steps(StatementSyntax statement) =>
        Read(statement) is { } filling && StraightLine.CountMentions(statement, name, cancellation) == filling.Mentions ? filling.Steps
            : null;

    /// <summary>The same, and how often a statement names the local that does nothing else with it.</summary>
    private (List<PairStep> Steps, int Mentions)? Read(StatementSyntax statement)
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
            // d = d.Add(…) of what can't be changed itself; _ = d.TryAdd(…).
            if (target.Identifier.ValueText == name)
                mentions++;
            else if (target.Identifier.ValueText != "_")
                return null;
            expression = assignment.Right;
        }

        var steps = new List<PairStep>();
        return PairStep.ReadChain(expression, steps) is IdentifierNameSyntax { Identifier.ValueText: var receiver } && receiver == name
            ? (steps, mentions)
            : null;
    }

    private PairRole Evaluate(IEnumerable<IdentifierNameSyntax> rest)
    {
        var (passes, isChanged) = (0, false);
        INamedTypeSymbol? reader = null;
        foreach (var mention in rest)
        {
            var use = new PairMention(model, cancellation).UseOf(mention, out var call, out var step);
            if (use == PairUse.Pass)
            {
                passes++;
                reader = call is null ? null : PairMethods.ReaderOf(call, model, cancellation);
            }

            isChanged |= use == PairUse.Change;
            if (step?.Pair is { } pair && model.GetConstantValue(pair.Key, cancellation).Value is string key)
                list.Forget(key);
        }

        return new PairRole(passes == 1 && !isChanged && !list.IsOpen, passes == 1 && !isChanged ? reader : null);
    }
}
