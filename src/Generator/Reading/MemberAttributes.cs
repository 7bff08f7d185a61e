using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What the attributes of a property say: its own, those of the property it overrides, and of the positional parameter it comes from.</summary>
internal struct MemberAttributes
{
    public bool IsIgnored { get; private set; }

    public AttributeData? Key { get; private set; }

    public bool IsObsolete { get; private set; }

    /// <summary>The id under which the compiler warns of something experimental.</summary>
    public string? Experiment { get; private set; }

    public static MemberAttributes Of(IPropertySymbol property)
    {
        var found = default(MemberAttributes);
        for (var each = property; each is not null; each = each.OverriddenProperty)
            found.Take(each.GetAttributes());
        if (property.ContainingType.IsRecord)
        {
            foreach (var constructor in property.ContainingType.InstanceConstructors)
            {
                foreach (var parameter in constructor.Parameters)
                {
                    if (parameter.Name == property.Name)
                        found.Take(parameter.GetAttributes());
                }
            }
        }

        return found;
    }

    public static MemberAttributes Of(ISymbol symbol)
    {
        var found = default(MemberAttributes);
        found.Take(symbol.GetAttributes());
        return found;
    }

    private void Take(ImmutableArray<AttributeData> attributes)
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
