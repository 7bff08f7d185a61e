namespace StarRocks.AwsAuth.Rules;

/// <summary>Which context the blocks of a configuration have, by the statement that they stand in.</summary>
internal static class BlockContexts
{
    internal static void Assign(Configuration configuration)
    {
        Describe(configuration.S3, configuration);
        Describe(configuration.Glue, configuration);
        configuration.S3.Context = OfS3(configuration);
        configuration.Glue.Context = configuration.CatalogKind is CatalogKind.Iceberg || IsAnyCatalog(configuration)
            ? BlockContext.IcebergClient
            : BlockContext.HiveGlue;
        configuration.Glue.IsUnread = !ReadsGlue(configuration);
        configuration.S3.Readers = ReadersOfS3(configuration);
        configuration.Glue.Readers = ReadersOfGlue(configuration);
    }

    private static void Describe(AuthBlock block, Configuration configuration)
    {
        block.IsPart = configuration.IsPart;
        block.IsAlone = configuration.Form is StatementForm.Alone or StatementForm.Settings;
        block.IsFrontend = configuration.Form == StatementForm.SharedData;
        block.IsOfIceberg = configuration.CatalogKind == CatalogKind.Iceberg;
        block.IsOfLance = configuration.CatalogKind == CatalogKind.Lance;
        block.IsStored = configuration.Form
            is StatementForm.Catalog or StatementForm.AlterCatalog or StatementForm.FileTable or StatementForm.Repository or StatementForm.Pipe;
    }

    private static BlockReaders ReadersOfS3(Configuration configuration) => configuration.Form switch
    {
        StatementForm.Alone or StatementForm.Settings => BlockReaders.All,
        StatementForm.Catalog or StatementForm.AlterCatalog => BlockReaders.Catalogs,
        StatementForm.StorageVolume or StatementForm.AlterStorageVolume or StatementForm.SharedData => BlockReaders.Volumes,
        _ => BlockReaders.Data,
    };

    private static BlockReaders ReadersOfGlue(Configuration configuration) => configuration.CatalogKind switch
    {
        CatalogKind.Iceberg => BlockReaders.IcebergGlue,
        CatalogKind.Unknown => BlockReaders.All,
        _ => BlockReaders.HiveGlue,
    };

    private static BlockContext OfS3(Configuration configuration)
    {
        if (configuration.Form is StatementForm.StorageVolume or StatementForm.AlterStorageVolume or StatementForm.SharedData)
            return BlockContext.StorageVolume;
        if (configuration.CatalogKind != CatalogKind.Iceberg)
            return IsAnyCatalog(configuration) ? BlockContext.Vended : BlockContext.FileSystem;

        // A REST catalog, or one that may be: its server hands credentials out unless it is told not to.
        return configuration.Metastore is Metastore.Rest or Metastore.Unknown && !configuration.Is(StatementKey.IcebergVendedCredentials, "false")
            ? BlockContext.Vended
            : BlockContext.IcebergClient;
    }

    /// <summary>A catalog whose type isn't known may be of the kind that objects least.</summary>
    private static bool IsAnyCatalog(Configuration configuration) =>
        configuration.Form == StatementForm.Catalog && configuration.CatalogKind == CatalogKind.Unknown;

    private static bool ReadsGlue(Configuration configuration) => configuration.Form switch
    {
        StatementForm.Alone or StatementForm.Settings or StatementForm.AlterCatalog => true,
        StatementForm.Catalog => configuration.CatalogKind is not (CatalogKind.Paimon or CatalogKind.Lance or CatalogKind.Other),
        _ => false,
    };
}
