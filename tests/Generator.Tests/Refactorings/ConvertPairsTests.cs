using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Refactorings;

/// <summary>Dictionaries that become typed, and those that must not.</summary>
public sealed class ConvertPairsTests
{
    [Fact]
    public Task A_catalog() => RefactoringTest.ConvertsMemberAsync(
        """
            public static IReadOnlyDictionary<string, string> Get() => new $$Dictionary<string, string>
            {
                ["type"] = "hive",
                ["hive.metastore.uris"] = "thrift://10.0.0.1:9083",
                ["aws.s3.secret_key"] = Secret,
                ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE",
                ["aws.s3.region"] = "us-west-2",
                ["aws.s3.enable_ssl"] = "true",
            };
        """,
        """
            public static IReadOnlyDictionary<string, string> Get() => new HiveCatalog
            {
                S3 = new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = Secret, Region = "us-west-2", EnableSsl = true },
                MetastoreUris = "thrift://10.0.0.1:9083",
            }.ToProperties();
        """);

    [Fact]
    public Task A_catalog_of_Glue() => RefactoringTest.ConvertsMemberAsync(
        """
            public static IEnumerable<KeyValuePair<string, string>> Get() =>
                new[] { KeyValuePair.Create("type", "hive"), KeyValuePair.Create("hive.metastore.type", "$$glue"), KeyValuePair.Create("aws.glue.use_instance_profile", "true"), KeyValuePair.Create("aws.glue.resource_share_type", "ALL") };
        """,
        """
            public static IEnumerable<KeyValuePair<string, string>> Get() =>
                new HiveCatalog
                {
                    Glue = new() { UseInstanceProfile = true, ResourceShareType = ResourceShareType.All },
                }.ToProperties();
        """);

    [Fact]
    public Task Iceberg() => RefactoringTest.ConvertsMemberAsync(
        """
            public static void Run()
            {
                var pairs = new Dictionary<string, string> { ["type"] = "iceberg", ["iceberg.catalog.type"] = "rest", ["$$iceberg.catalog.uri"] = "https://catalog.example.net", ["aws.s3.region"] = "us-west-2", ["aws.s3.num_partitioned_prefix"] = "8" };
                foreach (var pair in pairs)
                    Console.WriteLine(pair.Key + pairs.Count + pairs["type"]);
                Send(pairs);
            }
        """,
        """
            public static void Run()
            {
                var pairs = new IcebergCatalog
                {
                    S3 = new() { Region = "us-west-2", NumPartitionedPrefix = 8 },
                    CatalogType = IcebergCatalogType.Rest,
                    Uri = "https://catalog.example.net",
                }.ToProperties();
                foreach (var pair in pairs)
                    Console.WriteLine(pair.Key + pairs.Count + pairs["type"]);
                Send(pairs);
            }
        """);

    [Fact]
    public Task A_REST_catalog() => RefactoringTest.ConvertsMemberAsync(
        """
            public static IReadOnlyDictionary<string, string> Get() => new $$Dictionary<string, string>
            {
                ["type"] = "iceberg",
                ["iceberg.catalog.type"] = "rest",
                ["iceberg.catalog.uri"] = "https://catalog.example.net",
                ["iceberg.catalog.security"] = "jwt",
                ["iceberg.catalog.rest.session-token"] = Secret,
                ["aws.s3.region"] = "us-west-2",
            };
        """,
        """
            public static IReadOnlyDictionary<string, string> Get() => new IcebergCatalog
            {
                S3 = new() { Region = "us-west-2" },
                CatalogType = IcebergCatalogType.Rest,
                Uri = "https://catalog.example.net",
                Security = IcebergSecurity.Jwt,
                SigningSessionToken = Secret,
            }.ToProperties();
        """);

    [Fact]
    public Task A_block_alone() => RefactoringTest.ConvertsMemberAsync(
        """
            public static readonly FrozenDictionary<string, string> Pairs = new Dictionary<string, string> { { "$$aws.s3.use_instance_profile", "true" }, { "aws.s3.sse.type", "sse-c" } }.ToFrozenDictionary();
        """,
        """
            public static readonly FrozenDictionary<string, string> Pairs = new S3Auth
            {
                UseInstanceProfile = true,
                SseType = SseType.SseC,
            }.ToProperties().ToFrozenDictionary();
        """);

    [Theory]
    [InlineData("""public static Dictionary<string, string> Get() => new() { ["$$aws.s3.region"] = "us-west-2" };""")]
    [InlineData("""public static IDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2" };""")]
    [InlineData("""public static object Get() => new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2" };""")]
    [InlineData("""public static KeyValuePair<string, string>[] Get() => new[] { KeyValuePair.Create("$$aws.s3.region", "us-west-2") };""")]
    [InlineData("""public static void Run() { var pairs = new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2" }; pairs["aws.s3.use_instance_profile"] = "true"; Send(pairs); }""")]
    [InlineData("""public static void Run() { var pairs = new Dictionary<string, object> { ["$$aws.s3.region"] = "us-west-2" }; Console.WriteLine(pairs["aws.s3.region"]); }""")]
    [InlineData("""public static void Run() { var pairs = new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2" }; Fill(pairs); }""")]
    [InlineData("""public static void Run() { var pairs = new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2" }; Console.WriteLine((object)pairs); }""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get(string region) => new Dictionary<string, string> { ["$$aws.s3.region"] = region };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.region"] = "${REGION}" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.use_instance_profile"] = "yes" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.regoin"] = "us-west-2" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2", ["other"] = "x" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.region"] = "us-west-2", ["aws.s3.region"] = "us-west-2" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["$$aws.s3.region"] = "us-west-2" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["type"] = "hive", ["$$aws.glue.use_instance_profile"] = "true" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["type"] = "jdbc", ["$$aws.s3.use_instance_profile"] = "true" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["type"] = "Hive ", ["$$hive.metastore.uris"] = "thrift://10.0.0.1:9083" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$hive.metastore.uris"] = "thrift://10.0.0.1:9083" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$other"] = "x" };""")]
    [InlineData("""public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string> { ["$$aws.s3.region"] = """)]
    public Task What_is_not_offered(string member) => RefactoringTest.IsNotOfferedForMemberAsync("    " + member);
}
