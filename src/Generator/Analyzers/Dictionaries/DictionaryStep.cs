using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Specifies how a call or assignment changes a collection.</summary>
internal enum DictionaryStepKind
{
    /// <summary>Adds a pair, even if the key exists.</summary>
    Add,

    /// <summary>Adds a pair if the key does not exist.</summary>
    TryAdd,

    /// <summary>Sets the value of a key.</summary>
    Set,

    /// <summary>Changes the value of a key based on its previous value.</summary>
    Change,
    Remove,
    Clear,
}

/// <summary>Represents a call or assignment that changes a collection, recognized by its syntax.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Pair">The pair that is added; null if it cannot be read. For a removal, both key and value are the key.</param>
internal readonly record struct DictionaryStep(DictionaryStepKind Kind, PropertySyntax? Pair)
{
    /// <summary>Reads a chain of calls in order, and returns the collection that they change; null if it contains any other call.</summary>
    internal static ExpressionSyntax? ReadChain(ExpressionSyntax expression, List<DictionaryStep> steps)
    {
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            && access.IsKind(SyntaxKind.SimpleMemberAccessExpression))
        {
            if (FromCall(call) is not { } step)
                return null;
            steps.Insert(0, step);
            expression = access.Expression;
        }

        if (steps.Count == 0
            && expression is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: var target } } assignment
            && FromAssignment(assignment) is { } set)
        {
            steps.Add(set);
            return target;
        }

        return steps.Count == 0 ? null : expression;
    }

    /// <summary>Returns the step of a call on the collection; null if there is none.</summary>
    internal static DictionaryStep? FromCall(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { OperatorToken: var dot, Expression: var receiver } access)
            return null;
        var arguments = call.ArgumentList.Arguments;
        var isStatement = call.Parent is ExpressionStatementSyntax && receiver is not InvocationExpressionSyntax;
        var whole = isStatement ? call.Parent!.Span : TextSpan.FromBounds(dot.SpanStart, call.Span.End);
        return access.Name.Identifier.ValueText switch
        {
            "Add" when arguments.Count == 2 => new DictionaryStep(DictionaryStepKind.Add, PropertySyntax.From(arguments, whole)),
            "Add" when arguments.Count == 1 =>
                PropertySyntax.From(arguments[0].Expression) is { } property
                    ? new DictionaryStep(DictionaryStepKind.Add, property with { Whole = whole })
                    : null,
            "TryAdd" when arguments.Count == 2 => new DictionaryStep(DictionaryStepKind.TryAdd, PropertySyntax.From(arguments, whole)),
            "SetItem" when arguments.Count == 2 => new DictionaryStep(DictionaryStepKind.Set, PropertySyntax.From(arguments, whole)),
            "Remove" when arguments.Count is 1 or 2 =>
                new DictionaryStep(DictionaryStepKind.Remove, new PropertySyntax(arguments[0].Expression, arguments[0].Expression, whole)),
            "Clear" when arguments.Count == 0 => new DictionaryStep(DictionaryStepKind.Clear, null),
            _ => null,
        };
    }

    /// <summary>Returns the step of an assignment through an indexer; null if there is none.</summary>
    internal static DictionaryStep? FromAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is not ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] })
            return null;
        var whole = assignment.Parent is ExpressionStatementSyntax ? assignment.Parent.Span : assignment.Span;
        var kind = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? DictionaryStepKind.Set : DictionaryStepKind.Change;
        return new DictionaryStep(kind, new PropertySyntax(key.Expression, assignment.Right, whole));
    }
}
