using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads which member has to be written so that the type's text masks its secrets.</summary>
internal static class TextMembers
{
    internal static void Read(TypeShape shape)
    {
        var type = shape.Type;
        if (type.IsRecord)
        {
            if ((shape.Traits & TypeTraits.DeclaresPrintMembers) == 0)
                shape.Traits |= TypeTraits.WritesPrintMembers;
            if (type.BaseType is { IsRecord: true })
                shape.Traits |= TypeTraits.OverridesPrintMembers;
        }
        else if ((shape.Traits & TypeTraits.DeclaresToString) == 0 && CanOverride(type))
        {
            shape.Traits |= TypeTraits.WritesToString;
        }
    }

    /// <summary>Whether the nearest ToString of a base can be overridden; a mapped base's own is generated so that it can.</summary>
    private static bool CanOverride(INamedTypeSymbol type)
    {
        for (var each = type.BaseType; each is { SpecialType: SpecialType.None }; each = each.BaseType)
        {
            foreach (var member in each.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Arity: 0, Parameters.Length: 0, DeclaredAccessibility: not Accessibility.Private } method)
                    return (method.IsVirtual || method.IsOverride || method.IsAbstract) && !method.IsSealed && method.ReturnType.SpecialType == SpecialType.System_String;
            }
        }

        return true;
    }
}
