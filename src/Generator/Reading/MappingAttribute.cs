using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the attribute that makes a type an annotated type.</summary>
internal readonly record struct MappingAttribute(AttributeData Data, MappingTarget Target)
{
    private static readonly HashSet<string> _names = new(Names(), StringComparer.Ordinal);

    /// <summary>Gets the name of the attribute, such as <c>AwsAuth</c>.</summary>
    public string Name => Target.Attribute;

    /// <summary>Gets the prefix argument; null if there is none, or if it is not a constant.</summary>
    public string? Prefix =>
        Target.Statement is null && !Data.ConstructorArguments.IsEmpty ? Data.ConstructorArguments[0].Value as string : null;

    /// <summary>Gets the known members of the statement; null if it is not a statement, or a catalog of unknown type.</summary>
    public StatementMember[]? Members
    {
        get
        {
            if (Target.Statement is not { HasCatalogType: true })
                return Target.Statement?.Members;
            return Data.ConstructorArguments is [var argument] ? CatalogDefinitions.OfMember(EnumMember.NameOf(argument))?.Members : null;
        }
    }

    /// <summary>Indicates whether an attribute of this library has a name.</summary>
    public static bool IsName(string name) => _names.Contains(name);

    /// <summary>Returns the first such attribute of a type, or null.</summary>
    public static MappingAttribute? Find(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (TargetOf(attribute) is { } target)
                return new MappingAttribute(attribute, target);
        }

        return null;
    }

    /// <summary>Returns what an attribute makes of its type, or null for any other attribute.</summary>
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

    /// <summary>Returns the target of an attribute for a single statement, such as <c>[BrokerLoad]</c>.</summary>
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

    /// <summary>
    /// Returns the target of <c>[Statement(…)]</c>. For a statement that it does not support, <see cref="AttributeArguments"/> reports a
    /// problem.
    /// </summary>
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
