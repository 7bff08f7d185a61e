using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A local that is no constant by its declaration, but is never given another value than its first.</summary>
internal static class FixedLocal
{
    /// <summary>The value it always has, where that is a text.</summary>
    internal static string? TextOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        InitialValueOf(expression, model, cancellation) is { } first
            && model.GetConstantValue(first, cancellation) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>What it is given, and always has.</summary>
    internal static ExpressionSyntax? InitialValueOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression is IdentifierNameSyntax
        && model.GetSymbolInfo(expression, cancellation).Symbol is ILocalSymbol { RefKind: RefKind.None } local
        && local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } first } declarator
        && !IsReassigned(declarator, cancellation)
            ? first
            : null;

    /// <summary>Whether a local may be given another value where it is in scope.</summary>
    internal static bool IsReassigned(VariableDeclaratorSyntax local, CancellationToken cancellation) =>
        NameIndex.For(local.SyntaxTree, cancellation).Mentions(local.Identifier.ValueText, VariableScope.Find(local),
            MentionKind.Written).Any();
}
