using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds members that have the name of a generated member.</summary>
internal sealed class TakenNames(MappedType shape, DeclarationProblems problems)
{
    /// <summary>Checks the names of the type and its type parameters.</summary>
    public void ReadType()
    {
        var type = shape.Type;
        if (ReservedNames.Forbid(type.Name, shape.Target))
            problems.Add(DeclarationDescriptors.NameTaken, shape.Location, type.Name, type.Name, shape.Attribute.Name);
        Note(type.Name);
        foreach (var parameter in type.TypeParameters)
        {
            if (ReservedNames.Forbid(parameter.Name, shape.Target))
            {
                var location = Locate.Name(parameter, shape.Location);
                problems.Add(DeclarationDescriptors.NameTaken, location, type.Name, parameter.Name, shape.Attribute.Name);
            }

            Note(parameter.Name);
        }
    }

    /// <summary>Checks a member. Returns whether it prevents a generated member.</summary>
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
        problems.Add(DeclarationDescriptors.NameTaken, location, level.Type.Name, member.Name, shape.Attribute.Name);
        return true;
    }

    /// <summary>Returns whether a property was generated, in this project (which only analyzers see) or in another assembly.</summary>
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
