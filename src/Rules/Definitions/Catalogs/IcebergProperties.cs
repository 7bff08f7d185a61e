namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Provides the catalog properties of Iceberg, to which StarRocks passes every key of an Iceberg catalog. No rule evaluates them.
/// </summary>
internal static class IcebergProperties
{
    /// <summary>
    /// Gets their names without a prefix of StarRocks. One that ends with a separator stands for all names that begin with it.
    /// </summary>
    internal static string[] Names { get; } =
    [
        // Every catalog (CatalogProperties, HadoopCatalog, HiveCatalog, JdbcCatalog, NessieCatalog).
        "app-id", "app-name", "catalog-impl", "clients", "default-namespace", "impl", "name", "prefix", "ref", "user", "auth.",
        "cache-", "cache.", "client-", "client.", "encryption.", "hadoop.", "hive.", "io-", "io.", "jdbc.", "list-all-tables", "lock-",
        "lock.", "metastore.", "metrics-", "nessie.", "suppress-permission-error", "table-default.", "table-override.",
        "unique-table-location", "view-default.", "view-override.",

        // REST servers (RESTCatalogProperties, RESTUtil, HTTPClient).
        "endpoints", "header.", "namespace-separator", "rest-", "rest.client.", "rest.remote-signing.", "rest.view-endpoints-enabled",
        "scan-planning-mode", "signer.", "snapshot-loading-mode",

        // Logins (AuthProperties, OAuth2Properties).
        "audience", "credential", "oauth2-server-uri", "resource", "rest.auth.", "scope", "token", "token-exchange-enabled",
        "token-expires-in-ms", "token-refresh-enabled",

        // Storage (AwsProperties, HttpClientProperties, S3FileIOProperties, GCPProperties, AzureProperties, AliyunProperties,
        // DellProperties).
        "adls.", "azure.", "dynamodb.", "ecs.", "fs.", "gcp.", "gcs.", "glue.", "http-client.", "kms.", "lakeformation.", "oss.", "s3.",
    ];
}
