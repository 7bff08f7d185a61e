namespace StarRocks.AwsAuth;

/// <summary>Represents a <c>CREATE EXTERNAL CATALOG</c> statement for a Lance catalog.</summary>
/// <remarks>
/// A Lance catalog supports access keys, session tokens and the default behavior of the AWS SDK. It does not support instance profiles, web
/// identities or roles.
/// </remarks>
[ExternalCatalog(AwsAuth.CatalogType.Lance)]
public sealed partial class LanceCatalog
{
    /// <summary>Gets or sets how StarRocks authenticates to S3.</summary>
    public S3Auth? S3 { get; init; }

    /// <summary>Gets or sets where the catalog stores its metadata.</summary>
    public string? CatalogType { get; init; }

    /// <summary>Gets or sets the comment, written as the <c>COMMENT</c> clause and not as a property.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Gets or sets a value indicating whether StarRocks keeps an existing catalog of this name (<c>IF NOT EXISTS</c>) instead of
    /// failing.
    /// </summary>
    public bool IfNotExists { get; init; }

    /// <summary>
    /// Gets or sets properties that have no member of their own. Values of keys that look like secrets are masked in text, JSON and the
    /// debugger.
    /// </summary>
    public PropertyDictionary? Properties { get; init; }
}
