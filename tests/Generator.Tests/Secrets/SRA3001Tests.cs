using System;
using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class SRA3001Tests
{
    private const string Types = """
        [AwsAuth("aws.s3")]
        public sealed partial class TextS3
        {
            public string? AccessKey { get; init; }
            public {|SRA3002:string?|} SecretKey { get; init; }
            public string? Region { get; init; }
            public string? Endpoint { get; init; }
        }

        [AwsAuth("aws.s3")]
        public sealed partial record RecordS3(string? AccessKey, Secret? SecretKey, string? Region, string? Endpoint = null);

        [AwsAuth("aws.s3")]
        public sealed partial record TextRecordS3(string? AccessKey, {|SRA3002:string?|} SecretKey, string? Region);

        """;

    [Fact]
    public async Task It_names_the_key_and_never_the_value()
    {
        var found = await MarkedSource.BodyAsync("""
            Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = {|SRA3001:"not-an-example"|}, Region = "us-west-2" });
            Secret secret = {|SRA3001:"not-an-example"|};
            """);
        Assert.Equal(
            [
                "'aws.s3.secret_key' is hard-coded. Everyone who can read the file, its history or what is built from it can read the secret. "
                    + "Read it from a secret store, the environment or the configuration, and replace this one.",
                "A secret is hard-coded. Everyone who can read the file, its history or what is built from it can read the secret. "
                    + "Read it from a secret store, the environment or the configuration, and replace this one.",
            ],
            found.OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.GetMessage(null)));
        Assert.All(found, d => Assert.DoesNotContain(d.Properties, property => property.Value?.Contains("not-an-example", StringComparison.Ordinal) == true));
    }

    [Fact]
    public Task Whatever_becomes_a_secret() => MarkedSource.MembersAsync(""""
        private const string Key = "not-an-example";
        private static readonly Secret? Field = {|SRA3001:"not-an-example"|};
        private static Secret? Property { get; set; } = {|SRA3001:Key|};
        private static Secret? Get() => {|SRA3001:@"not-an-example"|};
        private static void TakeSecret(Secret? secret) { }
        private static void Use(string? given, bool flag)
        {
            TakeSecret({|SRA3001:"not-an-example"|});
            TakeSecret(Secret.FromString({|SRA3001:"not-an-example"|}));
            TakeSecret(given ?? {|SRA3001:"not-an-example"|});
            TakeSecret(flag ? {|SRA3001:"not-an-example"|} : null);
            TakeSecret(flag ? given : ({|SRA3001:"not-" + "an-example"|}));
            TakeSecret((Secret?){|SRA3001:"""not-an-example"""|});
            Property = {|SRA3001:"not-an-example"|};
        }
        """");

    [Fact]
    public Task By_way_of_a_local() => MarkedSource.BodyAsync("""
        var key = "not-an-example";
        Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = {|SRA3001:key|}, Region = "us-west-2" });
        var replaced = "not-an-example";
        replaced = value;
        Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = replaced, Region = "us-west-2" });
        """);

    [Fact]
    public Task By_way_of_a_static_field() => MarkedSource.MembersAsync("""
        private static readonly string _key = "not-an-example";
        private static readonly string _given = Environment.GetEnvironmentVariable("LAKE_KEY") ?? "";
        private static string _settable = "not-an-example";
        private static S3Auth Known() => new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = {|SRA3001:_key|}, Region = "us-west-2" };
        private static S3Auth Given() => new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = _given, Region = "us-west-2" };
        private static S3Auth Settable() => new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = _settable, Region = "us-west-2" };
        """);

    [Fact]
    public async Task Settings_in_code()
    {
        var found = await MarkedSource.FileAsync("""
            using Microsoft.Extensions.Configuration;
            using StarRocks.AwsAuth.SharedData;

            public static class Program
            {
                public static void Use(IConfigurationBuilder builder, IConfiguration configuration, FeConf conf, string given)
                {
                    builder.AddInMemoryCollection(new Dictionary<string, string?>
                    {
                        ["Lake:S3:AccessKey"] = "lake",
                        ["Lake:S3:SecretKey"] = {|SRA3001:"not-an-example"|},
                        ["Lake:S3:secret_key"] = given,
                        ["Lake:S3:SessionToken"] = "<token>",
                        ["Jwt:Secret"] = "not-of-StarRocks",
                    });
                    var settings = new[] { new KeyValuePair<string, string?>("Lake:Glue:session_token", {|SRA3001:"not-an-example"|}) };
                    builder.AddInMemoryCollection(settings);
                    builder.AddInMemoryCollection(new Dictionary<string, string?> { ["S3:SecretKey"] = {|I:SRA3001:"not-an-example"|}, ["S3:Endpoint"] = "http://minio:9000" });
                    configuration["Lake:S3:SecretKey"] = {|SRA3001:"not-an-example"|};
                    configuration["aws.s3.secret_key"] = {|SRA3001:"not-an-example"|};
                    configuration["Lake:S3:Region"] = "not-an-example";
                    conf.With("aws_s3_secret_key", {|SRA3001:"not-an-example"|});
                    conf.With("aws_s3_secret_key", given).With("aws_s3_access_key", "lake");
                }
            }
            """, """
            namespace Microsoft.Extensions.Configuration
            {
                public interface IConfiguration { string? this[string key] { get; set; } }
                public interface IConfigurationBuilder { }
                public static class MemoryConfigurationBuilderExtensions
                {
                    public static IConfigurationBuilder AddInMemoryCollection(this IConfigurationBuilder builder,
                        System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, string?>>? initialData) => builder;
                }
            }
            """);
        Assert.Contains(found, d => d.GetMessage(null).StartsWith("'Lake:S3:SecretKey' is hard-coded.", StringComparison.Ordinal));
    }

    [Fact]
    public Task Members_of_annotated_types() => MarkedSource.FileAsync(Types + """
        public static class Program
        {
            public static object[] Use(TextS3 given) =>
            [
                new TextS3 { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = {|SRA3001:"not-an-example"|}, Region = "us-west-2" },
                new RecordS3("AKIAIOSFODNN7EXAMPLE", {|SRA3001:"not-an-example"|}, "us-west-2"),
                new TextRecordS3("AKIAIOSFODNN7EXAMPLE", {|SRA3001:"not-an-example"|}, "us-west-2"),
                new HiveCatalog { MetastoreUris = "thrift://10.0.0.1:9083", S3 = new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = {|SRA3001:"not-an-example"|}, Region = "us-west-2" } },
            ];
        }
        """);

    [Fact]
    public Task An_object_that_two_statements_share_is_told_once() => MarkedSource.BodyAsync("""
        var s3 = new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = {|SRA3001:"not-an-example"|}, Region = "us-west-2" };
        Take(new HiveCatalog { MetastoreUris = "thrift://10.0.0.1:9083", S3 = s3 });
        Take(new HudiCatalog { MetastoreUris = "thrift://10.0.0.1:9083", S3 = s3 });
        """);

    [Fact]
    public Task What_a_type_sets_by_itself() => MarkedSource.FileAsync("""
        [AwsAuth("aws.s3")]
        public sealed partial class DevS3
        {
            public string? AccessKey { get; set; } = "minioadmin";
            public Secret? SecretKey { get; set; } = {|I:SRA3001:"not-an-example"|};
            public string? Endpoint { get; set; } = "http://minio:9000";
        }

        [AwsAuth("aws.s3")]
        public sealed partial class LiveS3
        {
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; } = {|SRA3001:"not-an-example"|};
        }
        """);

    [Fact]
    public Task A_store_of_ones_own_makes_a_suggestion_of_it() => MarkedSource.FileAsync(Types + """
        public static class Program
        {
            public static object[] Use()
            {
                return
                [
                    new S3Auth { AccessKey = "u", SecretKey = {|I:SRA3001:"not-an-example"|}, Endpoint = "http://localhost:9000", EnablePathStyleAccess = true },
                    new S3Auth { AccessKey = "u", SecretKey = {|SRA3001:"not-an-example"|}, Endpoint = "https://store.example.net" },
                    new RecordS3("u", {|I:SRA3001:"not-an-example"|}, "local", {|SRA2012:"http://127.0.0.1:9000"|}),
                ];
            }
        }
        """);

    [Fact]
    public Task Pairs_and_statements() => MarkedSource.BodyAsync("""
        Take(new Dictionary<string, string> { ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = {|SRA3001:"not-an-example"|}, ["aws.s3.region"] = "us-west-2" });
        Take("ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"{|SRA3001:not-an-example|}\", \"iceberg.catalog.oauth2.credential\" = \"{|SRA3001:id:not-an-example|}\")");
        Take("ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"{|I:SRA3001:not-an-example|}\", \"aws.s3.endpoint\" = \"http://minio:9000\")");
        """);

    [Fact]
    public Task Silent() => MarkedSource.BodyAsync("""
        Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Region = "us-west-2" });
        Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = value, Region = "us-west-2" });
        Take(new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY"), Region = "us-west-2" });
        Take(new GlueAuth { UseInstanceProfile = true, SecretKey = null, Region = "us-west-2" });
        Secret? none = null;
        Secret? empty = "";
        Secret? template = "${LAKE_SECRET}";
        Secret? placeholder = "<secret>";
        Take("ALTER CATALOG a SET (\"aws.s3.secret_key\" = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\", \"aws.s3.access_key\" = \"lake\")");
        """);
}
