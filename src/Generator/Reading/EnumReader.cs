using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads the texts of the values of an enum, once for each enum.</summary>
internal sealed class EnumReader(ReadScope scope, MappedType mapped, DeclarationProblems problems)
{
    private Dictionary<INamedTypeSymbol, EnumModel>? _read;

    public EnumModel Read(Level level, IPropertySymbol property, INamedTypeSymbol type)
    {
        _read ??= new Dictionary<INamedTypeSymbol, EnumModel>(SymbolEqualityComparer.Default);
        if (!_read.TryGetValue(type, out var model))
        {
            var name = FreeName(_read.Values, type.Name);
            model = new EnumModel(name, Names.Reference(type), NumberType(type), Values(level, property, type));
            _read.Add(type, model);
        }

        return model;
    }

    /// <summary>Enums with the same name in different namespaces need methods with different names.</summary>
    private static string FreeName(IEnumerable<EnumModel> others, string name)
    {
        var same = 1;
        foreach (var other in others)
        {
            if (other.Name.StartsWith(name, StringComparison.Ordinal))
                same++;
        }

        return same == 1 ? name : name + "_" + same;
    }

    private static string NumberType(INamedTypeSymbol type) =>
        type.EnumUnderlyingType?.SpecialType == SpecialType.System_UInt64 ? "ulong" : "long";

    private EquatableArray<EnumValueModel> Values(Level level, IPropertySymbol property, INamedTypeSymbol type)
    {
        if (MemberAttributes.Of(type).IsObsolete)
            mapped.Traits |= TypeTraits.TouchesObsolete;
        var values = ImmutableArray.CreateBuilder<EnumValueModel>();
        var numbers = new HashSet<object>();
        var byText = new Dictionary<string, IFieldSymbol>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: { } number } field)
                continue;
            NoteObsolete(field);
            var text = Text(level, property, field);
            var isAlias = !numbers.Add(number);
            if (!byText.TryGetValue(text, out var first))
                byText.Add(text, field);
            else if (Equals(first.ConstantValue, number))
                continue;
            else
                Report(level, DeclarationDescriptors.DuplicateText, LocationOf(field, property), first.Name, field.Name, type.Name, text);
            values.Add(new EnumValueModel(field.Name, text, isAlias));
        }

        return new EquatableArray<EnumValueModel>(values.ToImmutable());
    }

    private string Text(Level level, IPropertySymbol property, IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: "PropertyValueAttribute" } type || !KnownTypes.IsOurs(type))
                continue;
            if (attribute.ConstructorArguments is not [{ Kind: not TypedConstantKind.Error } argument])
                break;
            if (argument.Value is string { Length: > 0 } text)
                return text;
            var location = scope.IsHere(field.ContainingType)
                ? Locate.Argument(attribute, mapped.Location, scope.Cancellation)
                : LocationOf(field, property);
            const string Advice = "is empty. Set the text that StarRocks reads.";
            Report(level, DeclarationDescriptors.BadArgument, location, "The text", "PropertyValue", Advice);
        }

        return SnakeCase.Of(field.Name);
    }

    private void NoteObsolete(IFieldSymbol field)
    {
        if ((mapped.Traits & TypeTraits.TouchesObsolete) == 0 && MemberAttributes.Of(field).IsObsolete)
            mapped.Traits |= TypeTraits.TouchesObsolete;
    }

    /// <summary>Returns the member of an enum in this project, or the property for an enum of another assembly.</summary>
    private Location LocationOf(IFieldSymbol field, IPropertySymbol property) =>
        Locate.Name(field, Locate.Name(property, mapped.Location));

    private void Report(Level level, DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        if (level.IsMapped)
            problems.Fail();
        else
            problems.Add(descriptor, location, arguments);
    }
}
