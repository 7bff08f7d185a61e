namespace StarRocks.AwsAuth.Generator.Tests.Samples;

/// <summary>Whole statements: a catalog, a file external table and a broker load.</summary>
internal static partial class Sample
{
    public const string Catalog = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class SalesLake
        {
            public SalesS3 S3 { get; init; } = new();
            public SalesGlue? Glue { get; init; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
        }

        [AwsAuth("aws.s3")]
        public sealed partial class SalesS3
        {
            public bool UseInstanceProfile { get; init; }
            public string? Region { get; init; }
        }

        [AwsAuth("aws.glue")]
        public sealed partial class SalesGlue
        {
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """;

    public const string FileTable = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        [FileExternalTable]
        public sealed partial class EventsTable
        {
            public IReadOnlyList<TableColumn> Columns { get; init; } = new TableColumn[] { new("id", "bigint") };
            public string? Path { get; init; }
            public string? Format { get; init; }
            public S3Auth? S3 { get; init; }
        }
        """;

    public const string Load = """
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        [BrokerLoad]
        public sealed partial class NightlyLoad
        {
            public IReadOnlyList<LoadData>? Data { get; init; }
            public S3Auth? S3 { get; init; }
            public TimeSpan? Timeout { get; init; }
        }
        """;
}
