using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads an annotated type of another assembly, whose mapping was generated there: only its keys are of interest.</summary>
internal static class ReferencedTypeReader
{
    internal static TypeShape? Read(ReadScope scope, INamedTypeSymbol type, MappingAttribute attribute)
    {
        if (type.GetMembers(ReservedNames.Schema).IsEmpty)
            return null;
        var silent = new ShapeProblems(wanted: false);
        var shape = new TypeShape(type, attribute, declaration: null) { Prefix = attribute.Prefix };
        if (type.IsAbstract)
            shape.Traits |= TypeTraits.Abstract;
        scope.Enter(type);
        new MemberReader(scope, shape, silent).Read(Lineage.Read(scope, shape, silent));
        scope.Leave();
        return shape;
    }
}
