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

    /// <summary>A member takes every property that no other one holds.</summary>
    public bool IsOpen { get; set; }

    /// <summary>StarRocks folds the letter case of these keys.</summary>
    public bool FoldsKeys => Form is StatementForm.Files or StatementForm.InsertFiles;

    internal static StatementForm FormOf(StatementKind kind) => kind switch
    {
        StatementKind.ExternalCatalog => StatementForm.Catalog,
        StatementKind.FileExternalTable => StatementForm.FileTable,
        StatementKind.BrokerLoad => StatementForm.Load,
        StatementKind.FilesSource => StatementForm.Files,
        StatementKind.FilesTarget => StatementForm.InsertFiles,
        StatementKind.Outfile => StatementForm.Outfile,
        StatementKind.ExportJob => StatementForm.Export,
        StatementKind.Repository => StatementForm.Repository,
        StatementKind.StorageVolume => StatementForm.StorageVolume,
        StatementKind.AlterCatalog => StatementForm.AlterCatalog,
        StatementKind.AlterStorageVolume => StatementForm.AlterStorageVolume,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

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
