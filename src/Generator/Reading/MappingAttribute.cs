using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>One of our attributes on a type.</summary>
internal readonly record struct MappingAttribute(AttributeData Data, MappingTarget Target)
{
    private static readonly HashSet<string> _names = new(Names(), StringComparer.Ordinal);

    /// <summary>As it is written, without its brackets.</summary>
    public string Name => Target.Attribute;

    /// <summary>The prefix as it is written; null where there is none or it can't be known.</summary>
    public string? Prefix =>
        Target.Statement is null && !Data.ConstructorArguments.IsEmpty ? Data.ConstructorArguments[0].Value as string : null;

    /// <summary>The members that the statement knows, with their keys; null where it is none, or a catalog whose type isn't known.</summary>
    public StatementMember[]? Members
    {
        get
        {
            if (Target.Statement is not { HasCatalogType: true })
                return Target.Statement?.Members;
            return Data.ConstructorArguments is [var argument] ? CatalogDefinitions.OfMember(EnumMember.NameOf(argument))?.Members : null;
        }
    }

    /// <summary>Whether one of them is called so.</summary>
    public static bool IsName(string name) => _names.Contains(name);

    /// <summary>The first one that a type carries.</summary>
    public static MappingAttribute? Find(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (TargetOf(attribute) is { } target)
                return new MappingAttribute(attribute, target);
        }

        return null;
    }

    public static MappingTarget? TargetOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !KnownTypes.IsOurs(type))
            return null;
        return type.Name switch
        {
            "AwsAuthAttribute" => MappingTarget.Block,
            "PropertyMapAttribute" => MappingTarget.Map,
            "StatementAttribute" => TargetOfStatement(attribute),
            var name => TargetOf(name),
        };
    }

    /// <summary>Of an attribute that stands for one statement alone.</summary>
    private static MappingTarget? TargetOf(string name)
    {
        foreach (var definition in StatementDefinitions.All)
        {
            var length = definition.Attribute.Length + "Attribute".Length;
            if (name.Length == length && name.StartsWith(definition.Attribute, StringComparison.Ordinal))
                return MappingTarget.Of(definition);
        }

        return null;
    }

    /// <summary>Of <c>[Statement(StatementKind.…)]</c>; a catalog for what it can't stand for, which <see cref="AttributeArguments"/> says.</summary>
    private static MappingTarget TargetOfStatement(AttributeData attribute)
    {
        var name = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum } kind] ? EnumMember.NameOf(kind) : null;
        var statement = name is null ? null : StatementDefinitions.Find(name);
        return MappingTarget.Of(statement ?? StatementDefinitions.OfCatalog);
    }

    private static IEnumerable<string> Names()
    {
        yield return MappingTarget.Block.Attribute;
        yield return MappingTarget.Map.Attribute;
        foreach (var definition in StatementDefinitions.All)
            yield return definition.Attribute;
    }
}
