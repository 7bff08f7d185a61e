using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the classes whose members are mapped, from the outermost base type to the type itself. Members of an annotated base type keep
/// their keys. Members of any other base type get the prefix of the nearest annotated type that derives from it.
/// </summary>
internal static class Lineage
{
    internal static List<Level> Read(ReadScope scope, MappedType shape, DeclarationProblems problems)
    {
        var levels = new List<Level>(1) { new(shape.Type, shape.Prefix, shape.Attribute.Members, IsMapped: false) };
        var (prefix, members) = (shape.Prefix, shape.Attribute.Members);
        for (var type = shape.Type.BaseType; HasMembers(type); type = type.BaseType)
        {
            if (MappingAttribute.Find(type) is not { } attribute)
            {
                levels.Add(new Level(type, prefix, members, IsMapped: shape.Base is not null));
                continue;
            }

            if (shape.Base is null)
                ReadBase(scope, shape, type, attribute, problems);
            shape.Base ??= attribute.Target;
            if (!type.IsAbstract)
                shape.Traits |= TypeTraits.HidesReading;
            (prefix, members) = (attribute.Prefix, attribute.Members);
            levels.Add(new Level(type, prefix, members, IsMapped: true));
        }

        // The members of a base type that does not exist are unknown.
        if (shape.Type.BaseType is { TypeKind: TypeKind.Error })
            problems.Fail();
        levels.Reverse();
        return levels;
    }

    private static void ReadBase(
        ReadScope scope, MappedType shape, INamedTypeSymbol type, MappingAttribute attribute, DeclarationProblems problems)
    {
        if (!scope.IsBeingRead(type.OriginalDefinition) && scope.ReadOther(type.OriginalDefinition) is null)
            problems.Fail();
        if (!attribute.Target.IsMap && attribute.Target != shape.Target)
            ReportConflict(shape, problems, $"it derives from '{type.Name}', which is [{attribute.Name}]");
        else if (shape.Target.IsBlock && !problems.HasErrors && attribute.Prefix != shape.Prefix)
            ReportConflict(shape, problems, $"it derives from '{type.Name}', whose keys do not have the prefix \"{shape.Prefix}\"");
        if (SymbolEqualityComparer.Default.Equals(shape.Type.ContainingType?.OriginalDefinition, type.OriginalDefinition))
            shape.Traits |= TypeTraits.HidesMapping;
    }

    private static void ReportConflict(MappedType shape, DeclarationProblems problems, string reason) =>
        problems.Add(DeclarationDescriptors.Conflict, shape.Location, shape.Type.Name, shape.Attribute.Name, reason);

    private static bool HasMembers([NotNullWhen(true)] INamedTypeSymbol? type) =>
        type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType), TypeKind: TypeKind.Class };
}
