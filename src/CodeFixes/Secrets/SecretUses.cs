using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Rewrites what a file does with a text that becomes a <c>Secret</c>.</summary>
/// <param name="file">The file.</param>
/// <param name="property">The property that contains the text.</param>
/// <param name="declaration">Its declaration, or that of the parameter of a record.</param>
internal sealed class SecretUses(CodeFile file, IPropertySymbol property, SyntaxNode declaration)
{
    private const string Reveal = ".Reveal()";

    /// <summary>Returns the edits; null if a use, such as a pattern, cannot be written with a <c>Secret</c>.</summary>
    public TextEdits? Rewrite()
    {
        var edits = new TextEdits();
        return file.NamesOf(property).All(name => TryRewrite(name, edits)) ? edits : null;
    }

    private bool TryRewrite(IdentifierNameSyntax name, TextEdits edits)
    {
        if (name.FirstAncestorOrSelf<SubpatternSyntax>() is { } part)
            return part.NameColon?.Name == name && TestsNull(part.Pattern);
        ExpressionSyntax access = name.Parent switch
        {
            MemberAccessExpressionSyntax member when member.Name == name => member,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        if (AssignmentTo(access) is { } assignment)
            return assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression;
        if (!IsReadAsSecret(access) && !access.Ancestors().Any(file.IsNameOf))
            AddReveal(name, access, edits);
        return true;
    }

    private void AddReveal(IdentifierNameSyntax name, ExpressionSyntax access, TextEdits edits)
    {
        if (access.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null })
            edits.Insert(access.SpanStart, name.Identifier.ValueText + " = ");
        if (access.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } isNotNull)
            edits.Insert(isNotNull.Span.End, Reveal);
        else if (access.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax)
            edits.Insert(access.Span.End, Reveal);
        else
            edits.Insert(access.Span.End, (property.Type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "") + Reveal);
    }

    /// <summary>Returns the assignment to the property, also one of several that are assigned together; null if it is read.</summary>
    private static AssignmentExpressionSyntax? AssignmentTo(ExpressionSyntax access)
    {
        var target = access;
        while (target.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple })
            target = tuple;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }

    /// <summary>Indicates whether the value is compared with null, or copied to the same member of another object.</summary>
    private bool IsReadAsSecret(ExpressionSyntax access) => access.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            comparison.Left.IsKind(SyntaxKind.NullLiteralExpression) || comparison.Right.IsKind(SyntaxKind.NullLiteralExpression),
        IsPatternExpressionSyntax test => TestsNull(test.Pattern),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } copy =>
            SymbolEqualityComparer.Default.Equals(file.SymbolOf(copy.Left)?.OriginalDefinition, property),
        ArgumentSyntax argument => file.ParameterOf(argument) is { DeclaringSyntaxReferences: [var parameter] }
            && parameter.GetSyntax(file.Cancellation) == declaration,
        _ => false,
    };

    private static bool TestsNull(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => constant.Expression.IsKind(SyntaxKind.NullLiteralExpression),
        UnaryPatternSyntax { Pattern: var negated } => TestsNull(negated),
        RecursivePatternSyntax { Type: null, PositionalPatternClause: null, Designation: null, PropertyPatternClause: { } clause } =>
            clause.Subpatterns.Count == 0,
        _ => false,
    };
}
