namespace StarRocks.AwsAuth.Extensions.Tests.Hosting;

/// <summary>Represents an auth block with required init-only members.</summary>
[AwsAuth("aws.s3")]
public sealed partial class LakeS3
{
    public bool UseInstanceProfile { get; init; }

    public string? AccessKey { get; init; }

    public Secret? SecretKey { get; init; }

    public required string Region { get; init; }

    public string? Endpoint { get; init; }

    public bool? EnablePathStyleAccess { get; init; }
}

/// <summary>Represents an auth block whose constructor takes all members.</summary>
[AwsAuth("aws.glue")]
public sealed partial record LakeGlue(bool UseInstanceProfile, string IamRoleArn, string Region);

/// <summary>Represents a catalog with both blocks.</summary>
[ExternalCatalog(CatalogType.Hive)]
public sealed partial class SalesLake
{
    public required LakeS3 S3 { get; init; }

    public LakeGlue? Glue { get; init; }
}

/// <summary>Represents a catalog that needs nothing but an auth block.</summary>
[ExternalCatalog(CatalogType.DeltaLake)]
public sealed partial class NodeLake
{
    public required LakeS3 S3 { get; init; }

    public string MetastoreUris { get; init; } = "thrift://10.0.0.1:9083";
}

/// <summary>Represents properties that are neither an auth block nor a statement.</summary>
[PropertyMap("cache")]
public sealed partial class NoBlock
{
    public int? Size { get; init; }
}
