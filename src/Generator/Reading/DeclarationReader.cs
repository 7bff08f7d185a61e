using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads whether a second part of the type can be written at all.</summary>
internal static class DeclarationReader
{
    /// <summary>Whether it is a type that can be mapped, be it partial or not.</summary>
    internal static bool Read(TypeShape shape, ShapeProblems problems)
    {
        var type = shape.Type;
        if (shape.Declaration is not { } declaration || !IsComplete(type))
            return false;
        if (KindThatCannot(type) is { } kind)
        {
            problems.Add(ShapeDescriptors.NotMappable, declaration.Identifier.GetLocation(), type.Name, kind, shape.Attribute.Name);
            return false;
        }

        if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            problems.Add(ShapeDescriptors.NotPartial, declaration.Identifier.GetLocation(), type.Name, shape.Attribute.Name);
        for (SyntaxNode? node = declaration; node is TypeDeclarationSyntax each; node = node.Parent)
            ReadModifiers(shape, declaration, each, problems);
        ReadTraits(shape);
        return true;
    }

    private static void ReadModifiers(TypeShape shape, TypeDeclarationSyntax declaration, TypeDeclarationSyntax each, ShapeProblems problems)
    {
        if (each.Modifiers.Any(SyntaxKind.FileKeyword))
            problems.Add(ShapeDescriptors.FileLocal, each.Identifier.GetLocation(), each.Identifier.ValueText);
        if (each != declaration && !each.Modifiers.Any(SyntaxKind.PartialKeyword))
            problems.Add(ShapeDescriptors.ContainerNotPartial, each.Identifier.GetLocation(), each.Identifier.ValueText, shape.Type.Name, shape.Attribute.Name);
    }

    private static void ReadTraits(TypeShape shape)
    {
        var type = shape.Type;
        if (type.TypeKind == TypeKind.Struct)
            shape.Traits |= TypeTraits.Struct;
        if (type.IsSealed)
            shape.Traits |= TypeTraits.Sealed;
        if (type.IsAbstract)
            shape.Traits |= TypeTraits.Abstract;
    }

    /// <summary>Whether everything that the declarations repeat has been typed, and means one type alone.</summary>
    private static bool IsComplete(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol outer = type.ContainingType is { } container ? container : type.ContainingNamespace;
        if (outer.GetTypeMembers(type.Name, type.Arity).Length != 1)
            return false;
        for (ISymbol each = type; each is not INamespaceSymbol { IsGlobalNamespace: true }; each = each.ContainingSymbol)
        {
            if (each.Name.Length == 0 || (each is INamedTypeSymbol { Arity: > 0 } generic && !HasConstraints(generic)))
                return false;
        }

        return true;
    }

    /// <summary>Whether the constraints of a generic type can be found; else nothing can refer to it.</summary>
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

    private static string? KindThatCannot(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return "no class or struct";
        if (type.IsStatic)
            return "static";
        return type.IsRefLikeType ? "a ref struct" : null;
    }
}
