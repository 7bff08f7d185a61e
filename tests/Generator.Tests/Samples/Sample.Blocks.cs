namespace StarRocks.AwsAuth.Generator.Tests.Samples;

/// <summary>Auth blocks as a class, a record, a struct and a record struct.</summary>
internal static partial class Sample
{
    public const string Class = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3", Section = "Lake:S3")]
        public sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public string? IamRoleArn { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
            [PropertyKey("sts.region")] public string? StsRegion { get; init; }
            [PropertyIgnore] public string? Notes { get; init; }
        }
        """;

    public const string PositionalRecord = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public sealed partial record RecordS3(string Region, string? AccessKey, Secret? SecretKey, bool UseInstanceProfile = false);
        """;

    public const string DerivedRecord = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public partial record OpenS3
        {
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }

        public record NamedS3(string Name) : OpenS3;
        """;

    public const string Struct = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.glue")]
        public partial struct StructGlue
        {
            public bool UseInstanceProfile { get; set; }
            public string? Region { get; set; }
        }
        """;

    public const string RecordStruct = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.glue")]
        public readonly partial record struct GlueValue(bool UseInstanceProfile, string? Region, string? AccessKey = null, Secret? SecretKey = null);
        """;

    public const string Required = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public sealed partial class RequiredS3
        {
            public required string Region { get; init; }
            public required bool UseInstanceProfile { get; set; }
            public string? IamRoleArn { get; init; }
        }
        """;
}
