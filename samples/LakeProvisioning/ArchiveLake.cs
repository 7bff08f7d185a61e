using StarRocks.AwsAuth;

namespace LakeProvisioning;

/// <summary>Represents the catalog of the archive: Hive tables in an S3-compatible store, accessed with keys.</summary>
[ExternalCatalog(CatalogType.Hive)]
internal sealed partial class ArchiveLake
{
    public required ArchiveKeys S3 { get; init; }

    public required string MetastoreUris { get; init; }
}

/// <summary>Represents the S3 settings of the archive. The keys are in no file.</summary>
[AwsAuth("aws.s3", Section = "Archive:S3")]
internal sealed partial record ArchiveKeys(
    string AccessKey, Secret SecretKey, string Endpoint, string Region, bool EnablePathStyleAccess);
