using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Looks for names that generated members need.</summary>
internal sealed class TakenNames(TypeShape shape, ShapeProblems problems)
{
    /// <summary>The type itself, or a type parameter of it, may be called like a generated member.</summary>
    public void ReadType()
    {
        var type = shape.Type;
        if (ReservedNames.Forbid(type.Name, shape.Target))
            problems.Add(ShapeDescriptors.NameTaken, shape.Location, type.Name, type.Name, shape.Attribute.Name);
        Note(type.Name);
        foreach (var parameter in type.TypeParameters)
        {
            if (ReservedNames.Forbid(parameter.Name, shape.Target))
                problems.Add(ShapeDescriptors.NameTaken, Locate.Name(parameter, shape.Location), type.Name, parameter.Name, shape.Attribute.Name);
            Note(parameter.Name);
        }
    }

    /// <summary>Whether the member is in the way.</summary>
    public bool Read(Level level, ISymbol member)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(level.Type, shape.Type);
        if (isOwn)
            ReadText(member);
        if (!isOwn && member.DeclaredAccessibility == Accessibility.Private)
            return false;
        if (shape.IsStatement)
            Note(member);
        if (level.IsMapped || !ReservedNames.AreTakenBy(member, shape.Target) || KnownTypes.IsGenerated(member))
            return false;
        var location = isOwn ? Locate.Name(member, shape.Location) : shape.Location;
        problems.Add(ShapeDescriptors.NameTaken, location, level.Type.Name, member.Name, shape.Attribute.Name);
        return true;
    }

    /// <summary>Whether a property was generated: the analyzer sees those of the type itself, and everyone those of a base elsewhere.</summary>
    public static bool IsGenerated(IPropertySymbol property) =>
        property.Name is ReservedNames.Schema or "Method" or "Kind" or "Paths" && KnownTypes.IsGenerated(property);

    private void ReadText(ISymbol member)
    {
        if (member is not IMethodSymbol { IsImplicitlyDeclared: false, Arity: 0 } method)
            return;
        if (method is { Name: "ToString", Parameters.Length: 0 })
            shape.Traits |= TypeTraits.DeclaresToString;
        else if (method is { Name: "PrintMembers", Parameters.Length: 1 })
            shape.Traits |= TypeTraits.DeclaresPrintMembers;
    }

    private void Note(ISymbol member)
    {
        if (member.Name is "Kind" or "Paths" && !KnownTypes.IsGenerated(member))
            Note(member.Name);
    }

    private void Note(string name)
    {
        if (name == "Kind")
            shape.Traits |= TypeTraits.KindIsTaken;
        else if (name == "Paths")
            shape.Traits |= TypeTraits.PathsIsTaken;
    }
}
