using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>A literal collection of additional properties is evaluated together with the members of the statement.</summary>
public sealed class AdditionalPropertiesTests
{
    private const string Types = """

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class Lake
        {
            public S3Auth? S3 { get; init; }
            public string? MetastoreUris { get; init; }
            public IReadOnlyDictionary<string, string>? Properties { get; init; }
        }

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class WithDefault
        {
            public S3Auth? S3 { get; init; }
            public string? MetastoreUris { get; init; }
            public IReadOnlyDictionary<string, string>? Properties { get; init; } = new Dictionary<string, string> { ["enable_metastore_cache"] = "true" };
        }

        internal static class Shared
        {
            internal static readonly PropertyDictionary Cache = new(new Dictionary<string, string> { ["enable_metastore_cache"] = "true" });
            private static readonly Dictionary<string, string> Own = new() { ["enable_metastore_cache"] = "true" };
            private static readonly Dictionary<string, string> Filled = new() { ["enable_metastore_cache"] = "true" };
            internal static readonly Dictionary<string, string> Open = new() { ["enable_metastore_cache"] = "true" };
            internal static PropertyDictionary Changeable = new(new Dictionary<string, string> { ["enable_metastore_cache"] = "true" });
            internal static readonly PropertyDictionary One = new(Other!), Other = new(One!);
            internal static HiveCatalog OfOwn() => new() { S3 = new S3Auth { UseInstanceProfile = true, Region = {|SRA2006:"us-west-2a"|} }, MetastoreUris = "thrift://x:1", Properties = new(Own) };
            internal static HiveCatalog OfFilled()
            {
                Filled["aws.s3.region"] = Environment.MachineName;
                return new() { S3 = new S3Auth { UseInstanceProfile = true }, MetastoreUris = "thrift://x:1", Properties = new(Filled) };
            }
        }
        """;

    private const string WrongRegion = "S3 = new() { UseInstanceProfile = true, Region = {|SRA2006:\"us-west-2a\"|} }, MetastoreUris = \"thrift://x:1\"";

    private const string NoRegion = "S3 = new() { UseInstanceProfile = true }, MetastoreUris = \"thrift://x:1\"";

    private const string Missing = "S3 = new {|SRA1011:S3Auth|} { UseInstanceProfile = true }, MetastoreUris = \"thrift://x:1\"";

    [Theory]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" } }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string>(StringComparer.Ordinal) { { \"enable_metastore_cache\", \"true\" } } }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string>() }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string> { [\"enable_metastore_cache\"] = text } }")]
    [InlineData("new Lake { #, Properties = new SortedDictionary<string, string>(new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }) }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string>(new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }) { [\"enable_recursive_listing\"] = \"true\" } }")]
    [InlineData("new Lake { #, Properties = (new Dictionary<string, string> { [Key] = \"true\" })! }")]
    [InlineData("new Lake { #, Properties = Shared.Cache }")]
    [InlineData("new WithDefault { # }")]
    [InlineData("new HiveCatalog { #, Properties = new(new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }) }")]
    [InlineData("new HiveCatalog { #, Properties = new PropertyDictionary(new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }) }")]
    [InlineData("new HiveCatalog { #, Properties = new([new(\"enable_metastore_cache\", \"true\")]) }")]
    [InlineData("new HiveCatalog { #, Properties = new(new[] { KeyValuePair.Create(\"enable_metastore_cache\", \"true\") }) }")]
    [InlineData("new HiveCatalog { #, Properties = new(new KeyValuePair<string, string>[] { new(\"enable_metastore_cache\", text) }) }")]
    [InlineData("new HiveCatalog { #, Properties = new(new List<KeyValuePair<string, string>> { new(\"enable_metastore_cache\", \"true\") }) }")]
    [InlineData("new HiveCatalog { #, Properties = Shared.Cache }")]
    public async Task A_literal_closes_nothing(string creation)
    {
        await RunAsync(creation, WrongRegion);
        await RunAsync(creation, Missing);
    }

    [Theory]
    [InlineData("var more = new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }; Take(new Lake { #, Properties = more });")]
    [InlineData("var more = new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }; Take(more.Count); Take(new HiveCatalog { #, Properties = new(more) });")]
    [InlineData("var more = new PropertyDictionary(new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }); Take(more[\"a\"]); Take(new HiveCatalog { #, Properties = more });")]
    [InlineData("IReadOnlyDictionary<string, string> more = new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }; var lake = new Lake { #, Properties = more }; return lake;")]
    public async Task A_local_that_is_only_a_literal(string statements)
    {
        await ObjectTest.MethodAsync(statements.Replace("#", WrongRegion, System.StringComparison.Ordinal), Types);
        await ObjectTest.MethodAsync(statements.Replace("#", Missing, System.StringComparison.Ordinal), Types);
    }

    [Theory]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string> { [text] = \"true\" } }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string> { [\"aws.s3.region\"] = text } }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\" } }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string> { [\" aws.s3.region \"] = \"us-west-2\" } }")]
    [InlineData("new Lake { #, Properties = flag ? new Dictionary<string, string>() : null }")]
    [InlineData("new Lake { #, Properties = Get() }")]
    [InlineData("new Lake { #, Properties = new Dictionary<string, string>(Get()) }")]
    [InlineData("new Lake { #, Properties = Shared.Open }")]
    [InlineData("new HiveCatalog { #, Properties = Shared.Changeable }")]
    [InlineData("new HiveCatalog { #, Properties = Shared.One }")]
    [InlineData("new HiveCatalog { #, Properties = new([.. Get(), new(\"enable_metastore_cache\", \"true\")]) }")]
    [InlineData("new HiveCatalog { #, Properties = new(new KeyValuePair<string, string>[1]) }")]
    [InlineData("new HiveCatalog { #, Properties = new(new Own()) }")]
    public Task What_cannot_be_read_may_hold_any_key(string creation) => RunAsync(creation, NoRegion);

    [Theory]
    [InlineData("var more = new Dictionary<string, string> { [\"enable_metastore_cache\"] = \"true\" }; more[\"aws.s3.region\"] = text; Take(new Lake { #, Properties = more });")]
    [InlineData("var more = new Dictionary<string, string>(); if (flag) more.Add(text, text); Take(new Lake { #, Properties = more });")]
    [InlineData("var more = new Dictionary<string, string>(); Take(new Lake { #, Properties = more }); more.Add(text, text);")]
    [InlineData("IReadOnlyDictionary<string, string> more = new Dictionary<string, string>(); if (flag) more = Program2.Get(); Take(new Lake { #, Properties = more });")]
    [InlineData("var more = new Dictionary<string, string>(); var same = more; same.Add(text, text); Take(new Lake { #, Properties = more });")]
    public Task A_local_that_is_filled_may_hold_any_key(string statements) =>
        ObjectTest.MethodAsync(statements.Replace("#", NoRegion, System.StringComparison.Ordinal),
            Types + "internal static class Program2 { internal static Dictionary<string, string> Get() => new(); }");

    [Theory]
    [InlineData("S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\" }, MetastoreUris = \"thrift://x:1\"", "[{|SRA1001:\"aws.s3.access_key\"|}] = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("S3 = new() { {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\", Region = \"us-west-2\" }, MetastoreUris = \"thrift://x:1\"", "[\"aws.s3.use_instance_profile\"] = \"true\"")]
    [InlineData("S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\" }", "[\"hive.metastore.uris\"] = \"thrift://x:1\"")]
    [InlineData("S3 = new() { UseInstanceProfile = true, Region = \"us-west-2\" }, Glue = new() { UseInstanceProfile = true, Region = \"us-west-2\" }", "[\"hive.metastore.type\"] = \"glue\"")]
    public Task A_key_of_the_collection_counts_as_set(string members, string pairs) => ObjectTest.ExpressionAsync(
        "new HiveCatalog { " + members + ", Properties = new(new Dictionary<string, string> { " + pairs + " }) }");

    /// <summary>A problem of the collection on its own is reported once, where the collection is created.</summary>
    [Fact]
    public Task Every_problem_is_reported_once() => MarkedSource.BodyAsync("""
        var more = new PropertyDictionary(new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = {|SRA2005:"ture"|} });
        Take(new HiveCatalog { S3 = new() { Region = "us-west-2" }, MetastoreUris = "thrift://x:1", Properties = more });
        Take(new HiveCatalog { S3 = new() { UseInstanceProfile = true }, MetastoreUris = "thrift://x:1", Properties = new(new Dictionary<string, string> { ["aws.s3.region"] = "us-west-2", [{|SRA4001:"aws.s3.endpiont"|}] = "x" }) });
        Take(new HiveCatalog { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, Properties = new(new Dictionary<string, string> { [{|SRA4001:"hive.metastore.uri"|}] = "thrift://x:1" }) });
        Take(new HiveCatalog { S3 = new() { Region = "us-west-2" }, MetastoreUris = "thrift://x:1", Properties = new(new Dictionary<string, string> { [{|SRA4004:"s3.access_key"|}] = "x", [{|SRA4004:"s3.secret_key"|}] = "x" }) });
        Take(new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", Properties = new(new Dictionary<string, string> { ["iceberg.catalog.urii"] = "x", [{|SRA4001:"iceberg.catalog.warehose"|}] = "x" }) });
        Take(new HiveCatalog { S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, MetastoreUris = "thrift://x:1", Properties = new(new Dictionary<string, string> { ["hive.metastore.type"] = {|SRA5002:"hvie"|} }) });
        """);

    private static Task RunAsync(string creation, string members) => ObjectTest.MethodAsync(
        "const string Key = \"enable_metastore_cache\"; Take(Key); static Dictionary<string, string> Get() => new();\nTake(" + creation.Replace("#", members, System.StringComparison.Ordinal) + ");",
        Types + "\npublic sealed class Own : List<KeyValuePair<string, string>> { public Own() => Add(new(\"aws.s3.region\", \"us-west-2\")); }");
}
