using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the keys of an annotated type of another assembly, where its mapping was generated.</summary>
internal static class ReferencedTypeReader
{
    internal static MappedType? Read(ReadScope scope, INamedTypeSymbol type, MappingAttribute attribute)
    {
        if (type.GetMembers(ReservedNames.Schema).IsEmpty)
            return null;
        var silent = new DeclarationProblems(wanted: false);
        var mapped = new MappedType(type, attribute, declaration: null) { Prefix = attribute.Prefix };
        if (type.IsAbstract)
            mapped.Traits |= TypeTraits.Abstract;
        scope.Enter(type);
        new MemberReader(scope, mapped, silent).Read(Lineage.Read(scope, mapped, silent));
        scope.Leave();
        return mapped;
    }
}
