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
    internal static List<Level> Read(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        var levels = new List<Level>(1) { new(mapped.Type, mapped.Prefix, mapped.Attribute.Members, IsMapped: false) };
        var (prefix, members) = (mapped.Prefix, mapped.Attribute.Members);
        for (var type = mapped.Type.BaseType; HasMembers(type); type = type.BaseType)
        {
            if (MappingAttribute.Find(type) is not { } attribute)
            {
                levels.Add(new Level(type, prefix, members, IsMapped: mapped.Base is not null));
                continue;
            }

            if (mapped.Base is null)
                ReadBase(scope, mapped, type, attribute, problems);
            mapped.Base ??= attribute.Target;
            if (!type.IsAbstract)
                mapped.Traits |= TypeTraits.HidesReading;
            (prefix, members) = (attribute.Prefix, attribute.Members);
            levels.Add(new Level(type, prefix, members, IsMapped: true));
        }

        // The members of a base type that does not exist are unknown.
        if (mapped.Type.BaseType is { TypeKind: TypeKind.Error })
            problems.Fail();
        levels.Reverse();
        return levels;
    }

    private static void ReadBase(
        ReadScope scope, MappedType mapped, INamedTypeSymbol type, MappingAttribute attribute, DeclarationProblems problems)
    {
        if (!scope.IsBeingRead(type.OriginalDefinition) && scope.ReadOther(type.OriginalDefinition) is null)
            problems.Fail();
        if (!attribute.Target.IsMap && attribute.Target != mapped.Target)
            ReportConflict(mapped, problems, $"it derives from '{type.Name}', which is [{attribute.Name}]");
        else if (mapped.Target.IsBlock && !problems.HasErrors && attribute.Prefix != mapped.Prefix)
            ReportConflict(mapped, problems, $"it derives from '{type.Name}', whose keys do not have the prefix \"{mapped.Prefix}\"");
        if (SymbolEqualityComparer.Default.Equals(mapped.Type.ContainingType?.OriginalDefinition, type.OriginalDefinition))
            mapped.Traits |= TypeTraits.HidesMapping;
    }

    private static void ReportConflict(MappedType mapped, DeclarationProblems problems, string reason) =>
        problems.Add(DeclarationDescriptors.Conflict, mapped.Location, mapped.Type.Name, mapped.Attribute.Name, reason);

    private static bool HasMembers([NotNullWhen(true)] INamedTypeSymbol? type) =>
        type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType), TypeKind: TypeKind.Class };
}
