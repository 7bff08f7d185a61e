namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>An annotated catalog without members for the comment and for any other property.</summary>
[ExternalCatalog(CatalogType.Hive)]
public sealed partial class ClosedCatalog
{
    public S3Auth? S3 { get; init; }

    public GlueAuth? Glue { get; init; }

    public string? MetastoreUris { get; init; }
}
