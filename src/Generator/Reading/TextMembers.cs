using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds out which member has to be generated so that the text of the type masks its secrets.</summary>
internal static class TextMembers
{
    internal static void Read(MappedType mapped)
    {
        var type = mapped.Type;
        if (type.IsRecord)
        {
            if ((mapped.Traits & TypeTraits.DeclaresPrintMembers) == 0)
                mapped.Traits |= TypeTraits.WritesPrintMembers;
            if (type.BaseType is { IsRecord: true })
                mapped.Traits |= TypeTraits.OverridesPrintMembers;
        }
        else if ((mapped.Traits & TypeTraits.DeclaresToString) == 0 && CanOverride(type))
        {
            mapped.Traits |= TypeTraits.WritesToString;
        }
    }

    /// <summary>Indicates whether the nearest <c>ToString</c> of a base type can be overridden. A generated one can.</summary>
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
