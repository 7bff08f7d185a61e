using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the kind of value of a property.</summary>
internal sealed class MemberTypeReader(ReadScope scope, MappedType mapped, DeclarationProblems problems)
{
    private readonly EnumReader _enums = new(scope, mapped, problems);

    /// <summary>Returns the mapped property, or null if its type cannot be mapped.</summary>
    public MappedProperty? Read(Level level, IPropertySymbol property)
    {
        var type = property.Type;
        var traits = NullabilityOf(property);
        if (ClauseMemberTypes.Of(mapped.Statement, property) is { } clause)
            return new MappedProperty(property, clause) { Traits = traits | ListTypes.TraitsOf(type) };
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type.TypeKind == TypeKind.Error)
        {
            mapped.IsIncomplete = true;
            return new MappedProperty(property, MemberType.Missing) { Traits = traits };
        }

        if (Simple(type) is { } simple)
            return new MappedProperty(property, simple) { Traits = traits };
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return ReadEnum(level, property, enumeration, traits);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            && MappingAttribute.Find(named.OriginalDefinition) is { } attribute)
        {
            return ReadNested(level, property, named, attribute, traits);
        }

        // A base type of another assembly cannot be changed here.
        if (level.IsMapped || scope.IsHere(level.Type))
        {
            var typeName = property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            Report(level, DeclarationDescriptors.UnsupportedType, property, property.Name, typeName);
        }

        return null;
    }

    private static MemberType? Simple(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => MemberType.Text,
        SpecialType.System_Boolean => MemberType.Boolean,
        SpecialType.System_Int32 => MemberType.Int32,
        SpecialType.System_Int64 => MemberType.Int64,
        SpecialType.None when KnownTypes.IsOurs(type, "Secret") => MemberType.Secret,
        SpecialType.None when KnownTypes.IsSystem(type, "Uri") => MemberType.Uri,
        SpecialType.None when KnownTypes.IsSystem(type, "TimeSpan") => MemberType.Seconds,
        _ => null,
    };

    private MappedProperty ReadEnum(Level level, IPropertySymbol property, INamedTypeSymbol type, MemberTraits traits) =>
        new(property, MemberType.Enumeration) { Traits = traits, Enum = _enums.Read(level, property, type) };

    private MappedProperty? ReadNested(
        Level level, IPropertySymbol property, INamedTypeSymbol type, MappingAttribute attribute, MemberTraits traits)
    {
        var definition = type.OriginalDefinition;
        if (ReasonAgainst(definition, attribute) is { } reason)
        {
            Report(level, DeclarationDescriptors.CannotBeNested, property, type.Name, mapped.Type.Name, reason);
            return null;
        }

        if (scope.IsBeingRead(definition))
        {
            scope.NoteLoop(definition);
            problems.Add(DeclarationDescriptors.ContainsItself, Locate.Name(property, mapped.Location), property.Name, definition.Name);
            return null;
        }

        var nested = scope.ReadOther(definition);
        if (nested is null && scope.LeadsBack(definition, mapped.Type))
            problems.Add(DeclarationDescriptors.ContainsItself, Locate.Name(property, mapped.Location), property.Name, mapped.Type.Name);
        if (nested is null)
        {
            problems.Fail();
            return null;
        }

        if ((nested.Traits & TypeTraits.TouchesObsolete) != 0)
            mapped.Traits |= TypeTraits.TouchesObsolete;
        var typeName = Names.Reference(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        return new MappedProperty(property, MemberType.Nested) { Traits = traits, Nested = nested, TypeName = typeName };
    }

    private string? ReasonAgainst(INamedTypeSymbol nested, MappingAttribute attribute)
    {
        if (mapped.Target.IsBlock)
            return "an auth block contains only parameters";
        if (attribute.Target.Statement is not null)
            return $"it is [{attribute.Name}], which is a statement";
        return nested.IsAbstract ? "it is abstract, so it cannot be created when it is read" : null;
    }

    private void Report(Level level, DiagnosticDescriptor descriptor, IPropertySymbol property, params object[] arguments)
    {
        if (level.IsMapped)
            problems.Fail();
        else
            problems.Add(descriptor, Locate.Name(property, mapped.Location), arguments);
    }

    private static MemberTraits NullabilityOf(IPropertySymbol property)
    {
        if (property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return MemberTraits.Nullable | MemberTraits.ValueType;
        if (property.Type.IsValueType)
            return MemberTraits.ValueType;

        // A member without nullable annotations can be null too.
        return property.NullableAnnotation != NullableAnnotation.NotAnnotated ? MemberTraits.Nullable : MemberTraits.None;
    }
}
