using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds members that have the name of a generated member.</summary>
internal sealed class TakenNames(MappedType mapped, DeclarationProblems problems)
{
    /// <summary>Checks the names of the type and its type parameters.</summary>
    public void ReadType()
    {
        var type = mapped.Type;
        if (ReservedNames.Forbid(type.Name, mapped.Target))
            problems.Add(DeclarationDescriptors.NameTaken, mapped.Location, type.Name, type.Name, mapped.Attribute.Name);
        Note(type.Name);
        foreach (var parameter in type.TypeParameters)
        {
            if (ReservedNames.Forbid(parameter.Name, mapped.Target))
            {
                var location = Locate.Name(parameter, mapped.Location);
                problems.Add(DeclarationDescriptors.NameTaken, location, type.Name, parameter.Name, mapped.Attribute.Name);
            }

            Note(parameter.Name);
        }
    }

    /// <summary>Checks a member. Indicates whether it prevents a generated member.</summary>
    public bool Read(Level level, ISymbol member)
    {
        var isOwn = SymbolEqualityComparer.Default.Equals(level.Type, mapped.Type);
        if (isOwn)
            ReadText(member);
        if (!isOwn && member.DeclaredAccessibility == Accessibility.Private)
            return false;
        if (mapped.IsStatement)
            Note(member);
        if (level.IsMapped || !ReservedNames.AreTakenBy(member, mapped.Target) || KnownTypes.IsGenerated(member))
            return false;
        var location = isOwn ? Locate.Name(member, mapped.Location) : mapped.Location;
        problems.Add(DeclarationDescriptors.NameTaken, location, level.Type.Name, member.Name, mapped.Attribute.Name);
        return true;
    }

    /// <summary>Indicates whether a property was generated, in this project (which only analyzers see) or in another assembly.</summary>
    public static bool IsGenerated(IPropertySymbol property) =>
        property.Name is ReservedNames.Schema or "Method" or "Kind" or "Paths" && KnownTypes.IsGenerated(property);

    private void ReadText(ISymbol member)
    {
        if (member is not IMethodSymbol { IsImplicitlyDeclared: false, Arity: 0 } method)
            return;
        if (method is { Name: "ToString", Parameters.Length: 0 })
            mapped.Traits |= TypeTraits.DeclaresToString;
        else if (method is { Name: "PrintMembers", Parameters.Length: 1 })
            mapped.Traits |= TypeTraits.DeclaresPrintMembers;
    }

    private void Note(ISymbol member)
    {
        if (member.Name is "Kind" or "Paths" && !KnownTypes.IsGenerated(member))
            Note(member.Name);
    }

    private void Note(string name)
    {
        if (name == "Kind")
            mapped.Traits |= TypeTraits.KindIsTaken;
        else if (name == "Paths")
            mapped.Traits |= TypeTraits.PathsIsTaken;
    }
}
