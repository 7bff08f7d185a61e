using System;
using System.Collections.Immutable;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the ready-made types. Their members are known without a compilation, because the package contains the types and this assembly; a
/// test writes them from the types.
/// </summary>
internal static partial class ReadyMadeTypes
{
    internal const string Namespace = "StarRocks.AwsAuth.";

    /// <summary>Returns the type of an auth block with a prefix.</summary>
    internal static TypedType OfBlock(string prefix) => prefix == AwsServices.GluePrefix ? _glueAuth : _s3Auth;

    /// <summary>Returns the type of a catalog by its property <c>type</c>; null if there is none.</summary>
    internal static TypedType? OfCatalog(string? type) => Find(CatalogDefinitions.Find(type)?.ReadyMadeType);

    /// <summary>Returns the type of a statement that is not a catalog; null if there is none.</summary>
    internal static TypedType? OfStatement(StatementDefinition statement) => Find(statement.ReadyMadeType);

    private static TypedType? Find(string? name) => name is null ? null : Array.Find(_statements, type => type.Name == name);

    private static TypedType Statement(string name, params TypedMember[] members) => new(name, members)
    {
        Catalog = Array.Find(CatalogDefinitions.All, catalog => catalog.ReadyMadeType == name),
        Scope = StatementDefinitions.All.FirstOrDefault(statement => statement.ReadyMadeType == name)
            ?? (PropertyScope)ExternalCatalogDefinition.Instance,
    };

    private static TypedMember Member(string name, string key, MemberType type) => new(name, key, type);

    private static TypedMember Block(string name, TypedType type) => new(name, "", MemberType.Nested, type);

    private static TypedMember Word(string name, string key, EnumModel type) => new(name, key, MemberType.Enumeration, null, type);

    private static TypedMember Others(string name) => new(name, "", MemberType.AdditionalProperties);

    private static EnumModel Words(string name, params EnumValueModel[] values) =>
        new(name, "global::" + Namespace + name, "long", new EquatableArray<EnumValueModel>(ImmutableArray.Create(values)));

    private static EnumValueModel Value(string member, string text) => new(member, text, false);
}
