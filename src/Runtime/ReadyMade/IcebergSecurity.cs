namespace StarRocks.AwsAuth;

/// <summary>Specifies how StarRocks logs in to an Iceberg REST catalog.</summary>
/// <remarks>
/// Iceberg can also log in without it, by signing requests (<see cref="IcebergCatalog.SigV4Enabled"/>). See
/// <see href="https://docs.starrocks.io/docs/data_source/catalog/iceberg/iceberg_rest_security/">Security setup for Iceberg REST
/// catalogs</see>.
/// </remarks>
public enum IcebergSecurity
{
    /// <summary>No login. The default of StarRocks.</summary>
    None,

    /// <summary>
    /// OAuth 2.0. Requires <see cref="IcebergCatalog.OAuth2Credential"/> or <see cref="IcebergCatalog.OAuth2Token"/>.
    /// </summary>
    [PropertyValue("oauth2")]
    OAuth2,

    /// <summary>The JSON web token with which the user has logged in to StarRocks.</summary>
    Jwt,
}
