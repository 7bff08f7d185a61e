using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Goes from where a collection is made outward to where it ends up, and takes along what is added on the way.</summary>
internal sealed class PairRoles(SemanticModel model, PairList list, CancellationToken cancellation)
{
    // One of two or more that may end up there.
    private bool _isOneOfMany;

    internal PairRole Of(ExpressionSyntax creation)
    {
        var node = creation;
        while (true)
        {
            if (Outer(node) is not { } outer)
                return OfEnd(node);
            node = outer;
        }
    }

    /// <summary>The expression around this one that is still the same pairs; null where there is none.</summary>
    private ExpressionSyntax? Outer(ExpressionSyntax node)
    {
        switch (node.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                return (ExpressionSyntax)node.Parent;
            case ConditionalExpressionSyntax choice when choice.Condition != node:
                _isOneOfMany = true;
                return choice;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                _isOneOfMany = true;
                return choice;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == node:
                _isOneOfMany = true;
                return choice;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                return OuterCall(call, access.Name.Identifier.ValueText);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }:
                return PairMethods.NameOf(call) is { } name && PairMethods.Converts(name) && IsPairs(call) ? call : null;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax { Initializer: null } copy } }:
                return IsPairs(copy) ? copy : null;
            default:
                return null;
        }
    }

    private InvocationExpressionSyntax? OuterCall(InvocationExpressionSyntax call, string name)
    {
        if (PairStep.OfCall(call) is { } step)
        {
            if (!IsPairs(call))
                return null;
            list.Take(step, model, cancellation);
            return call;
        }

        return PairMethods.Converts(name) && IsPairs(call) ? call : null;
    }

    private PairRole OfEnd(ExpressionSyntax node)
    {
        switch (node.Parent)
        {
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                return ResultName.Of(node) is { } result && LaterChanges.OfPairs.InFile(result, node.SyntaxTree, cancellation)
                    ? PairRole.Partial : PairRole.Whole;
            case YieldStatementSyntax or LambdaExpressionSyntax:
            case CommonForEachStatementSyntax each when each.Expression == node:
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax consumer } access when access.Expression == node
                && IsConsumed(consumer):
                return PairRole.Whole;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.None, Parent: ArgumentListSyntax { Parent: { } call } } argument:
                return PairChanges.ByTaker(argument, model, cancellation) ? PairRole.Partial : OfArgument(call);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                when assignment.Right == node:
                return OfTarget(model.GetSymbolInfo(assignment.Left, cancellation).Symbol, node);
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return OfTarget(model.GetDeclaredSymbol(property, cancellation), node);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                when variable.Parent?.Parent is LocalDeclarationStatementSyntax declaration:
                return OfLocal(variable, declaration);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } variable }:
                return OfTarget(model.GetDeclaredSymbol(variable, cancellation), node);
            default:
                return PairRole.Partial;
        }
    }

    private PairRole OfArgument(SyntaxNode call)
    {
        switch (call)
        {
            case InvocationExpressionSyntax invocation:
                if (PairMethods.NameOf(invocation) is not { } name || PairMethods.Merges(name))
                    return PairRole.Partial;
                if (invocation.Expression is MemberAccessExpressionSyntax access
                    && PairTypes.IsPairs(model.GetTypeInfo(access.Expression, cancellation).Type))
                    return PairRole.Partial;
                return new PairRole(true, PairMethods.ReaderOf(invocation, model, cancellation));
            case BaseObjectCreationExpressionSyntax creation:
                return IsPairs(creation) ? PairRole.Partial : PairRole.Whole;
            default:
                return call is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax ? PairRole.Whole : PairRole.Partial;
        }
    }

    private PairRole OfTarget(ISymbol? target, ExpressionSyntax node) => target switch
    {
        // The other members of the statement are as much of it.
        IPropertySymbol { Name: "Properties", ContainingType: { } type } when MappingAttribute.Find(type) is not null => PairRole.Partial,
        IPropertySymbol property when PairTypes.IsReadOnly(property.Type) && !IsChanged(property, node) => PairRole.Whole,
        IFieldSymbol field when (PairTypes.IsReadOnly(field.Type) || field.IsReadOnly) && !IsChanged(field, node) => PairRole.Whole,
        IParameterSymbol { RefKind: RefKind.Out } parameter when PairTypes.IsReadOnly(parameter.Type) => PairRole.Whole,
        _ => PairRole.Partial,
    };

    private bool IsChanged(ISymbol member, ExpressionSyntax node) =>
        LaterChanges.OfPairs.InFile(member.Name, node.SyntaxTree, cancellation);

    private PairRole OfLocal(VariableDeclaratorSyntax variable, LocalDeclarationStatementSyntax declaration)
    {
        if (model.GetDeclaredSymbol(variable, cancellation) is not ILocalSymbol { Type: var type } local)
            return PairRole.Partial;
        if (!PairTypes.IsReadOnly(type))
            return _isOneOfMany ? PairRole.Partial : new FilledLocal(local.Name, model, list, cancellation).Follow(declaration);
        return FixedLocal.IsWritten(variable, cancellation)
            ? new FilledLocal(local.Name, model, list, cancellation).Follow(declaration)
            : new PairRole(true, new FilledLocal(local.Name, model, list, cancellation).ReaderAfter(declaration));
    }

    private bool IsConsumed(InvocationExpressionSyntax call) =>
        !PairMethods.Merges(PairMethods.NameOf(call) ?? "") && PairMethods.IsOfLinq(call, model, cancellation) && !IsPairs(call);

    private bool IsPairs(ExpressionSyntax expression) => PairTypes.IsPairs(model.GetTypeInfo(expression, cancellation).Type);
}
