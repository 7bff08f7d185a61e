using StarRocks.AwsAuth;

namespace Hosted;

[ExternalCatalog(CatalogType.Hive)]
internal sealed partial class SalesLake
{
    public required LakeS3 S3 { get; init; }

    public required string MetastoreUris { get; init; }
}

[AwsAuth("aws.s3")]
internal sealed partial class LakeS3
{
    public bool UseInstanceProfile { get; init; }

    public string? AccessKey { get; init; }

    public Secret? SecretKey { get; init; }

    public string? Region { get; init; }

    public string Endpoint { get; init; } = "http://127.0.0.1:9";

    public bool EnablePathStyleAccess { get; init; } = true;
}
