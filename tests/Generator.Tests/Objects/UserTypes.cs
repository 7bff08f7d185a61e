namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Types as users write them, for the tests of what is said of their objects.</summary>
internal static class UserTypes
{
    /// <summary>A block whose members can be set at any time.</summary>
    public const string Settable = """

        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; set; }
            public string? IamRoleArn { get; set; }
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
            public string? Region { get; set; }
        }

        """;

    /// <summary>A record, for <c>with</c>.</summary>
    public const string Record = """

        [AwsAuth("aws.s3")]
        public sealed partial record LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }

        """;

    /// <summary>A positional record.</summary>
    public const string Positional = """

        [AwsAuth("aws.s3")]
        public sealed partial record LakeS3(bool UseInstanceProfile, string? AccessKey = null, string? SecretKey = null, string? Region = "us-west-2");

        """;

    /// <summary>A Hive catalog whose members can be set at any time.</summary>
    public const string Catalog = """

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class Lake
        {
            public S3Auth? S3 { get; set; }
            public GlueAuth? Glue { get; set; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; set; }
        }

        """;
}
