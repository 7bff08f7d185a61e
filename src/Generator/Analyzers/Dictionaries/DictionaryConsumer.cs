using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents how an annotated type reads a collection of pairs.</summary>
/// <param name="Scope">The statement or block that the type represents.</param>
/// <param name="Prefix">The prefix of a block; otherwise null.</param>
/// <param name="Type">The type of a catalog, which applies if the pairs do not set it; otherwise null.</param>
internal readonly record struct DictionaryConsumer(PropertyScope Scope, string? Prefix, string? Type)
{
    /// <summary>Returns how a type reads pairs; null if it is neither a statement nor a block.</summary>
    internal static DictionaryConsumer? Find(INamedTypeSymbol type)
    {
        if (MappingAttribute.Find(type) is not { } attribute)
            return null;
        if (attribute.Target.IsBlock)
            return attribute.Prefix is { } prefix ? new DictionaryConsumer(PropertyScope.Block, prefix, null) : null;
        if (attribute.Target.Statement is not { } statement)
            return null;
        if (!statement.HasCatalogType)
            return new DictionaryConsumer(statement, null, null);
        var catalog = attribute.Data.ConstructorArguments is [var argument]
            ? CatalogDefinitions.OfMember(EnumMember.NameOf(argument)) : null;
        return catalog is null ? null : new DictionaryConsumer(statement, null, catalog.Type);
    }

    internal SourceConfiguration AddTo(SourceConfiguration source)
    {
        if (Prefix is not null and not AwsServices.GluePrefix)
            source.S3Prefix = Prefix;

        // The attribute of the C# type determines the type of the catalog.
        if (Type is not null)
        {
            var location = source.StatementLocation;
            source.Properties.Insert(0, new SourceProperty(StatementKey.Type.Name, Type, location, location, default));
        }

        return source;
    }
}
