using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds out which member has to be generated so that the text of the type masks its secrets.</summary>
internal static class TextMembers
{
    internal static void Read(MappedType shape)
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

    /// <summary>Returns whether the nearest <c>ToString</c> of a base type can be overridden. A generated one can.</summary>
    private static bool CanOverride(INamedTypeSymbol type)
    {
        for (var declaring = type.BaseType; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Arity: 0, Parameters.Length: 0, DeclaredAccessibility: not Accessibility.Private } method)
                    return IsOverridable(method) && method.ReturnType.SpecialType == SpecialType.System_String;
            }
        }

        return true;
    }

    private static bool IsOverridable(IMethodSymbol method) =>
        (method.IsVirtual || method.IsOverride || method.IsAbstract) && !method.IsSealed;
}
