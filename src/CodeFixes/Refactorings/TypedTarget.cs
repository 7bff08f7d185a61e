using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Checks whether code that uses a dictionary accepts a <c>PropertyDictionary</c> instead.</summary>
internal static class TypedTarget
{
    internal static bool Accepts(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized;
        if (IsReadOnlyDictionary(model.GetTypeInfo(node, cancellation).ConvertedType))
            return true;
        return node.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var name } =>
                DictionaryMethods.Converts(name),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when LocalDeclaredWithVar(variable) is { } declaration =>
                IsOnlyRead(variable.Identifier.ValueText, declaration, model, cancellation),
            _ => false,
        };
    }

    private static LocalDeclarationStatementSyntax? LocalDeclaredWithVar(VariableDeclaratorSyntax variable) =>
        variable.Parent is VariableDeclarationSyntax { Type.IsVar: true, Parent: LocalDeclarationStatementSyntax declaration }
            ? declaration
            : null;

    private static bool IsReadOnlyDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol
        {
            TypeKind: TypeKind.Interface,
            Name: "IReadOnlyDictionary" or "IReadOnlyCollection" or "IEnumerable",
            TypeArguments: [{ IsTupleType: false }] or [_, _],
        }
        && DictionaryTypes.IsDictionary(type);

    private static bool IsOnlyRead(string local, StatementSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var mention in StatementSequence.MentionsAfter(declaration, local, cancellation))
        {
            var isRead = mention.Parent switch
            {
                MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var name } =>
                    DictionaryMethods.Reads(name) || DictionaryMethods.Converts(name),
                MemberAccessExpressionSyntax => true,
                ElementAccessExpressionSyntax access =>
                    access.Parent is not AssignmentExpressionSyntax || access.Parent.IsKind(SyntaxKind.SimpleAssignmentExpression),
                CommonForEachStatementSyntax => true,
                _ => IsReadOnlyDictionary(model.GetTypeInfo(mention, cancellation).ConvertedType),
            };
            if (!isRead)
                return false;
        }

        return true;
    }
}
