using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Follows a collection from its creation outwards to its final use, and adds the pairs that are set on the way.</summary>
internal sealed class CollectionUseFinder(SemanticModel model, DictionaryContent list, CancellationToken cancellation)
{
    // The collection is a branch of a conditional expression.
    private bool _isAlternative;

    internal CollectionUse Find(ExpressionSyntax creation)
    {
        var node = creation;
        while (true)
        {
            if (OuterExpression(node) is not { } outer)
                return RoleOfOutermost(node);
            node = outer;
        }
    }

    /// <summary>Returns the enclosing expression that has the same pairs as its value; null if there is none.</summary>
    private ExpressionSyntax? OuterExpression(ExpressionSyntax node)
    {
        switch (node.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                return (ExpressionSyntax)node.Parent;
            case ConditionalExpressionSyntax choice when choice.Condition != node:
                _isAlternative = true;
                return choice;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                _isAlternative = true;
                return choice;
            case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == node:
                _isAlternative = true;
                return choice;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                return OuterCall(call, access.Name.Identifier.ValueText);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }:
                return DictionaryMethods.NameOf(call) is { } name && DictionaryMethods.Converts(name) && IsDictionary(call) ? call : null;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax { Initializer: null } copy } }:
                return IsDictionary(copy) ? copy : null;
            default:
                return null;
        }
    }

    private InvocationExpressionSyntax? OuterCall(InvocationExpressionSyntax call, string name)
    {
        if (DictionaryStep.FromCall(call) is { } step)
        {
            if (!IsDictionary(call))
                return null;
            list.Apply(step, model, cancellation);
            return call;
        }

        return DictionaryMethods.Converts(name) && IsDictionary(call) ? call : null;
    }

    private CollectionUse RoleOfOutermost(ExpressionSyntax node)
    {
        switch (node.Parent)
        {
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                return ResultName.Find(node) is { } result && LaterChanges.ToDictionary.ExistInFile(result, node.SyntaxTree, cancellation)
                    ? CollectionUse.Partial : CollectionUse.Complete;
            case YieldStatementSyntax or LambdaExpressionSyntax:
            case CommonForEachStatementSyntax loop when loop.Expression == node:
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax consumer } access when access.Expression == node
                && IsConsumed(consumer):
                return CollectionUse.Complete;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.None, Parent: ArgumentListSyntax { Parent: { } call } } argument:
                return DictionaryChanges.IsMadeByReceiver(argument, model, cancellation) ? CollectionUse.Partial : RoleOfArgument(call);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                when assignment.Right == node:
                return RoleOfTarget(model.GetSymbolInfo(assignment.Left, cancellation).Symbol, node);
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return RoleOfTarget(model.GetDeclaredSymbol(property, cancellation), node);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                when variable.Parent?.Parent is LocalDeclarationStatementSyntax declaration:
                return RoleOfLocal(variable, declaration);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } variable }:
                return RoleOfTarget(model.GetDeclaredSymbol(variable, cancellation), node);
            default:
                return CollectionUse.Partial;
        }
    }

    private CollectionUse RoleOfArgument(SyntaxNode call)
    {
        switch (call)
        {
            case InvocationExpressionSyntax invocation:
                if (DictionaryMethods.NameOf(invocation) is not { } name || DictionaryMethods.Merges(name))
                    return CollectionUse.Partial;
                if (invocation.Expression is MemberAccessExpressionSyntax access
                    && DictionaryTypes.IsDictionary(model.GetTypeInfo(access.Expression, cancellation).Type))
                    return CollectionUse.Partial;
                return new CollectionUse(true, DictionaryMethods.FindReader(invocation, model, cancellation));
            case BaseObjectCreationExpressionSyntax creation:
                return IsDictionary(creation) ? CollectionUse.Partial : CollectionUse.Complete;
            default:
                return call is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
                    ? CollectionUse.Complete
                    : CollectionUse.Partial;
        }
    }

    private CollectionUse RoleOfTarget(ISymbol? target, ExpressionSyntax node) => target switch
    {
        // Other members of the statement set properties too.
        IPropertySymbol { Name: "Properties", ContainingType: { } type } when MappingAttribute.Find(type) is not null =>
            CollectionUse.Partial,
        IPropertySymbol property when DictionaryTypes.IsReadOnly(property.Type) && !IsChanged(property, node) => CollectionUse.Complete,
        IFieldSymbol field when (DictionaryTypes.IsReadOnly(field.Type) || field.IsReadOnly) && !IsChanged(field, node) =>
            CollectionUse.Complete,
        IParameterSymbol { RefKind: RefKind.Out } parameter when DictionaryTypes.IsReadOnly(parameter.Type) => CollectionUse.Complete,
        _ => CollectionUse.Partial,
    };

    private bool IsChanged(ISymbol member, ExpressionSyntax node) =>
        LaterChanges.ToDictionary.ExistInFile(member.Name, node.SyntaxTree, cancellation)
            || NameIndex.For(node.SyntaxTree, cancellation).Mentions(member.Name, new TextSpan(0, node.SyntaxTree.Length))
                .Any(DictionaryChanges.AddsToStatement);

    private CollectionUse RoleOfLocal(VariableDeclaratorSyntax variable, LocalDeclarationStatementSyntax declaration)
    {
        if (model.GetDeclaredSymbol(variable, cancellation) is not ILocalSymbol { Type: var type } local)
            return CollectionUse.Partial;
        if (!DictionaryTypes.IsReadOnly(type))
            return _isAlternative ? CollectionUse.Partial : new FilledLocal(local.Name, model, list, cancellation).FindUse(declaration);
        return FixedLocal.IsReassigned(variable, cancellation)
            ? new FilledLocal(local.Name, model, list, cancellation).FindUse(declaration)
            : new FilledLocal(local.Name, model, list, cancellation).FindRoleOfReadOnly(declaration);
    }

    private bool IsConsumed(InvocationExpressionSyntax call) =>
        !DictionaryMethods.Merges(DictionaryMethods.NameOf(call) ?? "")
        && DictionaryMethods.IsLinq(call, model, cancellation) && !IsDictionary(call);

    private bool IsDictionary(ExpressionSyntax expression) =>
        DictionaryTypes.IsDictionary(model.GetTypeInfo(expression, cancellation).Type);
}
