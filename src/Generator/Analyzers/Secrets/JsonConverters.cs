using System;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes JSON converters that other source generators can see.</summary>
internal static class JsonConverters
{
    // JsonIgnoreCondition.Always
    private const int AlwaysCondition = 1;

    /// <summary>Indicates whether a type has a converter in code that is not generated.</summary>
    internal static bool IsWrittenByHand(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (IsConverter(attribute)
                && attribute.ApplicationSyntaxReference?.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) != true)
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a property is ignored or has its own converter.</summary>
    internal static bool IsConverted(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (IsConverter(attribute) || IsAlwaysIgnored(attribute))
                return true;
        }

        return false;
    }

    /// <summary>Indicates whether a property is never written.</summary>
    internal static bool IsIgnored(ISymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (IsAlwaysIgnored(attribute))
                return true;
        }

        return false;
    }

    // The condition Always is the default.
    private static bool IsAlwaysIgnored(AttributeData attribute)
    {
        if (!KnownTypes.IsAttribute(attribute, "JsonIgnoreAttribute", "Serialization", "Json"))
            return false;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Condition", Value.Value: not AlwaysCondition })
                return false;
        }

        return true;
    }

    private static bool IsConverter(AttributeData attribute) =>
        KnownTypes.IsAttribute(attribute, "JsonConverterAttribute", "Serialization", "Json");
}
