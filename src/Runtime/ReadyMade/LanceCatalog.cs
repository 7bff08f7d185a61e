namespace StarRocks.AwsAuth;

/// <summary>
/// CREATE EXTERNAL CATALOG of a Lance catalog. It works with a pair of keys, with a session token beside it, and with the SDK's
/// default chain; an instance profile, a web identity and a role fail.
/// </summary>
[ExternalCatalog(AwsAuth.CatalogType.Lance)]
public sealed partial class LanceCatalog
{
    /// <summary>How S3 is reached.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Where the metadata is.</summary>
    public string? CatalogType { get; init; }

    /// <summary>What SHOW says of it. No property: it stands behind COMMENT.</summary>
    public string? Comment { get; init; }

    /// <summary>Leave one of that name as it is: IF NOT EXISTS.</summary>
    public bool IfNotExists { get; init; }

    /// <summary>Any other property. One whose key looks like a secret's is masked wherever this object is shown.</summary>
    public PropertyDictionary? Properties { get; init; }
}
