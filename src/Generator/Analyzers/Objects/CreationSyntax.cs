using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the locations in the syntax of a creation.</summary>
internal static class CreationSyntax
{
    /// <summary>Returns the location at which missing properties are reported.</summary>
    internal static Location LocationOf(IOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax targeted => targeted.NewKeyword.GetLocation(),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        var other => other.GetLocation(),
    };

    /// <summary>Returns the location of the value of an assignment, including parentheses.</summary>
    internal static Location Value(ISimpleAssignmentOperation assignment) =>
        (assignment.Syntax is AssignmentExpressionSyntax written ? written.Right : assignment.Value.Syntax).GetLocation();

    /// <summary>Returns the location of the value of an argument, including parentheses.</summary>
    internal static Location Value(IArgumentOperation argument) =>
        (argument.Syntax is ArgumentSyntax written ? written.Expression : argument.Value.Syntax).GetLocation();

    /// <summary>Returns the location of the name of an assigned member.</summary>
    internal static Location Name(IPropertyReferenceOperation target) => target.Syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        var other => other.GetLocation(),
    };
}
