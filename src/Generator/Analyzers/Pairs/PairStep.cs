using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What one call or assignment does to a collection.</summary>
internal enum PairStepKind
{
    /// <summary>Puts a pair in, also where the key is there already.</summary>
    Add,

    /// <summary>Puts a pair in where the key is not there yet.</summary>
    TryAdd,

    /// <summary>Gives a key its value, whatever it had.</summary>
    Set,

    /// <summary>Makes the value of a key from what it had.</summary>
    Change,
    Remove,
    Clear,
}

/// <summary>One call or assignment that changes a collection, told by syntax alone.</summary>
/// <param name="Pair">What it puts in; null where it can't be told. Of what is removed, key and value are the key.</param>
internal readonly record struct PairStep(PairStepKind Kind, WrittenPair? Pair)
{
    /// <summary>Reads a chain of steps, first to last; null where there is anything else in it.</summary>
    internal static ExpressionSyntax? ReadChain(ExpressionSyntax expression, List<PairStep> steps)
    {
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } } call)
        {
            if (FromCall(call) is not { } step)
                return null;
            steps.Insert(0, step);
            expression = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        }

        if (steps.Count == 0 && expression is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: var target } } assignment && FromAssignment(assignment) is { } set)
        {
            steps.Add(set);
            return target;
        }

        return steps.Count == 0 ? null : expression;
    }

    /// <summary>A call whose receiver is the collection.</summary>
    internal static PairStep? FromCall(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { OperatorToken: var dot, Name.Identifier.ValueText: var name, Expression: var receiver })
            return null;
        var arguments = call.ArgumentList.Arguments;
        var isStatement = call.Parent is ExpressionStatementSyntax && receiver is not InvocationExpressionSyntax;
        var whole = isStatement ? call.Parent!.Span : TextSpan.FromBounds(dot.SpanStart, call.Span.End);
        return name switch
        {
            "Add" when arguments.Count == 2 => new PairStep(PairStepKind.Add, WrittenPair.From(arguments, whole)),
            "Add" when arguments.Count == 1 => WrittenPair.From(arguments[0].Expression) is { } pair ? new PairStep(PairStepKind.Add, pair with { Whole = whole }) : null,
            "TryAdd" when arguments.Count == 2 => new PairStep(PairStepKind.TryAdd, WrittenPair.From(arguments, whole)),
            "SetItem" when arguments.Count == 2 => new PairStep(PairStepKind.Set, WrittenPair.From(arguments, whole)),
            "Remove" when arguments.Count is 1 or 2 => new PairStep(PairStepKind.Remove, new WrittenPair(arguments[0].Expression, arguments[0].Expression, whole)),
            "Clear" when arguments.Count == 0 => new PairStep(PairStepKind.Clear, null),
            _ => null,
        };
    }

    /// <summary>An assignment through the indexer of the collection.</summary>
    internal static PairStep? FromAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is not ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] })
            return null;
        var whole = assignment.Parent is ExpressionStatementSyntax ? assignment.Parent.Span : assignment.Span;
        var kind = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? PairStepKind.Set : PairStepKind.Change;
        return new PairStep(kind, new WrittenPair(key.Expression, assignment.Right, whole));
    }
}
