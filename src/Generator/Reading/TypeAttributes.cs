using System.Threading;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the attributes of an annotated type, which are read once.</summary>
internal sealed class TypeAttributes
{
    private AttributeData? _second;
    private TypeTraits _traits;
    private string? _experiment;

    public MappingAttribute Mapping { get; private set; }

    /// <summary>Returns the attributes of a type, or null if it is not annotated.</summary>
    public static TypeAttributes? Read(INamedTypeSymbol type)
    {
        TypeAttributes? found = null;
        var traits = TypeTraits.None;
        string? experiment = null;
        foreach (var attribute in type.GetAttributes())
        {
            if (MappingAttribute.TargetOf(attribute) is { } target)
            {
                if (found is null)
                    found = new TypeAttributes { Mapping = new MappingAttribute(attribute, target) };
                else if (found.Mapping.Target != target)
                    found._second ??= attribute;
            }
            else
            {
                traits |= TraitOf(attribute);
                if (attribute is { AttributeClass.Name: "ExperimentalAttribute", ConstructorArguments: [{ Value: string id }, ..] })
                    experiment = id;
            }
        }

        if (found is not null)
        {
            found._traits = traits;
            found._experiment = experiment;
        }

        return found;
    }

    /// <summary>Adds what the attributes contain to the mapped type.</summary>
    public void Apply(MappedType mapped, DeclarationProblems problems, CancellationToken cancellation)
    {
        mapped.Traits |= _traits;
        if (_experiment is not null)
            (mapped.Experiments ??= []).Add(_experiment);
        if (_second is { } second)
        {
            var location = second.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? mapped.Location;
            var name = MappingAttribute.TargetOf(second)!.Value.Attribute;
            problems.Add(DeclarationDescriptors.Conflict, location, mapped.Type.Name, name, $"it is already [{Mapping.Name}]");
        }

        AttributeArguments.Read(mapped, problems, cancellation);
    }

    private static TypeTraits TraitOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        "DebuggerDisplayAttribute" => TypeTraits.HasDebuggerDisplay,
        "JsonConverterAttribute" when KnownTypes.IsAttribute(attribute, "JsonConverterAttribute", "Serialization", "Json") =>
            TypeTraits.HasJsonConverter,
        "ObsoleteAttribute" => TypeTraits.TouchesObsolete,
        _ => TypeTraits.None,
    };
}
