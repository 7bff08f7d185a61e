using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides whether members of an object may be set after it is passed on: by the method that receives it, by a method of the same file that
/// gets it as a result, or through the collection that contains it.
/// </summary>
internal static class MemberChanges
{
    internal static bool MayFollow(IOperation? passedBy, CancellationToken cancellation) => passedBy switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ContainingType: { } type } method } }
            when IsAddMethod(method.Name) && IsCollection(type) => true,
        IArgumentOperation { Parameter: { } parameter } => parameter.OriginalDefinition.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is ParameterSyntax { Parent: BaseParameterListSyntax { Parent: { } method } }
            && LaterChanges.ToMembers.ExistInMethod(method, parameter.Name, cancellation)),
        IReturnOperation { Syntax: var result } =>
            ResultName.Find(result) is { } name && LaterChanges.ToMembers.ExistInFile(name, result.SyntaxTree, cancellation),
        _ => false,
    };

    /// <summary>Indicates whether a member of an expression is assigned.</summary>
    internal static bool IsChange(ExpressionSyntax expression)
    {
        var target = expression;
        while (target.Parent is PostfixUnaryExpressionSyntax
            || (target.Parent is MemberAccessExpressionSyntax access && access.Expression == target))
            target = (ExpressionSyntax)target.Parent;
        return target is MemberAccessExpressionSyntax && target != expression && target.Parent is AssignmentExpressionSyntax assignment
            && assignment.Left == target;
    }

    private static bool IsAddMethod(string method) =>
        method is "Add" or "Insert" or "Enqueue" or "Push" or "TryAdd" or "AddLast" or "AddFirst";

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable);
}
