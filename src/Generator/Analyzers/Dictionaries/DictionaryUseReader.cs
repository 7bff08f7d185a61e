using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads how a mention of a collection uses it. An unknown use counts as a change.</summary>
internal readonly struct DictionaryUseReader(SemanticModel model, CancellationToken cancellation)
{
    /// <param name="mention">The mention of the collection.</param>
    /// <param name="call">The call that receives the collection.</param>
    /// <param name="step">The change, if it is known.</param>
    internal DictionaryUse Read(IdentifierNameSyntax mention, out InvocationExpressionSyntax? call, out DictionaryStep? step)
    {
        (call, step) = (null, null);
        ExpressionSyntax node = mention;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            node = (ExpressionSyntax)node.Parent;
        var use = ReadUse(node, ref call, ref step);
        return IsCaptured(mention) ? DictionaryUse.Change : use;
    }

    private bool IsCaptured(IdentifierNameSyntax mention)
    {
        for (var node = mention.Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            // The local may be declared in the same lambda.
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax)
                return !NameIndex.For(node.SyntaxTree, cancellation).Variables(mention.Identifier.ValueText, node.Span).Any();
        }

        return false;
    }

    private DictionaryUse ReadUse(ExpressionSyntax node, ref InvocationExpressionSyntax? call, ref DictionaryStep? step)
    {
        switch (node.Parent)
        {
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Expression == node:
                return ReadCall(invocation, access.Name.Identifier.ValueText, out step);
            case MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax:
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }:
                return DictionaryUse.Read;
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when assignment.Left == element:
                step = DictionaryStep.FromAssignment(assignment);
                return DictionaryUse.Change;
            case ElementAccessExpressionSyntax
            {
                Parent: not (ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax)
            }:
                return DictionaryUse.Read;
            case ArgumentSyntax
            {
                RefKindKeyword.RawKind: (int)SyntaxKind.None,
                Parent: ArgumentListSyntax { Parent: { } target }
            } argument:
                call = target as InvocationExpressionSyntax;
                if (DictionaryChanges.IsMadeByReceiver(argument, model, cancellation))
                    return DictionaryUse.Change;
                return call is not null && DictionaryMethods.NameOf(call) == "nameof" ? DictionaryUse.Read : DictionaryUse.PassOn;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or CommonForEachStatementSyntax
                or SpreadElementSyntax:
                return DictionaryUse.PassOn;
            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                return ReadAssignment(model.GetSymbolInfo(assignment.Left, cancellation).Symbol);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax alias }:
                return model.GetDeclaredSymbol(alias, cancellation) is ILocalSymbol { Type: var type } && DictionaryTypes.IsReadOnly(type)
                    ? DictionaryUse.PassOn : DictionaryUse.Change;
            default:
                return DictionaryUse.Change;
        }
    }

    private DictionaryUse ReadCall(InvocationExpressionSyntax call, string name, out DictionaryStep? step)
    {
        step = DictionaryStep.FromCall(call);
        if (step is not null || DictionaryMethods.Merges(name))
            return DictionaryUse.Change;
        if (DictionaryMethods.Reads(name))
            return DictionaryUse.Read;
        return DictionaryMethods.Converts(name) || DictionaryMethods.IsLinq(call, model, cancellation)
            ? DictionaryUse.PassOn : DictionaryUse.Change;
    }

    private static DictionaryUse ReadAssignment(ISymbol? target) => target switch
    {
        IPropertySymbol property when DictionaryTypes.IsReadOnly(property.Type) => DictionaryUse.PassOn,
        IFieldSymbol field when field.IsReadOnly || DictionaryTypes.IsReadOnly(field.Type) => DictionaryUse.PassOn,
        _ => DictionaryUse.Change,
    };
}
