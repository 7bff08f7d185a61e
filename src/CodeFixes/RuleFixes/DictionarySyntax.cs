using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Represents a key and its value, in any syntax that adds them to a collection.</summary>
/// <param name="Node">The element or statement that contains both.</param>
/// <param name="Key">The expression of the key.</param>
/// <param name="Value">The expression of the value.</param>
internal sealed record DictionarySyntax(SyntaxNode Node, ExpressionSyntax Key, ExpressionSyntax Value)
{
    internal static DictionarySyntax? Of(SyntaxNode node)
    {
        var (key, value) = Read(node);
        return key is not null && value is not null ? new DictionarySyntax(node, key, value) : null;
    }

    /// <summary>Returns the text of another key and value in the same syntax.</summary>
    public string With(string key, string value)
    {
        var (text, start) = (Node.ToString(), Node.SpanStart);
        var (first, second) = Key.SpanStart < Value.SpanStart ? ((Key, key), (Value, value)) : ((Value, value), (Key, key));
        return text.Substring(0, first.Item1.SpanStart - start) + first.Item2
            + text.Substring(first.Item1.Span.End - start, second.Item1.SpanStart - first.Item1.Span.End) + second.Item2
            + text.Substring(second.Item1.Span.End - start);
    }

    private static (ExpressionSyntax? Key, ExpressionSyntax? Value) Read(SyntaxNode node) => node switch
    {
        ExpressionStatementSyntax statement => Read(statement.Expression),
        ExpressionElementSyntax element => Read(element.Expression),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } } assignment =>
            (key.Expression, assignment.Right),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } } assignment =>
            (key.Expression, assignment.Right),
        InitializerExpressionSyntax { Expressions: [var key, var value] } => (key, value),
        TupleExpressionSyntax { Arguments: [var key, var value] } => Ordered(key, value),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var key, var value] } => Ordered(key, value),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var key, var value] } => Ordered(key, value),
        InvocationExpressionSyntax { ArgumentList.Arguments: [var pair] } => Read(pair.Expression),
        _ => default,
    };

    private static (ExpressionSyntax Key, ExpressionSyntax Value) Ordered(ArgumentSyntax first, ArgumentSyntax second) =>
        string.Equals(first.NameColon?.Name.Identifier.ValueText, "value", StringComparison.OrdinalIgnoreCase)
            ? (second.Expression, first.Expression)
            : (first.Expression, second.Expression);
}
