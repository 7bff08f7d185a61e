using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>A section that is an array: each element is a configuration of its own.</summary>
public sealed class SectionArrayTests
{
    private const string Lakes = """
        [AwsAuth("aws.s3", Section = "Lakes")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """;

    private const string Catalogs = """
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }

        [ExternalCatalog(CatalogType.Hive, Section = "App:Lakes")]
        public sealed partial class SalesLake
        {
            public LakeS3? S3 { get; init; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
            public PropertyDictionary? Properties { get; init; }
        }
        """;

    [Theory]
    [InlineData("""{ "Lakes": [ { "UseInstanceProfile": "{|SRA2005:ture|}" } ] }""")]
    [InlineData("""{ "Lakes": [ { "UseInstanceProfile": true, "Region": "us-west-2" }, { "{|SRA4001:Regoin|}": "x" } ] }""")]
    [InlineData("""{ "Lakes": [ { "UseInstanceProfile": true }, { "AccessKey": "AKIAIOSFODNN7EXAMPLE" } ] }""")]
    [InlineData("""{ "Lakes": [ { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" }, { "Region": "us-west-2" } ] }""")]
    [InlineData("""{ "Lakes:0:UseInstanceProfile": true, "{|SRA1001:Lakes:0:AccessKey|}": "AKIAIOSFODNN7EXAMPLE", "Lakes:1:AccessKey": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "Lakes": { "0": { "UseInstanceProfile": true }, "0:Region": "us-west-2", "{|SRA1001:0:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "lakes": [ { "use_instance_profile": true, "aws.s3.region": "us-west-2", "aws": { "s3": { "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } } ] }""")]
    public Task Blocks(string text) => FileTest.JsonAsync(text, Lakes);

    [Theory]
    [InlineData("""{ "App": { "Lakes": [ { "S3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } }, { "S3": { "Region": "us-west-2" } } ] } }""")]
    [InlineData("""{ "App": { "Lakes": [ { "MetastoreUris": "thrift://a:9083" }, { "MetastoreUris": "{|SRA2009:10.0.0.1:9083|}", "S3": { "{|SRA4001:Regoin|}": "x" } } ] } }""")]
    [InlineData("""{ "App:Lakes:1:S3:UseInstanceProfile": true, "App": { "Lakes:1:S3": { "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "App": { "Lakes": [ { "Properties": { "{|SRA4001:aws.s3.regoin|}": "us-west-2" }, "{|SRA4001:Typo|}": "x" } ] } }""")]
    public Task Statements(string text) => FileTest.JsonAsync(text, Catalogs);

    [Theory]
    [InlineData("""{ "Lakes": [] }""")]
    [InlineData("""{ "Lakes": [ [ { "Regoin": "x" } ], [ "x" ], "x", 1, true, null, {} ] }""")]
    [InlineData("""{ "Lakes": [ { "UseInstanceProfile": true, "NodeIdentity": { "Profile": "dev" } } ] }""")]
    public Task Silent(string text) => FileTest.JsonAsync(text, Lakes);

    /// <summary>A type that is bound to one element is more specific than the type of the array.</summary>
    [Fact]
    public Task An_element_with_a_type_of_its_own() => FileTest.JsonAsync(
        """{ "Lakes": [ { "EnableSsl": true, "{|SRA4001:Region|}": "us-west-2" }, { "Region": "us-west-2", "{|SRA4001:EnableSsl|}": true } ] }""",
        Lakes + """

        [AwsAuth("aws.s3", Section = "Lakes:0")]
        public sealed partial class First
        {
            public bool? EnableSsl { get; init; }
        }
        """);

    [Fact]
    public Task An_element_overrides_the_one_with_the_same_position() => FileTest.SettingsAsync(
        Lakes,
        ("/0/app/appsettings.json", """{ "Lakes": [ { "UseInstanceProfile": true }, { "Region": "us-west-2" } ] }"""),
        ("/0/app/appsettings.Production.json", """{ "Lakes": [ { "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" }, { "AccessKey": "AKIAIOSFODNN7EXAMPLE" } ] }"""),
        ("/0/app/appsettings.Test.json", """{ "{|SRA1001:Lakes:0:AccessKey|}": "AKIAIOSFODNN7EXAMPLE", "Lakes:1:AccessKey": "AKIAIOSFODNN7EXAMPLE" }"""));

    [Theory]
    [InlineData("Correct the key", """{ "Lakes": [ { "Region": "us-west-2" }, { "Regoin": "us-west-2" } ] }""", """{ "Lakes": [ { "Region": "us-west-2" }, { "Region": "us-west-2" } ] }""")]
    [InlineData("Correct the value", """{ "Lakes": [ { "UseInstanceProfile": "TURE" } ] }""", """{ "Lakes": [ { "UseInstanceProfile": "true" } ] }""")]
    public Task Fixed(string title, string text, string corrected) => FileFixTest.FixAsync("/0/app/appsettings.json", text, corrected, title, Lakes);
}
