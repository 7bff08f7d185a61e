using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Provides files that repeat one way of writing a configuration, each time with one problem.</summary>
internal static class GrowthSources
{
#pragma warning disable SRA1001, SRA3001 // The problems are measured.
    private const string Catalog = "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://h:9083', "
        + "'aws.s3.use_instance_profile' = 'true', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.region' = 'us-west-2')";

    private const string Named = "CREATE EXTERNAL CATALOG {name#} PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://h:9083', "
        + "'aws.s3.use_instance_profile' = 'true', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.region' = '{region}')";

    private const string Doris = "CREATE CATALOG c PROPERTIES ('type' = 'hms', 'hive.metastore.uris' = 'thrift://h:9083', "
        + "'s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 's3.region' = 'us-west-2')";
#pragma warning restore SRA1001, SRA3001

    private const string Pairs = """{ ["aws.s3.use_instance_profile"] = "true", ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE" }""";

    private const string FillPairs =
        """pairs#["aws.s3.use_instance_profile"] = "true"; pairs#["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE";""";

    private const string FillAuth = """auth#.UseInstanceProfile = true; auth#.AccessKey = "AKIAIOSFODNN7EXAMPLE";""";

    private const string Shared = """
        var region = "us-west-2";
        var frozen = new Frozen { Region = region };
        var shown = "";
        var shownByKey = new Dictionary<string, string>();
        var shared = new TeamS3 { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE" };

        """;

    internal static IReadOnlyList<GrowthWay> All { get; } =
    [
        new("SQL in locals", InMethod($$"""var sql# = "{{Catalog}}"; Use(sql#);""")),
        new("SQL in fields", InType($$"""public static string Sql# = "{{Catalog}}";""")),
        new("SQL of other engines", InMethod($$"""var sql# = "{{Doris}}"; Use(sql#);"""), IsFound: false),
        new("SQL with holes that are locals", InMethod($$"""var name# = "lake"; var sql# = $"{{Named}}"; Use(sql#);""")),
        new("SQL in locals of a lambda", InLambda($$"""var name# = "lake"; var sql# = $"{{Named}}"; Use(sql#);"""), IsMeasured: false),
        new("dictionaries in fields", InType($$"""private static readonly Dictionary<string, string> _pairs# = new() {{Pairs}};""")),
        new("dictionaries in locals", InMethod($$"""var pairs# = new Dictionary<string, string> {{Pairs}}; Use(pairs#);""")),
        new(
            "dictionaries in locals of a lambda",
            InLambda($$"""var pairs# = new Dictionary<string, string> {{Pairs}}; Use(pairs#);"""),
            IsMeasured: false),
        new("dictionaries filled in locals", InMethod($"var pairs# = new Dictionary<string, string>(); {FillPairs} Use(pairs#);")),
        new(
            "dictionaries filled in parameters",
            InType($$"""public static void Fill#(IDictionary<string, string> pairs#) { {{FillPairs}} }""")),
        new("dictionaries returned by methods", InType($$"""public static Dictionary<string, string> Pairs#() => new() {{Pairs}};""")),
        new(
            "objects in locals",
            InMethod("""var auth# = new S3Auth { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE" }; Use(auth#);""")),
        new("objects filled in locals", InMethod($"var auth# = new TeamS3(); {FillAuth} Use(auth#);")),
        new("objects filled in parameters", InType($$"""public static void Fill#(TeamS3 auth#) { {{FillAuth}} }""")),
        new(
            "objects filled and returned by methods",
            InType($$"""public static TeamS3 Make#() { var auth# = new TeamS3(); {{FillAuth}} return auth#; }""")),
        new("blocks of statements in locals", InMethod(
            $$"""var auth# = new TeamS3(); {{FillAuth}} Use(new Lake { S3 = auth#, MetastoreUris = "thrift://h:9083" });""")),
        new("statements that share a local", InMethod("Use(new Lake { S3 = shared, MetastoreUris = \"thrift://h#\" });"), IsFound: false),
        new("copies of a local", InMethod("""Use(frozen with { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE" });""")),
        new("secrets in locals", InMethod(
            """var key# = "wJalrXUtnFEMIK7MDENGbPxRfiCYabcdefghijkl"; """
            + """var auth# = new S3Auth { SecretKey = key#, AccessKey = "AKIAIOSFODNN7EXAMPLE" }; Use(auth#);""")),
        new("secrets that are shown", InMethod("var text# = secret.Reveal(); Console.WriteLine(text#);")),
        new("secrets in one text", InMethod("shown += secret.Reveal(); Console.WriteLine(shown);")),
        new("secrets under many keys", InMethod("""shownByKey["key#"] = secret.Reveal(); Console.WriteLine(shownByKey["key#"]);"""), IsFound: false),
    ];

    private static Func<int, string> InMethod(string line) =>
        count => File("private static void All(Secret secret)\n{\n" + Shared + Lines(line, count) + "}");

    private static Func<int, string> InLambda(string line) =>
        count => File("private readonly Action _all = () =>\n{\n" + Shared + Lines(line, count) + "};");

    private static Func<int, string> InType(string line) => count => File(Lines(line, count));

    private static string Lines(string line, int count)
    {
        var lines = new StringBuilder();
        foreach (var number in Enumerable.Range(0, count))
            lines.AppendLine(line.Replace("#", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return lines.ToString();
    }

    private static string File(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        internal sealed partial class TeamS3
        {
            public bool? UseInstanceProfile { get; set; }
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
        }

        [AwsAuth("aws.s3")]
        internal sealed partial record Frozen
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }

        [ExternalCatalog(CatalogType.Hive)]
        internal sealed partial class Lake
        {
            public TeamS3 S3 { get; set; } = new();

            [PropertyKey("hive.metastore.uris")]
            public string? MetastoreUris { get; set; }
        }

        internal sealed class Uses
        {
            private static void Use(object value) => GC.KeepAlive(value);

        {{members}}
        }
        """;
}
