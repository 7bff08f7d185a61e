namespace StarRocks.AwsAuth.Rules;

/// <summary>Which context the blocks of a configuration have, by the statement that they stand in.</summary>
internal static class BlockContexts
{
    internal static void Assign(Configuration configuration)
    {
        Describe(configuration.S3, configuration);
        Describe(configuration.Glue, configuration);
        configuration.S3.Context = OfS3(configuration);
        configuration.Glue.Context = configuration.Catalog?.UsesIcebergClients ?? IsAnyCatalog(configuration) ? BlockContext.IcebergClient : BlockContext.HiveGlue;
        configuration.Glue.IsUnread = !ReadsGlue(configuration);
        configuration.S3.Readers = configuration.Scope.S3Readers;
        configuration.Glue.Readers = ReadersOfGlue(configuration);
    }

    private static void Describe(AuthBlock block, Configuration configuration)
    {
        block.IsPartial = configuration.IsPartial;
        block.IsAlone = configuration.Scope.IsAlone;
        block.IsStored = configuration.Scope.IsStored;
        block.IsFrontend = configuration.Scope.IsFrontend;
        block.IsOfIceberg = configuration.Catalog is { UsesIcebergClients: true };
        block.IsOfLance = configuration.Catalog is { TakesKeysAlone: true };
    }

    private static BlockReaders ReadersOfGlue(Configuration configuration) => configuration.Catalog switch
    {
        null => BlockReaders.All,
        { UsesIcebergClients: true } => BlockReaders.IcebergGlue,
        _ => BlockReaders.HiveGlue,
    };

    private static BlockContext OfS3(Configuration configuration)
    {
        if (configuration.Catalog is not { UsesIcebergClients: true })
            return IsAnyCatalog(configuration) ? BlockContext.Vended : configuration.Scope.S3Context;

        // A REST catalog, or one that may be: its server hands credentials out unless it is told not to.
        return configuration.Metastore is Metastore.Rest or Metastore.Unknown && !configuration.Is(StatementKey.IcebergVendedCredentials, "false")
            ? BlockContext.Vended
            : BlockContext.IcebergClient;
    }

    /// <summary>A catalog whose type isn't known may be of the kind that objects least.</summary>
    private static bool IsAnyCatalog(Configuration configuration) => configuration.Scope.HasCatalogType && configuration.Catalog is null;

    private static bool ReadsGlue(Configuration configuration) => configuration.Scope.ReadsGlue && configuration.Catalog is null or { ReadsGlue: true };
}
