using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Represents the attributes of a property: its own, those of the properties that it overrides, and those of its parameter in a record.
/// </summary>
internal struct MemberAttributes
{
    public bool IsIgnored { get; private set; }

    public AttributeData? Key { get; private set; }

    public bool IsObsolete { get; private set; }

    /// <summary>Gets the diagnostic id of <c>[Experimental]</c>; null if there is none.</summary>
    public string? Experiment { get; private set; }

    public static MemberAttributes Of(IPropertySymbol property)
    {
        var found = default(MemberAttributes);
        for (var overridden = property; overridden is not null; overridden = overridden.OverriddenProperty)
            found.Add(overridden.GetAttributes());
        if (property.ContainingType.IsRecord)
        {
            foreach (var constructor in property.ContainingType.InstanceConstructors)
            {
                foreach (var parameter in constructor.Parameters)
                {
                    if (parameter.Name == property.Name)
                        found.Add(parameter.GetAttributes());
                }
            }
        }

        return found;
    }

    public static MemberAttributes Of(ISymbol symbol)
    {
        var found = default(MemberAttributes);
        found.Add(symbol.GetAttributes());
        return found;
    }

    private void Add(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type)
                continue;
            switch (type.Name)
            {
                case "PropertyIgnoreAttribute" when KnownTypes.IsOurs(type):
                    IsIgnored = true;
                    break;
                case "PropertyKeyAttribute" when KnownTypes.IsOurs(type):
                    Key ??= attribute;
                    break;
                case "ObsoleteAttribute" when KnownTypes.IsSystem(type, "ObsoleteAttribute"):
                    IsObsolete = true;
                    break;
                case "ExperimentalAttribute" when attribute.ConstructorArguments is [{ Value: string id }, ..]:
                    Experiment ??= id;
                    break;
            }
        }
    }
}
