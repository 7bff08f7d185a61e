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

    /// <summary>The form that [Statement] takes, with a block of the user's own and an open member.</summary>
    public const string Files = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        [Statement(StatementKind.FilesSource)]
        public sealed partial record EventFiles
        {
            public required string Path { get; init; }
            public string Format { get; init; } = "parquet";
            public S3Auth? S3 { get; init; }
            public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
        }
        """;

    /// <summary>Every kind of part that is no property: text, list, choice.</summary>
    public const string Export = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        [Statement(StatementKind.ExportJob)]
        public sealed partial class EventExport
        {
            public string Path { get; init; } = "s3://lake/out/";
            public string[] Partitions { get; init; } = new[] { "p1" };
            public IReadOnlyList<string>? Columns { get; init; }
            public bool? Synchronous { get; init; }
            public string? BrokerName { get; init; }
            public S3Auth? S3 { get; init; }
            public long? Timeout { get; init; }
            public PropertyDictionary? Properties { get; init; }
        }
        """;

    /// <summary>A struct, and a part that a type derives.</summary>
    public const string Volume = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        [Statement(StatementKind.StorageVolume)]
        public partial class AnyVolume
        {
            public List<string> Locations { get; set; } = new();
            public bool IfNotExists { get; set; }
            [PropertyKey("comment")] public string? Comment { get; set; }
            public S3Auth? S3 { get; set; }
        }

        [Statement(StatementKind.StorageVolume)]
        public sealed partial class OwnVolume : AnyVolume
        {
            public bool? Enabled { get; set; }
        }

        [Statement(StatementKind.AlterStorageVolume)]
        public partial struct VolumeChange
        {
            public bool IfExists { get; set; }
            public bool? Enabled { get; set; }
        }
        """;
}
