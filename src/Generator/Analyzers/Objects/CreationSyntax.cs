using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where the parts of a creation stand.</summary>
internal static class CreationSyntax
{
    /// <summary>Where what an object lacks is told.</summary>
    internal static Location LocationOf(IOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax targeted => targeted.NewKeyword.GetLocation(),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        var other => other.GetLocation(),
    };

    /// <summary>The value of an assignment, with the parentheses around it.</summary>
    internal static Location Value(ISimpleAssignmentOperation assignment) =>
        (assignment.Syntax is AssignmentExpressionSyntax written ? written.Right : assignment.Value.Syntax).GetLocation();

    /// <summary>The value of an argument, likewise.</summary>
    internal static Location Value(IArgumentOperation argument) =>
        (argument.Syntax is ArgumentSyntax written ? written.Expression : argument.Value.Syntax).GetLocation();

    /// <summary>The member's name where it is assigned.</summary>
    internal static Location Name(IPropertyReferenceOperation target) => target.Syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        var other => other.GetLocation(),
    };
}
