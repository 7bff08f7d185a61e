using StarRocks.AwsAuth;

namespace Trimmed;

[ExternalCatalog(CatalogType.Hive)]
internal sealed partial class Lake
{
    public LakeKeys S3 { get; init; } = new();

    [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
}
