using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the references to a local or a parameter through the mentions of its name.</summary>
internal static class VariableReferences
{
    /// <summary>Returns the references in the member of an operation, in the order of the text.</summary>
    internal static IEnumerable<IOperation> Find(ISymbol variable, IOperation operation, CancellationToken cancellation)
    {
        var root = RootOf(operation);
        if (root.SemanticModel is not { } model)
            yield break;
        foreach (var mention in NameIndex.For(root.Syntax.SyntaxTree, cancellation).Mentions(variable.Name,
            ScopeOf(variable, root, cancellation)))
        {
            if (model.GetOperation(mention, cancellation) is { } reference
                && SymbolEqualityComparer.Default.Equals(VariableOf(reference), variable))
                yield return reference;
        }
    }

    /// <summary>Returns the declaration of a local; null if it is declared in another way, such as by a pattern.</summary>
    internal static IVariableDeclaratorOperation? DeclarationOf(ILocalSymbol local, IOperation operation, CancellationToken cancellation) =>
        local.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax variable
            ? operation.SemanticModel?.GetOperation(variable, cancellation) as IVariableDeclaratorOperation
            : null;

    internal static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { IsDeclaration: false, Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    /// <summary>Returns the span in which a variable can be mentioned.</summary>
    internal static TextSpan ScopeOf(ISymbol variable, IOperation root, CancellationToken cancellation)
    {
        var member = root.Syntax.Span;
        return variable.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == root.Syntax.SyntaxTree
            ? member.Intersection(VariableScope.Find(reference.GetSyntax(cancellation))) ?? member
            : member;
    }
}
