using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Statements that fill a collection which comes from elsewhere, such as a parameter, or only under a condition: they are judged by themselves,
/// as a part.
/// </summary>
internal static class FilledElsewhere
{
    /// <summary>The run of statements that begins to be StarRocks' with this one; null for every other statement. Nearly all are told by syntax.</summary>
    internal static (PairCreation Creation, PairList List)? Find(ExpressionStatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsOurs(statement, model, cancellation) || ReceiverOf(statement) is not { } receiver)
            return null;
        var run = RunAround(statement, receiver);
        if (run.First(each => IsOurs(each, model, cancellation)) != statement || LocalOf(run[0], receiver, model, cancellation) is not null || !PairTypes.IsPairs(model.GetTypeInfo(receiver, cancellation).Type))
            return null;
        var list = new PairList();
        foreach (var each in run)
        {
            foreach (var step in Steps(each))
                list.Take(step, model, cancellation);
        }

        return (new PairCreation(receiver, receiver), list);
    }

    /// <summary>
    /// The creation of a local that this statement is the first to put a StarRocks key into, where only statements that don't name the local stand
    /// between; those that follow at once are found by the declaration.
    /// </summary>
    internal static PairCreation? FindLocal(ExpressionStatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsOurs(statement, model, cancellation) || ReceiverOf(statement) is not IdentifierNameSyntax { Identifier.ValueText: var name } receiver
            || LocalOf(statement, receiver, model, cancellation) is not { } variable || PairCreation.OfLocal(variable) is not { } creation)
        {
            return null;
        }

        var declaration = (StatementSyntax)variable.Parent!.Parent!;
        var isFirst = StraightLine.After(declaration).TakeWhile(each => each != statement).All(each => !IsOurs(each, model, cancellation) || ReceiverOf(each) is not IdentifierNameSyntax other || other.Identifier.ValueText != name);
        return isFirst && !creation.MayBeStarRocks(model, cancellation) && !new FilledLocal(name, model, new PairList(), cancellation).GetsStarRocksKey(declaration) ? creation : null;
    }

    private static bool IsOurs(StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        var key = statement switch
        {
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index] } } } => index.Expression,
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" }, ArgumentList.Arguments: [var first, ..] arguments } } =>
                arguments.Count > 1 ? first.Expression : WrittenPair.Of(first.Expression)?.Key,
            _ => null,
        };
        return key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? StatementOfPairs.IsAuthKey(literal.Token.ValueText)
            : key is not null && PairKeys.IsNamedLikeConstant(key) && model.GetConstantValue(key, cancellation).Value is string text && StatementOfPairs.IsAuthKey(text);
    }

    /// <summary>What is filled; only what means the same every time that it is written.</summary>
    private static ExpressionSyntax? ReceiverOf(StatementSyntax statement)
    {
        var steps = new List<PairStep>();
        var receiver = statement is ExpressionStatementSyntax { Expression: var expression } ? PairStep.ReadChain(expression, steps) : null;
        return receiver is not null && receiver.DescendantNodesAndSelf().All(static node => node is SimpleNameSyntax or MemberAccessExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax)
            ? receiver
            : null;
    }

    private static List<PairStep> Steps(StatementSyntax statement)
    {
        var steps = new List<PairStep>();
        PairStep.ReadChain(((ExpressionStatementSyntax)statement).Expression, steps);
        return steps;
    }

    private static List<StatementSyntax> RunAround(StatementSyntax statement, ExpressionSyntax receiver)
    {
        var run = new List<StatementSyntax>();
        foreach (var each in StraightLine.Around(statement))
        {
            if (ReceiverOf(each) is { } other && SyntaxFactory.AreEquivalent(receiver, other))
                run.Add(each);
            else if (each.SpanStart > statement.SpanStart)
                break;
            else
                run.Clear();
        }

        return run;
    }

    /// <summary>The local whose straight line, from its creation on, a statement belongs to.</summary>
    private static VariableDeclaratorSyntax? LocalOf(StatementSyntax statement, ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation)
    {
        if (receiver is not IdentifierNameSyntax { Identifier.ValueText: var name })
            return null;
        foreach (var before in StraightLine.Around(statement).TakeWhile(each => each != statement))
        {
            if (before is LocalDeclarationStatementSyntax declaration && declaration.Declaration.Variables.FirstOrDefault(variable => variable.Identifier.ValueText == name) is { } found)
                return PairCreation.OfLocal(found) is not null && new FilledLocal(name, model, new PairList(), cancellation).IsOnStraightLine(declaration, statement) ? found : null;
        }

        return null;
    }
}
