namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>The catalog around the block, for its SQL.</summary>
[ExternalCatalog(CatalogType.Hive)]
internal sealed partial class Lake
{
    public S3Block? S3 { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? MetastoreUris { get; init; }
}
