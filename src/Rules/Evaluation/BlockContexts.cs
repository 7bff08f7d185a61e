namespace StarRocks.AwsAuth.Rules;

/// <summary>Derives the contexts of the auth blocks of a configuration from its statement.</summary>
internal static class BlockContexts
{
    internal static void Assign(Configuration configuration)
    {
        Describe(configuration.S3, configuration);
        Describe(configuration.Glue, configuration);
        configuration.S3.Context = S3Context(configuration);
        configuration.Glue.Context = GlueContext(configuration);
        AssignBroker(configuration.S3, configuration.NamesBroker);
        configuration.S3.IsUnread = configuration.S3.IsOfBroker || configuration.Catalog is { ReadsS3: false };
        configuration.Glue.IsUnread = !ReadsGlue(configuration);
        configuration.S3.Readers = configuration.Scope.S3Readers;
        configuration.Glue.Readers = GlueReaders(configuration);
    }

    private static void AssignBroker(AuthBlock block, bool? namesBroker)
    {
        block.IsOfBroker = namesBroker is true;
        if (namesBroker is not null)
            return;

        // A broker has settings of its own, and the default credentials of its machine.
        foreach (var parameter in Parameters.All)
            block.MayBeSet(parameter);
    }

    private static void Describe(AuthBlock block, Configuration configuration)
    {
        block.IsPartial = configuration.IsPartial;
        block.HasNoStatement = configuration.Scope.HasNoStatement;
        block.IsStored = configuration.Scope.IsStored;
        block.IsFrontend = configuration.Scope.IsFrontend;
        block.IsOfIceberg = configuration.Catalog is { UsesIcebergClients: true };
        block.IsOfLance = configuration.Catalog is { AcceptsOnlyAccessKeys: true };
    }

    private static BlockReaders GlueReaders(Configuration configuration) => configuration.Catalog switch
    {
        null => BlockReaders.All,
        { UsesIcebergClients: true } => BlockReaders.IcebergGlue,
        _ => BlockReaders.HiveGlue,
    };

    private static BlockContext GlueContext(Configuration configuration) =>
        configuration.Catalog?.UsesIcebergClients ?? IsAnyCatalog(configuration) ? BlockContext.IcebergClient : BlockContext.HiveGlue;

    private static BlockContext S3Context(Configuration configuration)
    {
        if (configuration.Catalog is not { } catalog)
            return IsAnyCatalog(configuration) ? BlockContext.Vended : configuration.Scope.S3Context;
        if (catalog.VendedCredentialsKeyOf(configuration.Metastore) is { } key && !configuration.Is(key, Booleans.False))
            return BlockContext.Vended;
        return catalog.UsesIcebergClients ? BlockContext.IcebergClient : configuration.Scope.S3Context;
    }

    // A catalog of unknown type gets the contexts in which the fewest rules apply.
    private static bool IsAnyCatalog(Configuration configuration) => configuration.Scope.HasCatalogType && configuration.Catalog is null;

    private static bool ReadsGlue(Configuration configuration) =>
        configuration.Scope.ReadsGlue && configuration.Catalog is null or { ReadsGlue: true };
}
