using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a property outside the auth blocks that a rule evaluates.</summary>
internal sealed class StatementKey
{
    // Numbers the keys as they are created, so that a configuration can store them in an array; no number has a meaning.
    private static int _count;

    private StatementKey(string name)
    {
        Index = _count++;
        Name = name;
    }

    internal static readonly StatementKey Type = new("type")
    {
        ValueType = ParameterType.Word,
        ValueWhenUnset = "",
        IsCommon = true,
        Infer = static (configuration, _) => InferredValue.TypeOf(configuration),
    };

    internal static readonly StatementKey HiveMetastoreType = new("hive.metastore.type")
    {
        ValueType = ParameterType.Word,
        ValueWhenUnset = "hive",
        ResetValue = "hive",
    };

    internal static readonly StatementKey HiveMetastoreUris = new("hive.metastore.uris")
    {
        ValueWhenUnset = "",
        ResetValue = "",
        IsAddress = true,
    };

    internal static readonly StatementKey IcebergCatalogType = new("iceberg.catalog.type")
    {
        ValueType = ParameterType.Word,
        ValueWhenUnset = "",
        Infer = InferredValue.MetastoreOf,
    };

    /// <summary>The deprecated name of <see cref="IcebergCatalogType"/>.</summary>
    internal static readonly StatementKey StarRocksCatalogType = new("starrocks.catalog-type")
    {
        ValueType = ParameterType.Word,
        ValueWhenUnset = "",
        IsStarRocksSpecific = true,
        IsOfCatalog = true,
    };

    /// <summary>The deprecated name of <see cref="HiveMetastoreUris"/> in an Iceberg catalog.</summary>
    internal static readonly StatementKey IcebergMetastoreUris = new("iceberg.catalog.hive.metastore.uris")
    {
        ValueWhenUnset = "",
        ResetValue = "",
        IsAddress = true,
    };

    internal static readonly StatementKey IcebergUri = new("iceberg.catalog.uri") { IsAddress = true, IsStarRocksSpecific = true };

    internal static readonly StatementKey IcebergWarehouse = new("iceberg.catalog.warehouse") { IsPath = true, IsWarehouse = true };

    internal static readonly StatementKey IcebergVendedCredentials = new("iceberg.catalog.vended-credentials-enabled")
    {
        ValueType = ParameterType.Boolean,
        ValueWhenUnset = Booleans.True,
        ResetValue = Booleans.True,
        IsStarRocksSpecific = true,
    };

    /// <summary>How an Iceberg catalog logs in to its REST server: none, oauth2 or jwt.</summary>
    internal static readonly StatementKey IcebergSecurity = new("iceberg.catalog.security")
    {
        ValueType = ParameterType.Word,
        ValueWhenUnset = "none",
        ResetValue = "none",
        Words = new WordList(StringComparison.OrdinalIgnoreCase, "none", "oauth2", "jwt"),
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Credential = new("iceberg.catalog.oauth2.credential")
    {
        ResetValue = "",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Token = new("iceberg.catalog.oauth2.token")
    {
        ResetValue = "",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Scope = new("iceberg.catalog.oauth2.scope") { IsStarRocksSpecific = true };

    internal static readonly StatementKey OAuth2ServerUri = new("iceberg.catalog.oauth2.server-uri")
    {
        IsAddress = true,
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Audience = new("iceberg.catalog.oauth2.audience") { IsStarRocksSpecific = true };

    /// <summary>Iceberg's own key of a credential, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey IcebergCredential = new("iceberg.catalog.credential")
    {
        ResetValue = "",
        IsStarRocksSpecific = true,
    };

    /// <summary>Iceberg's own key of a token, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey IcebergToken = new("iceberg.catalog.token")
    {
        ResetValue = "",
        IsStarRocksSpecific = true,
    };

    /// <summary>Iceberg's own key that selects how requests are authenticated, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey RestAuthType = new("iceberg.catalog.rest.auth.type") { IsStarRocksSpecific = true };

    /// <summary>Iceberg's own key of the scope of a token, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey IcebergScope = new("iceberg.catalog.scope") { IsStarRocksSpecific = true };

    /// <summary>Iceberg's own key of the token endpoint, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey IcebergServerUri = new("iceberg.catalog.oauth2-server-uri")
    {
        IsAddress = true,
        IsStarRocksSpecific = true,
    };

    /// <summary>Iceberg's own key of the audience of a token, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey IcebergAudience = new("iceberg.catalog.audience") { IsStarRocksSpecific = true };

    /// <summary>Iceberg's own key of the resource of a token, which StarRocks passes on unchanged.</summary>
    internal static readonly StatementKey IcebergResource = new("iceberg.catalog.resource") { IsStarRocksSpecific = true };

    internal static readonly StatementKey SigV4Enabled = new("iceberg.catalog.rest.sigv4-enabled")
    {
        ValueType = ParameterType.Boolean,
        ValueWhenUnset = Booleans.False,
        ResetValue = Booleans.False,
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey SigningName = new("iceberg.catalog.rest.signing-name") { IsStarRocksSpecific = true };

    internal static readonly StatementKey SigningRegion = new("iceberg.catalog.rest.signing-region") { IsStarRocksSpecific = true };

    internal static readonly StatementKey SigningAccessKey = new("iceberg.catalog.rest.access-key-id") { IsStarRocksSpecific = true };

    internal static readonly StatementKey SigningSecretKey = new("iceberg.catalog.rest.secret-access-key") { IsStarRocksSpecific = true };

    internal static readonly StatementKey SigningToken = new("iceberg.catalog.rest.session-token") { IsStarRocksSpecific = true };

    /// <summary>Iceberg's own key of a Java class, whose credentials sign requests if no access key does.</summary>
    internal static readonly StatementKey SigningProvider = new("iceberg.catalog.client.credentials-provider")
    {
        IsStarRocksSpecific = true,
    };

    /// <summary>Whether Unity Catalog vends the credentials for S3 to a vendor's distribution.</summary>
    internal static readonly StatementKey UnityVendedCredentials = new("databricks.vended-credentials-enabled")
    {
        ValueType = ParameterType.Boolean,
        ValueWhenUnset = Booleans.True,
        ResetValue = Booleans.True,
    };

    internal static readonly StatementKey UnifiedMetastoreType = new("unified.metastore.type")
    {
        IsStarRocksSpecific = true,
        Infer = InferredValue.MetastoreOf,
    };

    internal static readonly StatementKey PaimonCatalogType = new("paimon.catalog.type")
    {
        Infer = InferredValue.MetastoreOf,
    };

    internal static readonly StatementKey PaimonWarehouse = new("paimon.catalog.warehouse")
    {
        IsPath = true,
        IsWarehouse = true,
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey Path = new("path") { IsPath = true, IsCommon = true };

    internal static readonly StatementKey Format = new("format")
    {
        IsCommon = true,
        Infer = static (configuration, _) => InferredValue.FormatOf(configuration),
    };

    internal static readonly StatementKey ListFilesOnly = new("list_files_only");

    /// <summary>The bucket in fe.conf.</summary>
    internal static readonly StatementKey FrontendPath = new("aws_s3_path") { IsPath = true };

    internal static readonly StatementKey[] Rows =
    [
        Type, HiveMetastoreType, HiveMetastoreUris, IcebergCatalogType, StarRocksCatalogType, IcebergMetastoreUris, IcebergUri,
        IcebergWarehouse, IcebergVendedCredentials, IcebergSecurity, OAuth2Credential, OAuth2Token, OAuth2Scope, OAuth2ServerUri,
        OAuth2Audience, IcebergCredential, IcebergToken, RestAuthType, IcebergScope, IcebergServerUri, IcebergAudience, IcebergResource,
        SigV4Enabled, SigningName, SigningRegion, SigningAccessKey, SigningSecretKey, SigningToken, SigningProvider,
        UnityVendedCredentials, UnifiedMetastoreType, PaimonCatalogType, PaimonWarehouse, Path, Format, ListFilesOnly, FrontendPath,
    ];

    internal int Index { get; }

    internal string Name { get; }

    /// <summary>Gets a value indicating whether the value is a path in S3.</summary>
    internal bool IsPath { get; private init; }

    /// <summary>
    /// Gets a value indicating whether the value is the warehouse of a catalog, which can also be the name that a server knows it by.
    /// </summary>
    internal bool IsWarehouse { get; private init; }

    /// <summary>Gets a value indicating whether the value is the address of a server.</summary>
    internal bool IsAddress { get; private init; }

    /// <summary>Gets a value indicating whether many other products have a property of this name.</summary>
    internal bool IsCommon { get; private init; }

    /// <summary>Gets a value indicating whether only StarRocks has a property of this name.</summary>
    internal bool IsStarRocksSpecific { get; private init; }

    /// <summary>Gets a value indicating whether only catalogs have it, although its name does not begin with a catalog's prefix.</summary>
    internal bool IsOfCatalog { get; private init; }

    /// <summary>Gets the value that StarRocks assumes if the property is missing; null if no value is equal to a missing one.</summary>
    internal string? ValueWhenUnset { get; private init; }

    /// <summary>Gets the value with which ALTER … SET restores the behavior of a missing property; null if there is none.</summary>
    internal string? ResetValue { get; private init; }

    /// <summary>Gets the only values that StarRocks accepts; null if it accepts any, or if the statement determines them.</summary>
    internal WordList? Words { get; private init; }

    /// <summary>
    /// Gets the function that derives a missing value from the other properties; null for a property with any number of values.
    /// </summary>
    internal Func<Configuration, StatementKey, string?>? Infer { get; private init; }

    /// <summary>Gets the type of the value.</summary>
    internal ParameterType ValueType { get; private init; } = ParameterType.Text;

    /// <summary>Indicates whether StarRocks treats both values alike; null for a missing property.</summary>
    internal bool IsSame(string? configured, string? stored) => ValueType.IsSame(configured, stored, ValueWhenUnset, AwsService.S3);

    public override string ToString() => Name;
}
