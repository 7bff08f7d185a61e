namespace StarRocks.AwsAuth.Rules;

/// <summary>Which context the blocks of a configuration have, by the statement that they stand in.</summary>
internal static class BlockContexts
{
    internal static void Assign(Configuration configuration)
    {
        var traits = Traits(configuration);
        configuration.S3.Traits = traits;
        configuration.Glue.Traits = traits | (ReadsGlue(configuration) ? BlockTraits.None : BlockTraits.Unread);
        configuration.S3.Context = OfS3(configuration);
        configuration.Glue.Context = configuration.CatalogKind is CatalogKind.Iceberg || IsAnyCatalog(configuration) ? BlockContext.IcebergClient : BlockContext.HiveGlue;
    }

    private static BlockTraits Traits(Configuration configuration)
    {
        var traits = configuration.IsPart ? BlockTraits.Part : BlockTraits.None;
        return traits | configuration.Form switch
        {
            StatementForm.Alone or StatementForm.Settings => BlockTraits.Alone,
            StatementForm.Catalog when configuration.CatalogKind == CatalogKind.Iceberg => BlockTraits.Stored | BlockTraits.Catalog | BlockTraits.Iceberg,
            StatementForm.Catalog when configuration.CatalogKind == CatalogKind.Lance => BlockTraits.Stored | BlockTraits.Catalog | BlockTraits.Lance,
            StatementForm.Catalog or StatementForm.AlterCatalog => BlockTraits.Stored | BlockTraits.Catalog,
            StatementForm.SharedData => BlockTraits.Frontend,
            StatementForm.FileTable or StatementForm.Repository or StatementForm.Pipe => BlockTraits.Stored,
            _ => BlockTraits.None,
        };
    }

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
