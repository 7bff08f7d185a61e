using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Completion;

/// <summary>
/// Represents the key or the value of a collection that is edited, recognized by its syntax even if the other one is missing.
/// </summary>
/// <param name="Element">The element, call or assignment that contains it.</param>
/// <param name="Key">The key of the value; null if the key itself is edited.</param>
internal sealed record EditedPair(SyntaxNode Element, ExpressionSyntax? Key)
{
    /// <summary>Returns the pair that contains a text; null if it is not in one.</summary>
    internal static EditedPair? Of(ExpressionSyntax text) => text.Parent switch
    {
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: var both } pair =>
            Of(pair, both.IndexOf(text), both[0]),
        ParenthesizedExpressionSyntax incomplete => new EditedPair(incomplete, null),
        AssignmentExpressionSyntax assignment when assignment.Right == text && IndexOf(assignment.Left) is { } key =>
            new EditedPair(assignment, key),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ExpressionSyntax access } } =>
            new EditedPair(access.Parent is AssignmentExpressionSyntax set && set.Left == access ? set : access, null),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: var items } tuple } argument => Of(tuple, items, argument),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: var items, Parent: ExpressionSyntax call } } argument
            when MayTakePair(call) => Of(call, items, argument),
        _ => null,
    };

    private static bool MayTakePair(ExpressionSyntax call) => call switch
    {
        BaseObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name is "Add" or "TryAdd" or "SetItem" or "Create",
        _ => false,
    };

    private static ExpressionSyntax? IndexOf(ExpressionSyntax target) => target switch
    {
        ImplicitElementAccessSyntax { ArgumentList.Arguments: [var key] } => key.Expression,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var key] } => key.Expression,
        _ => null,
    };

    private static EditedPair? Of(SyntaxNode element, SeparatedSyntaxList<ArgumentSyntax> arguments, ArgumentSyntax argument)
    {
        var name = argument.NameColon?.Name.Identifier.ValueText;
        var isSwapped = arguments.Count == 2 && arguments[0].NameColon?.Name.Identifier.ValueText is "value" or "Value";
        var index = isSwapped ? 1 - arguments.IndexOf(argument) : arguments.IndexOf(argument);
        return name is not null and not ("key" or "value" or "Key" or "Value") ? null
            : Of(element, index, arguments[isSwapped ? arguments.Count - 1 : 0].Expression);
    }

    private static EditedPair? Of(SyntaxNode element, int index, ExpressionSyntax key) => index switch
    {
        0 => new EditedPair(element, null),
        1 => new EditedPair(element, key),
        _ => null,
    };
}
