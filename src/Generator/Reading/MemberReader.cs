using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reads the mapped properties of a type, those of base types first. A property that overrides or hides another one replaces it in its
/// position.
/// </summary>
internal sealed class MemberReader(ReadScope scope, MappedType mappedType, DeclarationProblems problems)
{
    private readonly MemberTypeReader _types = new(scope, mappedType, problems);
    private readonly TakenNames _names = new(mappedType, problems);

    public void Read(List<Level> lineage)
    {
        _names.ReadType();
        foreach (var level in lineage)
        {
            foreach (var member in level.Type.GetMembers())
                Read(level, member);
        }
    }

    private void Read(Level level, ISymbol member)
    {
        switch (member)
        {
            case { Name.Length: 0 }:
                break;
            case IPropertySymbol property:
                if (!TakenNames.IsGenerated(property))
                    ReadProperty(level, property);
                break;
            case IMethodSymbol { AssociatedSymbol: not null }:
                break;
            case IFieldSymbol { IsImplicitlyDeclared: true }:
                break;
            case IFieldSymbol field:
                _names.Read(level, field);
                ReadField(level, field);
                break;
            default:
                _names.Read(level, member);
                Hide(level, member.Name);
                break;
        }
    }

    private void ReadProperty(Level level, IPropertySymbol property)
    {
        if (_names.Read(level, property))
            return;
        var position = Hide(level, property.Name);
        if (property.DeclaredAccessibility != Accessibility.Public || property.IsStatic || property.IsIndexer)
        {
            ReportKey(level, property, "only public properties of an instance are mapped");
            NoteUnmapped(property, property.IsRequired);
            return;
        }

        var attributes = MemberAttributes.Of(property);
        var mapped = attributes.IsIgnored || Getter(property) is not { } getter || !IsAccessible(getter)
            ? null
            : _types.Read(level, property);
        if (mapped is null)
        {
            NoteUnmapped(property, property.IsRequired);
            return;
        }

        Complete(level, mapped, attributes);
        if (mapped.Type == MemberType.Missing && !mapped.Is(MemberTraits.HasRequiredModifier))
            return;
        mappedType.Members.Insert(position < 0 ? mappedType.Members.Count : position, mapped);
    }

    private void Complete(Level level, MappedProperty mapped, MemberAttributes attributes)
    {
        mapped.IsInherited = level.IsMapped;
        if (mapped.Symbol.IsRequired)
            mapped.Traits |= MemberTraits.HasRequiredModifier | MemberTraits.Required;
        if (Setter(mapped.Symbol) is not { } setter || !IsAccessible(setter))
            mapped.Traits |= MemberTraits.ReadOnly;
        if (mapped.Is(MemberTraits.HasRequiredModifier | MemberTraits.ReadOnly))
            problems.Fail();
        if (attributes.IsObsolete)
            mappedType.Traits |= TypeTraits.TouchesObsolete;
        if (attributes.Experiment is { } experiment)
            (mappedType.Experiments ??= []).Add(experiment);
        if (mapped.Type.IsProperty)
            mapped.Key = Key(level, mapped, attributes.Key);
        else if (mapped.Type != MemberType.Missing)
            ReportKey(level, mapped.Symbol, "its value is not a single property");
    }

    private string Key(Level level, MappedProperty mapped, AttributeData? attribute)
    {
        string? key = null;
        if (attribute is { ConstructorArguments: [{ Kind: not TypedConstantKind.Error } argument] })
        {
            key = argument.Value as string;
            mapped.KeyAttribute = attribute;
            if (KeySyntax.Fault(key) is { } fault)
            {
                ReportMalformed(level, attribute, key, fault);
                return "";
            }
        }

        if (key is not null)
            return level.KeyStart + key;
        return level.Members is { } members
            ? KeyInStatement(level, members, mapped)
            : SnakeCase.Of(level.KeyStart, mapped.Symbol.Name);
    }

    private void ReportMalformed(Level level, AttributeData attribute, string? key, string fault)
    {
        if (level.IsMapped)
        {
            problems.Fail();
            return;
        }

        var location = Locate.Argument(attribute, mappedType.Location, scope.Cancellation);
        problems.Add(DeclarationDescriptors.MalformedKey, location, AttributeArguments.Quote("The key", key), fault);
    }

    /// <summary>Returns the key of the known member with the same name, or a key derived from an unknown name.</summary>
    private string KeyInStatement(Level level, StatementMember[] members, MappedProperty mapped)
    {
        if (StatementMembers.KeyOf(members, mapped.Symbol.Name) is { } key)
            return key;
        if (!level.IsMapped && scope.IsHere(level.Type))
            mapped.StatementMembers = members;
        return SnakeCase.Of(mapped.Symbol.Name);
    }

    private void ReadField(Level level, IFieldSymbol field)
    {
        Hide(level, field.Name);
        if (field.DeclaredAccessibility != Accessibility.Public || field.IsStatic)
            return;
        NoteUnmapped(field, field.IsRequired);
        if (problems.AreWanted && !level.IsMapped && scope.IsHere(level.Type))
            problems.Add(DeclarationDescriptors.FieldNotMapped, Locate.Name(field, mappedType.Location), field.Name);
    }

    /// <summary>Removes a member of a base type that a member with the same name hides. Returns its position, or -1.</summary>
    private int Hide(Level level, string name)
    {
        var position = Find(name);
        if (position >= 0)
        {
            // The compiler reports a member that is declared twice.
            if (SymbolEqualityComparer.Default.Equals(mappedType.Members[position].Symbol.ContainingType, level.Type))
                problems.Fail();
            mappedType.Members.RemoveAt(position);
        }

        mappedType.UnmappedRequired?.RemoveAll(member => member.Name == name);
        return position;
    }

    private int Find(string name)
    {
        for (var i = 0; i < mappedType.Members.Count; i++)
        {
            if (mappedType.Members[i].Symbol.Name == name)
                return i;
        }

        return -1;
    }

    private void NoteUnmapped(ISymbol member, bool isRequired)
    {
        if (isRequired)
            (mappedType.UnmappedRequired ??= []).Add(member);
    }

    private void ReportKey(Level level, IPropertySymbol property, string reason)
    {
        if (!problems.AreWanted || level.IsMapped || MemberAttributes.Of(property).Key is not { } key)
            return;
        var location = Locate.Attribute(key, mappedType.Location, scope.Cancellation);
        problems.Add(DeclarationDescriptors.KeyWithoutEffect, location, property.Name, reason);
    }

    private bool IsAccessible(IMethodSymbol accessor) =>
        accessor.DeclaredAccessibility == Accessibility.Public
        || scope.Compilation.IsSymbolAccessibleWithin(accessor, mappedType.Type, mappedType.Type);

    private static IMethodSymbol? Getter(IPropertySymbol? property)
    {
        for (; property is not null; property = property.OverriddenProperty)
        {
            if (property.GetMethod is { } getter)
                return getter;
        }

        return null;
    }

    private static IMethodSymbol? Setter(IPropertySymbol? property)
    {
        for (; property is not null; property = property.OverriddenProperty)
        {
            if (property.SetMethod is { } setter)
                return setter;
        }

        return null;
    }
}
