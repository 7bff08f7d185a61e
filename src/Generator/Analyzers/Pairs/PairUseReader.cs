using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads how a mention of a collection uses it. An unknown use counts as a change.</summary>
internal readonly struct PairUseReader(SemanticModel model, CancellationToken cancellation)
{
    /// <param name="mention">The mention of the collection.</param>
    /// <param name="call">The call that receives the collection.</param>
    /// <param name="step">The change, if it is known.</param>
    internal PairUse Read(IdentifierNameSyntax mention, out InvocationExpressionSyntax? call, out PairStep? step)
    {
        (call, step) = (null, null);
        ExpressionSyntax node = mention;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            node = (ExpressionSyntax)node.Parent;
        var use = ReadUse(node, ref call, ref step);
        return IsCaptured(mention) ? PairUse.Change : use;
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

    private PairUse ReadUse(ExpressionSyntax node, ref InvocationExpressionSyntax? call, ref PairStep? step)
    {
        switch (node.Parent)
        {
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Expression == node:
                return ReadCall(invocation, access.Name.Identifier.ValueText, out step);
            case MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax:
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }:
                return PairUse.Read;
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when assignment.Left == element:
                step = PairStep.FromAssignment(assignment);
                return PairUse.Change;
            case ElementAccessExpressionSyntax
            {
                Parent: not (ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax)
            }:
                return PairUse.Read;
            case ArgumentSyntax
            {
                RefKindKeyword.RawKind: (int)SyntaxKind.None,
                Parent: ArgumentListSyntax { Parent: { } target }
            } argument:
                call = target as InvocationExpressionSyntax;
                if (PairChanges.IsMadeByReceiver(argument, model, cancellation))
                    return PairUse.Change;
                return call is not null && PairMethods.NameOf(call) == "nameof" ? PairUse.Read : PairUse.PassOn;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or CommonForEachStatementSyntax
                or SpreadElementSyntax:
                return PairUse.PassOn;
            case AssignmentExpressionSyntax assignment when assignment.Right == node:
                return ReadAssignment(model.GetSymbolInfo(assignment.Left, cancellation).Symbol);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax alias }:
                return model.GetDeclaredSymbol(alias, cancellation) is ILocalSymbol { Type: var type } && PairTypes.IsReadOnly(type)
                    ? PairUse.PassOn : PairUse.Change;
            default:
                return PairUse.Change;
        }
    }

    private PairUse ReadCall(InvocationExpressionSyntax call, string name, out PairStep? step)
    {
        step = PairStep.FromCall(call);
        if (step is not null || PairMethods.Merges(name))
            return PairUse.Change;
        if (PairMethods.Reads(name))
            return PairUse.Read;
        return PairMethods.Converts(name) || PairMethods.IsLinq(call, model, cancellation) ? PairUse.PassOn : PairUse.Change;
    }

    private static PairUse ReadAssignment(ISymbol? target) => target switch
    {
        IPropertySymbol property when PairTypes.IsReadOnly(property.Type) => PairUse.PassOn,
        IFieldSymbol field when field.IsReadOnly || PairTypes.IsReadOnly(field.Type) => PairUse.PassOn,
        _ => PairUse.Change,
    };
}
