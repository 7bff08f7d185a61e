using StarRocks.AwsAuth;

namespace Matrix
{
    /// <summary>A statement with nested blocks.</summary>
    [ExternalCatalog(CatalogType.Hive)]
    public sealed partial class SalesLake
    {
        /// <summary>The files.</summary>
        public LakeS3 S3 { get; init; } = new LakeS3();

        /// <summary>The metadata.</summary>
        public LakeGlue? Glue { get; init; }

        /// <summary>Where the metadata is.</summary>
        [PropertyKey("hive.metastore.type")]
        public MetastoreType? MetastoreType { get; init; }

        /// <summary>The address of the Hive metastore.</summary>
        [PropertyKey("hive.metastore.uris")]
        public string? MetastoreUris { get; init; }
    }
}
