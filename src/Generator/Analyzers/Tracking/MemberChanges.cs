using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Whether more is set of an object after it is given away: by the method that gets it, by one of the same file that gets it back, or by way of the
/// collection that it is put into. Told by syntax, since only few objects are ever asked about.
/// </summary>
internal static class LaterSets
{
    internal static bool Of(IOperation? taker, CancellationToken cancellation) => taker switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Add" or "Insert" or "Enqueue" or "Push" or "TryAdd" or "AddLast" or "AddFirst", ContainingType: var type } } } when IsCollection(type) => true,
        IArgumentOperation { Parameter: { } parameter } => parameter.OriginalDefinition.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is ParameterSyntax { Parent: BaseParameterListSyntax { Parent: { } method } } && AreIn(method, parameter.Name)),
        IReturnOperation { Syntax: var result } => ResultName.Of(result) is { } name && result.SyntaxTree.GetRoot(cancellation).DescendantNodes().Any(node =>
            node is IdentifierNameSyntax mention && mention.Identifier.ValueText == name && IsSet(ResultName.Whole(mention))),
        _ => false,
    };

    private static bool IsCollection(INamedTypeSymbol type) => type.AllInterfaces.Any(static each => each.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Whether a member of what a name stands for is assigned.</summary>
    private static bool AreIn(SyntaxNode scope, string name) => scope.DescendantNodes().Any(node =>
        node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } && Leftmost(target) is IdentifierNameSyntax mention && mention.Identifier.ValueText == name);

    private static bool IsSet(ExpressionSyntax result) => result.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } member => assignment.Left == member,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } local } =>
            StraightLine.After(declaration).Any(statement => AreIn(statement, local.Identifier.ValueText)),
        _ => false,
    };

    private static ExpressionSyntax Leftmost(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax sure:
                    expression = sure.Operand;
                    continue;
                default:
                    return expression;
            }
        }
    }
}
