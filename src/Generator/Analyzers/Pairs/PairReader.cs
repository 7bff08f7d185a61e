using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What an annotated type makes of the pairs that it reads.</summary>
/// <param name="Scope">The statement or block that it is.</param>
/// <param name="Prefix">Of a block.</param>
/// <param name="Type">Of a catalog: what it is where nothing says it.</param>
internal readonly record struct PairReader(PropertyScope Scope, string? Prefix, string? Type)
{
    /// <summary>Null for a type that is no statement and no block.</summary>
    internal static PairReader? Of(INamedTypeSymbol type)
    {
        if (MappingAttribute.Find(type) is not { } attribute)
            return null;
        if (attribute.Target.IsBlock)
            return attribute.Prefix is { } prefix ? new PairReader(PropertyScope.Block, prefix, null) : null;
        if (attribute.Target.Statement is not { } statement)
            return null;
        if (!statement.HasCatalogType)
            return new PairReader(statement, null, null);
        var catalog = attribute.Data.ConstructorArguments is [var argument] ? CatalogDefinitions.OfMember(EnumMember.NameOf(argument)) : null;
        return catalog is null ? null : new PairReader(statement, null, catalog.Type);
    }

    internal SourceConfiguration Complete(SourceConfiguration source)
    {
        if (Prefix is not null and not AwsServices.GluePrefix)
            source.S3Prefix = Prefix;

        // Where nothing says the type, the C# type does.
        if (Type is not null)
            source.Entries.Insert(0, new SourceEntry(StatementKey.Type.Name, Type, source.Statement, source.Statement, default));
        return source;
    }
}
