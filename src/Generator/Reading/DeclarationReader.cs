using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Checks whether a partial declaration of a type can be generated.</summary>
internal static class DeclarationReader
{
    /// <summary>Indicates whether a type can be mapped, apart from missing modifiers, which are reported.</summary>
    internal static bool Read(MappedType mapped, DeclarationProblems problems)
    {
        var type = mapped.Type;
        if (mapped.Declaration is not { } declaration || !IsComplete(type))
            return false;
        if (UnsupportedKind(type) is { } kind)
        {
            problems.Add(DeclarationDescriptors.NotMappable, declaration.Identifier.GetLocation(), type.Name, kind, mapped.Attribute.Name);
            return false;
        }

        CheckModifiers(mapped, declaration, problems);
        for (var node = declaration.Parent; node is TypeDeclarationSyntax container; node = node.Parent)
            CheckContainer(mapped, container, problems);
        ReadTraits(mapped);
        return true;
    }

    private static void CheckModifiers(MappedType mapped, TypeDeclarationSyntax declaration, DeclarationProblems problems)
    {
        var name = declaration.Identifier;
        if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            problems.Add(DeclarationDescriptors.NotPartial, name.GetLocation(), mapped.Type.Name, mapped.Attribute.Name);
        CheckFileLocal(declaration, problems);
    }

    private static void CheckContainer(MappedType mapped, TypeDeclarationSyntax container, DeclarationProblems problems)
    {
        var name = container.Identifier;
        CheckFileLocal(container, problems);
        if (!container.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            problems.Add(
                DeclarationDescriptors.ContainerNotPartial, name.GetLocation(), name.ValueText, mapped.Type.Name, mapped.Attribute.Name);
        }
    }

    private static void CheckFileLocal(TypeDeclarationSyntax declaration, DeclarationProblems problems)
    {
        if (declaration.Modifiers.Any(SyntaxKind.FileKeyword))
            problems.Add(DeclarationDescriptors.FileLocal, declaration.Identifier.GetLocation(), declaration.Identifier.ValueText);
    }

    private static void ReadTraits(MappedType mapped)
    {
        var type = mapped.Type;
        if (type.TypeKind == TypeKind.Struct)
            mapped.Traits |= TypeTraits.Struct;
        if (type.IsSealed)
            mapped.Traits |= TypeTraits.Sealed;
        if (type.IsAbstract)
            mapped.Traits |= TypeTraits.Abstract;
    }

    /// <summary>Indicates whether the names and constraints that the declarations repeat are complete and unambiguous.</summary>
    private static bool IsComplete(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol outer = type.ContainingType is { } container ? container : type.ContainingNamespace;
        if (outer.GetTypeMembers(type.Name, type.Arity).Length != 1)
            return false;
        for (ISymbol symbol = type; symbol is not INamespaceSymbol { IsGlobalNamespace: true }; symbol = symbol.ContainingSymbol)
        {
            if (symbol.Name.Length == 0 || (symbol is INamedTypeSymbol { Arity: > 0 } generic && !HasConstraints(generic)))
                return false;
        }

        return true;
    }

    /// <summary>Indicates whether the constraints of a generic type exist. Otherwise no code can refer to the type.</summary>
    private static bool HasConstraints(INamedTypeSymbol type)
    {
        foreach (var parameter in type.TypeParameters)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                if (constraint.TypeKind == TypeKind.Error)
                    return false;
            }
        }

        return true;
    }

    private static string? UnsupportedKind(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return "neither a class nor a struct";
        if (type.IsStatic)
            return "static";
        return type.IsRefLikeType ? "a ref struct" : null;
    }
}
