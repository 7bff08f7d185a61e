using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>Settings files with a section that is bound to a statement: its auth blocks and its own properties.</summary>
public sealed class StatementSectionTests
{
    private const string Lake = """
        public enum Kind
        {
            [PropertyValue("glue")] FromGlue,
            Hive,
        }

        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
            public string? Endpoint { get; init; }
        }

        [ExternalCatalog(CatalogType.Hive, Section = "Lake")]
        public sealed partial class SalesLake
        {
            public LakeS3? S3 { get; init; }
            public GlueAuth? Glue { get; init; }
            [PropertyKey("hive.metastore.type")] public Kind? MetastoreType { get; init; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
            public PropertyDictionary? Properties { get; init; }
        }
        """;

    [Theory]
    [InlineData("[ExternalCatalog(CatalogType.Hive, Section = \"Here\")]", "")]
    [InlineData("[ExternalCatalog(CatalogType.Iceberg, Section = \"Here\")]", "")]
    [InlineData("[FileExternalTable(Section = \"Here\")]", "public System.Collections.Generic.IReadOnlyList<TableColumn>? Columns { get; init; } public string? Path { get; init; } public string? Format { get; init; }")]
    [InlineData("[BrokerLoad(Section = \"Here\")]", "public System.Collections.Generic.IReadOnlyList<LoadData>? Data { get; init; }")]
    [InlineData("[Statement(StatementKind.StorageVolume, Section = \"Here\")]", "public System.Collections.Generic.IReadOnlyList<string>? Locations { get; init; }")]
    [InlineData("[Statement(StatementKind.AlterStorageVolume, Section = \"Here\")]", "")]
    [InlineData("[Statement(StatementKind.AlterCatalog, Section = \"Here\")]", "")]
    [InlineData("[Statement(StatementKind.Outfile, Section = \"Here\")]", "public string? Path { get; init; }")]
    [InlineData("[Statement(StatementKind.ExportJob, Section = \"Here\")]", "public string? Table { get; init; } public string? Path { get; init; }")]
    [InlineData("[Statement(StatementKind.Repository, Section = \"Here\")]", "public string? Location { get; init; }")]
    [InlineData("[Statement(StatementKind.FilesSource, Section = \"Here\")]", "")]
    [InlineData("[Statement(StatementKind.FilesTarget, Section = \"Here\")]", "")]
    public Task Every_statement(string attribute, string clauses) => FileTest.JsonAsync(
        """{ "Here": { "S3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" }, "{|SRA4001:Typo|}": "x" } }""",
        Lake + "\n" + attribute + " public sealed partial class Here { public LakeS3? S3 { get; init; } " + clauses + " }");

    [Theory]
    [InlineData("""{ "Lake": { "S3": { "UseInstanceProfile": {|SRA2005:1|} } } }""")]
    [InlineData("""{ "Lake": { "s3": { "use_instance_profile": true, "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "Lake": { "aws.s3.use_instance_profile": true, "aws": { "s3": { "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } } }""")]
    [InlineData("""{ "Lake": { "MetastoreUris": "{|SRA2009:10.0.0.1:9083|}" } }""")]
    [InlineData("""{ "Lake": { "{|SRA5003:hive.metastore.uris|}": "thrift://a:9083", "MetastoreType": "FromGlue" } }""")]
    [InlineData("""{ "Lake": { "S3": { "{|SRA4001:Regoin|}": "us-west-2" }, "{|SRA4001:Comment|}": "x" } }""")]
    [InlineData("""{ "Lake": { "{|SRA4001:MetastoreUrls|}": "thrift://a:9083", "{|SRA4001:hive.metastore.uri|}": "thrift://a:9083" } }""")]
    [InlineData("""{ "Lake": { "S3": { "SecretKey": "{|SRA3001:Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1|}" } } }""")]
    [InlineData("""{ "Lake": { "Properties": { "{|SRA4001:aws.s3.regoin|}": "us-west-2" } } }""")]
    public Task Reported(string text) => FileTest.JsonAsync(text, Lake);

    [Theory]
    [InlineData("""{ "Lake": { "S3": { "UseInstanceProfile": true, "Region": "us-west-2" }, "MetastoreUris": "thrift://a:9083" } }""")]
    [InlineData("""{ "Lake": { "Glue": { "UseInstanceProfile": true, "ResourceShareType": "All" }, "MetastoreType": "FromGlue" } }""")]
    [InlineData("""{ "Lake": { "MetastoreType": "Glue" } }""")]
    [InlineData("""{ "Lake": { "Properties": { "enable_metastore_cache": true, "aws": { "s3": { "region": "us-west-2" } } } } }""")]
    [InlineData("""{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "Lake": { "MetastoreUris": "<thrift>", "S3": { } } }""")]
    [InlineData("""{ "Lake": "x", "Pond": { "S3": { "Regoin": "x" } } }""")]
    public Task Silent(string text) => FileTest.JsonAsync(text, Lake);

    /// <summary>An auth block whose section is inside the section of its statement is evaluated once.</summary>
    [Fact]
    public Task Nested_sections() => FileTest.JsonAsync(
        """{ "Sea": { "S3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE", "{|SRA4001:Typo|}": "x" }, "Other": { "Region": "us-west-2", "{|SRA4001:Typo|}": "x" } } }""",
        """
        [AwsAuth("aws.s3", Section = "Sea:S3")]
        public sealed partial class SeaS3 { public bool? UseInstanceProfile { get; init; } public string? AccessKey { get; init; } public Secret? SecretKey { get; init; } }

        [AwsAuth("aws.s3", Section = "Sea:Other")]
        public sealed partial class OtherS3 { public string? Region { get; init; } }

        [ExternalCatalog(CatalogType.Hive, Section = "Sea")]
        public sealed partial class Sea { public SeaS3? S3 { get; init; } }
        """);

    [Fact]
    public Task Layers() => FileTest.SettingsAsync(
        Lake,
        ("/0/app/appsettings.json", "{ \"Lake\": { \"S3\": { \"UseInstanceProfile\": true } } }"),
        ("/0/app/appsettings.Production.json", "{ \"Lake\": { \"S3\": { {|SRA1001:\"AccessKey\"|}: \"AKIAIOSFODNN7EXAMPLE\" } } }".Replace("{|SRA1001:\"AccessKey\"|}", "\"{|SRA1001:AccessKey|}\"", System.StringComparison.Ordinal)));

    /// <summary>A time in the format of .NET is valid, and the type of the catalog determines the valid metastores.</summary>
    [Fact]
    public Task Times_and_catalog_type() => FileTest.JsonAsync(
        """{ "Load": { "Timeout": "00:20:00" }, "Ice": { "MetastoreType": "{|SRA5002:hms|}" } }""",
        """
        [BrokerLoad(Section = "Load")]
        public sealed partial class Load { public System.TimeSpan? Timeout { get; init; } }

        [ExternalCatalog(CatalogType.Iceberg, Section = "Ice")]
        public sealed partial class Ice { [PropertyKey("iceberg.catalog.type")] public string? MetastoreType { get; init; } }
        """);
}
