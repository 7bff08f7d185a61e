using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads locals that always have their initial value, although they are not declared constant.</summary>
internal static class FixedLocal
{
    /// <summary>Returns the text that an expression always has; null if it is not such a local or not a constant text.</summary>
    internal static string? TextOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        InitialValueOf(expression, model, cancellation) is { } first
            && model.GetConstantValue(first, cancellation) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Returns the initial value of a local that is not assigned again; otherwise null.</summary>
    internal static ExpressionSyntax? InitialValueOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression is IdentifierNameSyntax
        && model.GetSymbolInfo(expression, cancellation).Symbol is ILocalSymbol { RefKind: RefKind.None } local
        && local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } first } declarator
        && !IsReassigned(declarator, cancellation)
            ? first
            : null;

    /// <summary>Indicates whether a local may be assigned again.</summary>
    internal static bool IsReassigned(VariableDeclaratorSyntax local, CancellationToken cancellation) =>
        NameIndex.For(local.SyntaxTree, cancellation).Mentions(local.Identifier.ValueText, VariableScope.Find(local),
            MentionKind.Written).Any();
}
