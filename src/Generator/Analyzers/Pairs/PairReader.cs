using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What an annotated type makes of the pairs that it reads.</summary>
/// <param name="Form">The statement that it is.</param>
/// <param name="Prefix">Of a block.</param>
/// <param name="Type">Of a catalog: what it is where nothing says it.</param>
internal readonly record struct PairReader(StatementForm Form, string? Prefix, string? Type)
{
    /// <summary>Null for a type that is no statement and no block.</summary>
    internal static PairReader? Of(INamedTypeSymbol type)
    {
        if (MappingAttribute.Find(type) is not { } attribute)
            return null;
        return attribute.Kind switch
        {
            MappingKind.Block => attribute.Prefix is { } prefix ? new PairReader(StatementForm.Alone, prefix, null) : null,
            MappingKind.Catalog => TypeOf(attribute) is { } catalog ? new PairReader(StatementForm.Catalog, null, catalog) : null,
            MappingKind.FileExternalTable => new PairReader(StatementForm.FileTable, null, null),
            MappingKind.BrokerLoad => new PairReader(StatementForm.Load, null, null),
            MappingKind.Map => null,
            var statement => new PairReader(statement.Form, null, null),
        };
    }

    internal SourceConfiguration Complete(SourceConfiguration source)
    {
        if (Prefix is not null and not AwsServices.GluePrefix)
            source.S3Prefix = Prefix;

        // Where nothing says the type, the C# type does.
        if (Type is not null)
            source.Entries.Insert(0, new SourceEntry(StatementKeys.Name(StatementKey.Type), Type, source.Statement, source.Statement, default));
        return source;
    }

    /// <summary>As the words of StarRocks, from the name of the enumeration's member.</summary>
    private static string? TypeOf(MappingAttribute attribute)
    {
        if (attribute.Data.ConstructorArguments is not [{ Type: INamedTypeSymbol @enum, Value: { } value }])
            return null;
        foreach (var member in @enum.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
                return CatalogKinds.TryParse(member.Name, out var kind) ? CatalogKinds.TypeOf(kind) : null;
        }

        return null;
    }
}
