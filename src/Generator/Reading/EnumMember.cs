using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The members of an enum by their names, whatever their numbers are.</summary>
internal static class EnumMember
{
    /// <summary>What a constant of an enum is called; null for a number that has no name.</summary>
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
