using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the chain of classes whose members are mapped, the base first. Members of a base that is mapped itself keep the
/// keys that they have there, members of any other one take the prefix of the next class down that is mapped.
/// </summary>
internal static class Lineage
{
    internal static List<Level> Read(ReadScope scope, TypeShape shape, ShapeProblems problems)
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

        // Whether it is a record, and what it declares, can't be known of a base that can't be found.
        if (shape.Type.BaseType is { TypeKind: TypeKind.Error })
            problems.Fail();
        levels.Reverse();
        return levels;
    }

    private static void ReadBase(ReadScope scope, TypeShape shape, INamedTypeSymbol type, MappingAttribute attribute, ShapeProblems problems)
    {
        if (!scope.IsUnderWay(type.OriginalDefinition) && scope.Other(type.OriginalDefinition) is null)
            problems.Fail();
        if (!attribute.Target.IsMap && attribute.Target != shape.Target)
            problems.Add(ShapeDescriptors.Conflict, shape.Location, shape.Type.Name, shape.Attribute.Name, $"it derives from '{type.Name}', which is [{attribute.Name}]");
        else if (shape.Target.IsBlock && !problems.HasErrors && attribute.Prefix != shape.Prefix)
            problems.Add(ShapeDescriptors.Conflict, shape.Location, shape.Type.Name, shape.Attribute.Name, $"it derives from '{type.Name}', whose keys do not have the prefix \"{shape.Prefix}\"");
        if (SymbolEqualityComparer.Default.Equals(shape.Type.ContainingType?.OriginalDefinition, type.OriginalDefinition))
            shape.Traits |= TypeTraits.HidesMapping;
    }

    private static bool HasMembers([NotNullWhen(true)] INamedTypeSymbol? type) =>
        type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType), TypeKind: TypeKind.Class };
}
