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
        Meaning = "The type of the catalog.",
        ValueType = ParameterType.Word,
        ValueWhenUnset = "",
        IsCommon = true,
        Infer = static (configuration, _) => InferredValue.TypeOf(configuration),
        DecidesPolicies = true,
    };

    internal static readonly StatementKey HiveMetastoreType = new("hive.metastore.type")
    {
        Meaning = "The metastore of the catalog. Defaults to hive.",
        ValueType = ParameterType.Word,
        ValueWhenUnset = "hive",
        ResetValue = "hive",
        DecidesPolicies = true,
    };

    internal static readonly StatementKey HiveMetastoreUris = new("hive.metastore.uris")
    {
        Meaning = "The comma-separated addresses of the Hive metastore, such as thrift://10.0.0.1:9083.",
        ValueWhenUnset = "",
        ResetValue = "",
        IsAddress = true,
    };

    internal static readonly StatementKey IcebergCatalogType = new("iceberg.catalog.type")
    {
        Meaning = "Where the catalog stores its metadata.",
        ValueType = ParameterType.Word,
        ValueWhenUnset = "",
        Infer = InferredValue.MetastoreOf,
        DecidesPolicies = true,
    };

    /// <summary>The deprecated name of <see cref="IcebergCatalogType"/>.</summary>
    internal static readonly StatementKey StarRocksCatalogType = new("starrocks.catalog-type")
    {
        ValueType = ParameterType.Word,
        ValueWhenUnset = "",
        IsStarRocksSpecific = true,
        IsOfCatalog = true,
        DecidesPolicies = true,
    };

    /// <summary>The deprecated name of <see cref="HiveMetastoreUris"/> in an Iceberg catalog.</summary>
    internal static readonly StatementKey IcebergMetastoreUris = new("iceberg.catalog.hive.metastore.uris")
    {
        ValueWhenUnset = "",
        ResetValue = "",
        IsAddress = true,
    };

    internal static readonly StatementKey IcebergUri = new("iceberg.catalog.uri")
    {
        Meaning = "The URL of the REST catalog, or the JDBC URL of the database.",
        IsAddress = true,
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey IcebergWarehouse = new("iceberg.catalog.warehouse")
    {
        Meaning = "The path or the name of the warehouse: s3://bucket/path, a name that the REST catalog defines, "
            + "or the ARN of a table bucket.",
        IsPath = true,
        IsWarehouse = true,
    };

    internal static readonly StatementKey IcebergVendedCredentials = new("iceberg.catalog.vended-credentials-enabled")
    {
        Meaning = "Whether the server of the REST catalog vends the credentials for S3. Defaults to true.",
        ValueType = ParameterType.Boolean,
        ValueWhenUnset = Booleans.True,
        ResetValue = Booleans.True,
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

    /// <summary>How an Iceberg catalog logs in to its REST server: none, oauth2 or jwt.</summary>
    internal static readonly StatementKey IcebergSecurity = new("iceberg.catalog.security")
    {
        Meaning = "How StarRocks logs in to the REST catalog. Defaults to none.",
        ValueType = ParameterType.Word,
        ValueWhenUnset = "none",
        ResetValue = "none",
        Words = new WordList(StringComparison.OrdinalIgnoreCase, "none", "oauth2", "jwt"),
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey OAuth2Credential = new("iceberg.catalog.oauth2.credential")
    {
        Meaning = "The OAuth 2.0 client credential that StarRocks exchanges for a token: id:secret, or the secret alone.",
        ResetValue = "",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Token = new("iceberg.catalog.oauth2.token")
    {
        Meaning = "The OAuth 2.0 bearer token, which StarRocks cannot renew.",
        ResetValue = "",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Scope = new("iceberg.catalog.oauth2.scope")
    {
        Meaning = "The OAuth 2.0 scope, such as PRINCIPAL_ROLE:ALL. It is valid only with a credential.",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2ServerUri = new("iceberg.catalog.oauth2.server-uri")
    {
        Meaning = "The URL of the OAuth 2.0 token endpoint. Defaults to that of the REST catalog.",
        IsAddress = true,
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey OAuth2Audience = new("iceberg.catalog.oauth2.audience")
    {
        Meaning = "The OAuth 2.0 audience: the server that the token is for.",
        IsStarRocksSpecific = true,
    };

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
    internal static readonly StatementKey RestAuthType = new("iceberg.catalog.rest.auth.type")
    {
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

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
        Meaning = "Whether requests to the REST catalog are signed with AWS Signature Version 4. Defaults to false.",
        ValueType = ParameterType.Boolean,
        ValueWhenUnset = Booleans.False,
        ResetValue = Booleans.False,
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey SigningName = new("iceberg.catalog.rest.signing-name")
    {
        Meaning = "The service that requests are signed for. Defaults to execute-api.",
        ProposedWords = new WordList(StringComparison.Ordinal, "glue", "s3tables", "execute-api"),
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey SigningRegion = new("iceberg.catalog.rest.signing-region")
    {
        Meaning = "The AWS region that requests are signed for. Defaults to the region of the AWS SDK.",
        ValueType = ParameterType.Region,
        IsStarRocksSpecific = true,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey SigningAccessKey = new("iceberg.catalog.rest.access-key-id")
    {
        Meaning = "The access key ID that requests are signed with. Defaults to the credentials of the AWS SDK on the frontend.",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey SigningSecretKey = new("iceberg.catalog.rest.secret-access-key")
    {
        Meaning = "The secret access key that requests are signed with.",
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey SigningToken = new("iceberg.catalog.rest.session-token")
    {
        Meaning = "The session token of temporary access keys that requests are signed with.",
        IsStarRocksSpecific = true,
    };

    /// <summary>Iceberg's own key of a Java class, whose credentials sign requests if no access key does.</summary>
    internal static readonly StatementKey SigningProvider = new("iceberg.catalog.client.credentials-provider")
    {
        IsStarRocksSpecific = true,
    };

    /// <summary>Whether Unity Catalog vends the credentials for S3 to a vendor's distribution.</summary>
    internal static readonly StatementKey UnityVendedCredentials = new("databricks.vended-credentials-enabled")
    {
        Meaning = "Whether Unity Catalog vends the credentials for S3. Defaults to true.",
        ValueType = ParameterType.Boolean,
        ValueWhenUnset = Booleans.True,
        ResetValue = Booleans.True,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey UnifiedMetastoreType = new("unified.metastore.type")
    {
        Meaning = "The metastore of the catalog.",
        IsStarRocksSpecific = true,
        Infer = InferredValue.MetastoreOf,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey PaimonCatalogType = new("paimon.catalog.type")
    {
        Meaning = "Where the catalog stores its metadata.",
        Infer = InferredValue.MetastoreOf,
        DecidesPolicies = true,
    };

    internal static readonly StatementKey PaimonWarehouse = new("paimon.catalog.warehouse")
    {
        Meaning = "The path of the warehouse, which all metastores except hive and dlf require.",
        IsPath = true,
        IsWarehouse = true,
        IsStarRocksSpecific = true,
    };

    internal static readonly StatementKey Path = new("path")
    {
        Meaning = "The path of the files: s3://bucket/path.",
        IsPath = true,
        IsCommon = true,
    };

    internal static readonly StatementKey Format = new("format")
    {
        Meaning = "The file format.",
        IsCommon = true,
        Infer = static (configuration, _) => InferredValue.FormatOf(configuration),
    };

    internal static readonly StatementKey ListFilesOnly = new("list_files_only")
    {
        Meaning = "Whether StarRocks lists the files instead of reading them, which needs no format. Defaults to false.",
        ProposedWords = Booleans.Words,
    };

    /// <summary>The bucket in fe.conf.</summary>
    internal static readonly StatementKey FrontendPath = new("aws_s3_path")
    {
        IsPath = true,
        Meaning = "The bucket of the builtin storage volume, and optionally a path in it: bucket/path.",
    };

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

    /// <summary>Gets what it means, as editors show it; empty for a key that they do not propose.</summary>
    internal string Meaning { get; private init; } = "";

    /// <summary>Gets a value indicating whether the value is a path in S3.</summary>
    internal bool IsPath { get; private init; }

    /// <summary>
    /// Gets a value indicating whether the value is the warehouse of a catalog, which can also be the name that a server knows it by.
    /// </summary>
    internal bool IsWarehouse { get; private init; }

    /// <summary>Gets a value indicating whether the permissions that the statement needs in AWS depend on the value.</summary>
    internal bool DecidesPolicies { get; private init; }

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

    /// <summary>Gets the words that editors propose as its value, although others can be valid; null if there are none.</summary>
    internal WordList? ProposedWords
    {
        get => field ?? Words ?? (ValueType == ParameterType.Boolean ? Booleans.Words : null);
        private init;
    }

    /// <summary>Gets a value indicating whether the value is an AWS region.</summary>
    internal bool IsRegion => ValueType == ParameterType.Region;

    /// <summary>Gets the type of the value.</summary>
    internal ParameterType ValueType { get; private init; } = ParameterType.Text;

    /// <summary>Indicates whether StarRocks treats both values alike; null for a missing property.</summary>
    internal bool IsSame(string? configured, string? stored) => ValueType.IsSame(configured, stored, ValueWhenUnset, AwsService.S3);

    public override string ToString() => Name;
}
