using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Files in which one way of writing a configuration stands any number of times, each time with one problem.</summary>
internal static class GrowthSources
{
#pragma warning disable SRA1001, SRA3001 // What is wrong here is what is measured.
    private const string Catalog = "CREATE EXTERNAL CATALOG c# PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://h:9083', "
        + "'aws.s3.use_instance_profile' = 'true', 'aws.s3.access_key' = 'AKIA2222222222222222', 'aws.s3.region' = 'us-west-2')";

    private const string Doris = "CREATE CATALOG c# PROPERTIES ('type' = 'hms', 'hive.metastore.uris' = 'thrift://h:9083', 's3.access_key' = 'AKIA2222222222222222', 's3.region' = 'us-west-2')";
#pragma warning restore SRA1001, SRA3001

    private const string Pairs = """{ ["aws.s3.use_instance_profile"] = "true", ["aws.s3.access_key"] = "AKIA2222222222222222", ["aws.s3.region"] = "us-west-2" }""";

    /// <summary>Every way by its name, with its source for a number of findings and whether each is one.</summary>
    internal static IReadOnlyList<(string Name, Func<int, string> Source, bool IsFound)> All { get; } =
    [
        ("SQL in locals", InMethod($$"""var sql# = "{{Catalog}}"; Use(sql#);"""), true),
        ("SQL in fields", InType($$"""public static string Sql# = "{{Catalog}}";"""), true),
        ("SQL of other engines", InMethod($$"""var sql# = "{{Doris}}"; Use(sql#);"""), false),
        ("SQL with holes that are locals", InMethod($$"""var name# = "lake"; var sql# = $"{{Catalog.Replace("c#", "{name#}")}}"; Use(sql#);"""), true),
        ("SQL in a lambda's locals", InLambda($$"""var name# = "lake"; var sql# = $"{{Catalog.Replace("c#", "{name#}")}}"; Use(sql#);"""), true),
        ("dictionaries in fields", InType($$"""private static readonly Dictionary<string, string> _pairs# = new() {{Pairs}};"""), true),
        ("dictionaries in locals", InMethod($$"""var pairs# = new Dictionary<string, string> {{Pairs}}; Use(pairs#);"""), true),
        ("dictionaries in a lambda's locals", InLambda($$"""var pairs# = new Dictionary<string, string> {{Pairs}}; Use(pairs#);"""), true),
        ("dictionaries filled in locals", InMethod("""var pairs# = new Dictionary<string, string>(); pairs#["aws.s3.use_instance_profile"] = "true"; pairs#["aws.s3.access_key"] = "AKIA2222222222222222"; Use(pairs#);"""), true),
        ("dictionaries filled in parameters", InType("""public static void Fill#(IDictionary<string, string> pairs) { pairs["aws.s3.use_instance_profile"] = "true"; pairs["aws.s3.access_key"] = "AKIA2222222222222222"; }"""), true),
        ("dictionaries of methods", InType($$"""public static Dictionary<string, string> Pairs#() => new() {{Pairs}};"""), true),
        ("objects in locals", InMethod("""var auth# = new S3Auth { UseInstanceProfile = true, AccessKey = "AKIA2222222222222222" }; Use(auth#);"""), true),
        ("objects filled in locals", InMethod("""var auth# = new S3Auth(); auth#.UseInstanceProfile = true; auth#.AccessKey = "AKIA2222222222222222"; Use(auth#);"""), true),
        ("objects filled in parameters", InType("""public static void Fill#(S3Auth auth) { auth.UseInstanceProfile = true; auth.AccessKey = "AKIA2222222222222222"; }"""), true),
        ("objects of methods", InType("""public static S3Auth Make#() { var auth = new S3Auth(); auth.UseInstanceProfile = true; auth.AccessKey = "AKIA2222222222222222"; return auth; }"""), true),
        ("statements of locals", InMethod("""var s3# = new S3Auth(); s3#.UseInstanceProfile = true; s3#.AccessKey = "AKIA2222222222222222"; Use(new HiveCatalog { S3 = s3#, MetastoreUris = "thrift://h:9083" });"""), true),
        ("secrets in locals", InMethod("""var key# = "wJalrXUtnFEMIK7MDENGbPxRfiCY"; var auth# = new S3Auth(); auth#.SecretKey = key#; auth#.AccessKey = "AKIA2222222222222222"; Use(auth#);"""), true),
        ("secrets revealed", InMethod("""var text# = secret.Reveal(); Console.WriteLine(text#);"""), true),
    ];

    private static Func<int, string> InMethod(string line) => count => File("void All(Secret secret)\n{\n" + Lines(line, count) + "}");

    private static Func<int, string> InLambda(string line) => count => File("Action _all = () =>\n{\n" + Lines(line, count) + "};");

    private static Func<int, string> InType(string line) => count => File(Lines(line, count));

    private static string Lines(string line, int count) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.AppendLine(line.Replace("#", i.ToString(CultureInfo.InvariantCulture)))).ToString();

    private static string File(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        internal sealed class Uses
        {
            private static void Use(object value) { }

        {{members}}
        }
        """;
}
