using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>What a schema is of: a block, a statement, or a mere group of properties.</summary>
internal sealed class SchemaHead(string typeName)
{
    public string TypeName => typeName;

    public string? Prefix { get; set; }

    /// <summary>Null for a mere group of properties.</summary>
    public StatementForm? Form { get; set; }

    public StatementKind Kind { get; set; }

    public CatalogKind? Catalog { get; set; }

    /// <summary>The ordinal of the member that is a Glue block, or -1.</summary>
    public int GlueMember { get; set; } = -1;

    /// <summary>The slot of the metastore that this block implies, or -1 where a member of its own says it.</summary>
    public int ImpliedSlot { get; set; } = -1;

    /// <summary>The key that makes Glue the metastore of such a catalog.</summary>
    public StatementKey? MetastoreKey => CatalogKinds.MetastoreKey(Catalog);

    internal static CatalogKind KindOf(CatalogType type) => type switch
    {
        CatalogType.Hive => CatalogKind.Hive,
        CatalogType.Iceberg => CatalogKind.Iceberg,
        CatalogType.Hudi => CatalogKind.Hudi,
        CatalogType.DeltaLake => CatalogKind.DeltaLake,
        CatalogType.Unified => CatalogKind.Unified,
        CatalogType.Paimon => CatalogKind.Paimon,
        CatalogType.Kudu => CatalogKind.Kudu,
        CatalogType.Lance => CatalogKind.Lance,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
