namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents a catalog with the measured block, to generate SQL.</summary>
[ExternalCatalog(CatalogType.Hive)]
internal sealed partial class Lake
{
    public S3Block? S3 { get; init; }

    [PropertyKey("hive.metastore.uris")]
    public string? MetastoreUris { get; init; }
}
