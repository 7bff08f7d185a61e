using System;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes JSON converters that other source generators can see.</summary>
internal static class JsonConverters
{
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
            if (IsConverter(attribute) || KnownTypes.IsAttribute(attribute, "JsonIgnoreAttribute", "Serialization", "Json"))
                return true;
        }

        return false;
    }

    private static bool IsConverter(AttributeData attribute) =>
        KnownTypes.IsAttribute(attribute, "JsonConverterAttribute", "Serialization", "Json");
}
