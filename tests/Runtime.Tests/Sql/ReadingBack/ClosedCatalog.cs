namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>A catalog of a user's own without a comment and without an open member: what it has no member for is lost.</summary>
[ExternalCatalog(CatalogType.Hive)]
public sealed partial class ClosedCatalog
{
    public S3Auth? S3 { get; init; }

    public GlueAuth? Glue { get; init; }

    public string? MetastoreUris { get; init; }
}
