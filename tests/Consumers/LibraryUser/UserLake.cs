using Library;
using StarRocks.AwsAuth;

namespace LibraryUser;

[ExternalCatalog(CatalogType.Hive)]
internal sealed partial class UserLake
{
    public required TeamS3 S3 { get; init; }

    [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
}
