using StarRocks.AwsAuth;

namespace Documents;

/// <summary>Represents the configuration of a program in the pages that declare none.</summary>
[ExternalCatalog(CatalogType.Hive)]
public sealed partial class SalesLake
{
    public S3Auth S3 { get; init; } = new();

    public GlueAuth Glue { get; init; } = new();

    public string? MetastoreUris { get; init; }
}
