using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the members of an enum by their names, so that their numbers do not matter.</summary>
internal static class EnumMember
{
    /// <summary>Returns the name of the member with the value of a constant, or null if there is none.</summary>
    internal static string? NameOf(TypedConstant constant)
    {
        if (constant.Type is not { } type)
            return null;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value))
                return field.Name;
        }

        return null;
    }
}
