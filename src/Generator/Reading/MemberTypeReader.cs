using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads what kind of value a property holds.</summary>
internal sealed class MemberTypeReader(ReadScope scope, TypeShape shape, ShapeProblems problems)
{
    private readonly EnumReader _enums = new(scope, shape, problems);

    /// <summary>Null where the type can't be mapped.</summary>
    public MappedProperty? Read(Level level, IPropertySymbol property)
    {
        var type = property.Type;
        if (ClauseMemberTypes.Of(shape.Statement, property) is { } part)
            return new MappedProperty(property, part) { Traits = ClauseTraits(property) };

        var traits = MemberTraits.None;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
            traits = MemberTraits.Nullable | MemberTraits.ValueType;
        }
        else if (type.IsValueType)
        {
            traits = MemberTraits.ValueType;
        }
        else if (property.NullableAnnotation != NullableAnnotation.NotAnnotated)
        {
            // Oblivious code may hold null too.
            traits = MemberTraits.Nullable;
        }

        if (type.TypeKind == TypeKind.Error)
        {
            shape.IsIncomplete = true;
            return new MappedProperty(property, MemberType.Missing) { Traits = traits };
        }

        if (Simple(type) is { } simple)
            return new MappedProperty(property, simple) { Traits = traits };
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return ReadEnum(level, property, enumeration, traits);
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } other && MappingAttribute.Find(other.OriginalDefinition) is { } attribute)
            return ReadNested(level, property, other, attribute, traits);

        // What a base from another assembly declares can't be fixed here.
        if (level.IsMapped || scope.IsHere(level.Type))
            Report(level, ShapeDescriptors.UnsupportedType, property, property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
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

    private MappedProperty? ReadNested(Level level, IPropertySymbol property, INamedTypeSymbol type, MappingAttribute attribute, MemberTraits traits)
    {
        var definition = type.OriginalDefinition;
        var refusal = shape.Target.IsBlock ? "an auth block contains only parameters"
            : attribute.Target.Statement is not null ? $"it is [{attribute.Name}], which is a statement"
            : definition.IsAbstract ? "it is abstract, so it cannot be created when it is read"
            : null;
        if (refusal is not null)
        {
            Report(level, ShapeDescriptors.CannotBeNested, property, type.Name, shape.Type.Name, refusal);
            return null;
        }

        if (scope.IsUnderWay(definition))
        {
            scope.NoteLoop(definition);
            problems.Add(ShapeDescriptors.ContainsItself, Locate.Name(property, shape.Location), property.Name, definition.Name);
            return null;
        }

        var nested = scope.Other(definition);
        if (nested is null && scope.LedBack(definition, shape.Type))
            problems.Add(ShapeDescriptors.ContainsItself, Locate.Name(property, shape.Location), property.Name, shape.Type.Name);
        if (nested is null)
        {
            problems.Fail();
            return null;
        }

        if ((nested.Traits & TypeTraits.TouchesObsolete) != 0)
            shape.Traits |= TypeTraits.TouchesObsolete;
        return new MappedProperty(property, MemberType.Nested) { Traits = traits, Nested = nested, TypeName = Names.Reference(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) };
    }

    private void Report(Level level, DiagnosticDescriptor descriptor, IPropertySymbol property, params object[] arguments)
    {
        if (level.IsMapped)
            problems.Fail();
        else
            problems.Add(descriptor, Locate.Name(property, shape.Location), arguments);
    }

    private static MemberTraits ClauseTraits(IPropertySymbol property)
    {
        var traits = ListTypes.TraitsOf(property.Type);
        if (property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            traits |= MemberTraits.Nullable | MemberTraits.ValueType;
        else if (property.Type.IsValueType)
            traits |= MemberTraits.ValueType;
        else if (property.NullableAnnotation != NullableAnnotation.NotAnnotated)
            traits |= MemberTraits.Nullable;
        return traits;
    }
}
