namespace StarRocks.AwsAuth.Rules;

/// <summary>Which context the blocks of a configuration have, by what they stand in.</summary>
internal static class BlockContexts
{
    internal static void Assign(Configuration configuration)
    {
        var traits = Traits(configuration);
        configuration.S3.Traits = traits;
        configuration.Glue.Traits = traits | (ReadsGlue(configuration) ? BlockTraits.None : BlockTraits.Unread);
        configuration.S3.Context = OfS3(configuration);
        configuration.Glue.Context = configuration.Catalog?.UsesIcebergClients ?? IsAnyCatalog(configuration) ? BlockContext.IcebergClient : BlockContext.HiveGlue;
    }

    private static BlockTraits Traits(Configuration configuration)
    {
        var (scope, catalog) = (configuration.Scope, configuration.Catalog);
        return If(configuration.IsPart, BlockTraits.Part)
            | If(scope.IsAlone, BlockTraits.Alone)
            | If(scope.IsStored, BlockTraits.Stored)
            | If(scope.IsOfCatalog, BlockTraits.Catalog)
            | If(scope.IsFrontend, BlockTraits.Frontend)
            | If(catalog?.UsesIcebergClients == true, BlockTraits.Iceberg)
            | If(catalog?.TakesKeysAlone == true, BlockTraits.Lance);
    }

    private static BlockTraits If(bool isSo, BlockTraits traits) => isSo ? traits : BlockTraits.None;

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
