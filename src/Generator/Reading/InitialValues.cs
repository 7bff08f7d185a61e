using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds out whether a new object can have values other than default ones, which members without a property keep.</summary>
internal static class InitialValues
{
    internal static void Read(ReadScope scope, MappedType mapped, List<Level> lineage)
    {
        if ((mapped.Traits & (TypeTraits.Abstract | TypeTraits.HasInitialValues)) != 0)
            return;
        foreach (var level in lineage)
        {
            if (!scope.IsHere(level.Type) || SetsValues(scope, level.Type))
            {
                mapped.Traits |= TypeTraits.HasInitialValues;
                return;
            }
        }
    }

    private static bool SetsValues(ReadScope scope, INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(scope.Cancellation) is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var member in declaration.Members)
            {
                if (SetsValues(member))
                    return true;
            }
        }

        return false;
    }

    private static bool SetsValues(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Initializer is not null && !IsStatic(property.Modifiers),
        ConstructorDeclarationSyntax constructor => !IsStatic(constructor.Modifiers),
        FieldDeclarationSyntax field => !IsStatic(field.Modifiers) && HasInitializer(field.Declaration),
        _ => false,
    };

    private static bool IsStatic(SyntaxTokenList modifiers) =>
        modifiers.Any(SyntaxKind.StaticKeyword) || modifiers.Any(SyntaxKind.ConstKeyword);

    private static bool HasInitializer(VariableDeclarationSyntax declaration)
    {
        foreach (var variable in declaration.Variables)
        {
            if (variable.Initializer is not null)
                return true;
        }

        return false;
    }
}
