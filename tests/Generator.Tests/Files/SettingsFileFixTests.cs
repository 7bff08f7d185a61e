using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>The fixes of the rules in settings files.</summary>
public sealed class SettingsFileFixTests
{
    private const string Path = "/0/app/appsettings.json";

    private const string Types = """
        [AwsAuth("aws.s3", Section = "Lake:S3")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? IamRoleArn { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public Secret? SessionToken { get; init; }
            public string? Region { get; init; }
            public string? Endpoint { get; init; }
            public bool? EnablePathStyleAccess { get; init; }
        }

        [ExternalCatalog(CatalogType.Iceberg, Section = "Sea")]
        public sealed partial class Sea
        {
            public LakeS3? S3 { get; init; }
            [PropertyKey("iceberg.catalog.warehouse")] public string? Warehouse { get; init; }
            [PropertyKey("iceberg.catalog.oauth2.credential")] public Secret? Credential { get; init; }
        }
        """;

    [Theory]
    [InlineData(
        "Correct the value",
        """{ "aws.s3.use_instance_profile": "ture", "aws.s3.enable_ssl": "TURE" }""",
        """{ "aws.s3.use_instance_profile": "true", "aws.s3.enable_ssl": "true" }""")]
    [InlineData(
        "Correct the key",
        """{ "aws.s3.use_instance_profile": true, "aws": { "s3": { "regoin": "us-west-2" } } }""",
        """{ "aws.s3.use_instance_profile": true, "aws": { "s3": { "region": "us-west-2" } } }""")]
    [InlineData(
        "Correct the key",
        """{ "Lake:aws.s3.use_instance_profile": true, "Lake:AWS.S3.regoin": "us-west-2", "Lake:aws:s3:enable_sll": true }""",
        """{ "Lake:aws.s3.use_instance_profile": true, "Lake:aws.s3.region": "us-west-2", "Lake:aws:s3:enable_ssl": true }""")]
    [InlineData(
        "Use the StarRocks key",
        """{ "aws.s3.use_instance_profile": true, "s3.region": "us-west-2" }""",
        """{ "aws.s3.use_instance_profile": true, "aws.s3.region": "us-west-2" }""")]
    [InlineData(
        "Read the secret from the environment",
        """{ "Lake": { "S3": { "SecretKey": "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1" } } }""",
        """{ "Lake": { "S3": { "SecretKey": "" } } }""")]
    [InlineData(
        "Correct the key",
        """{ "Lake": { "S3": { "Regoin": "us-west-2" } } }""",
        """{ "Lake": { "S3": { "Region": "us-west-2" } } }""")]
    [InlineData(
        "Correct the key",
        """{ "Sea": { "Warehous": "w", "iceberg.catalog.oauth2.credentials": "<credential>", "aws.s3.regoin": "us-west-2" } }""",
        """{ "Sea": { "Warehouse": "w", "iceberg.catalog.oauth2.credential": "<credential>", "aws.s3.region": "us-west-2" } }""")]
    [InlineData(
        "Remove the key",
        "{\n  \"Lake\": {\n    \"S3\": {\n      \"Bucket\": \"b\", // mine\n      \"Region\": \"us-west-2\",\n      \"Prefix\": \"x\"\n    }\n  }\n}\n",
        "{\n  \"Lake\": {\n    \"S3\": {\n      \"Region\": \"us-west-2\"\n    }\n  }\n}\n")]
    [InlineData(
        "Remove the earlier property",
        "{\r\n\t\"aws.s3.region\": \"us-west-2\",\r\n\t\"aws.s3.region\": \"us-west-1\", /* so */\r\n}",
        "{\r\n\t\"aws.s3.region\": \"us-west-1\", /* so */\r\n}")]
    public Task Fixed(string title, string text, string corrected) => FileFixTest.FixAsync(Path, text, corrected, title, Types);

    [Theory]
    [InlineData(
        """{ "Lake": { "S3": { "Endpoint": "http://10.0.0.1:9000", "EnablePathStyleAccess": false } } }""",
        """{ "Lake": { "S3": { "Endpoint": "http://10.0.0.1:9000", "EnablePathStyleAccess": true } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "Endpoint": "http://10.0.0.1:9000", "EnablePathStyleAccess": "false" } } }""",
        """{ "Lake": { "S3": { "Endpoint": "http://10.0.0.1:9000", "EnablePathStyleAccess": "true" } } }""")]
    public async Task A_switch_stays_a_word_or_a_string(string text, string corrected)
    {
        using var test = await FileFixTest.OpenAsync(Types, (Path, SourceText.From(text)));
        var problem = Assert.Single(await test.FindAsync());
        var title = Assert.Single(await test.OffersAsync(problem));
        Assert.Equal(corrected, await FileFixTest.TextAsync(await test.FixAllAsync(title), Path));
    }

    [Fact]
    public async Task In_the_overlay_by_what_stands_there()
    {
        const string overlay = "/0/app/appsettings.Production.json";
        const string below = """{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE", "SecretKey": "" } } }""";
        using var test = await FileFixTest.OpenAsync(Types, (Path, SourceText.From(below)), (overlay, SourceText.From("""{ "Lake": { "S3": { "UseInstanceProfile": true } } }""")));
        var problem = Assert.Single(await test.FindAsync());
        Assert.Equal(overlay, problem.Location.GetLineSpan().Path);
        Assert.Equal(Path, problem.AdditionalLocations.Single().GetLineSpan().Path);
        var title = Assert.Single(await test.OffersAsync(problem));
        var corrected = await test.FixAllAsync(title);
        Assert.Equal("""{ "Lake": { "S3": { "UseInstanceProfile": false } } }""", await FileFixTest.TextAsync(corrected, overlay));
        Assert.Equal(below, await FileFixTest.TextAsync(corrected, Path));
    }

    [Fact]
    public async Task A_key_that_would_come_back_from_below_is_not_taken_out()
    {
        const string overlay = "/0/app/appsettings.Production.json";
        using var test = await FileFixTest.OpenAsync(
            Types,
            (Path, SourceText.From("""{ "Lake": { "S3": { "UseInstanceProfile": true, "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }""")),
            (overlay, SourceText.From("""{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }""")));
        var problem = Assert.Single(await test.FindAsync(), static each => each.Location.GetLineSpan().Path == overlay);
        var title = Assert.Single(await test.OffersAsync(problem));
        var corrected = await test.FixAllAsync(title);
        Assert.Equal("""{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE", "UseInstanceProfile": false } } }""", await FileFixTest.TextAsync(corrected, overlay));
    }

    [Fact]
    public async Task Each_fix_heals_what_it_is_offered_for()
    {
        const string text = """
            {
              "Lake": {
                "S3": {
                  "UseInstanceProfile": true,
                  "AccessKey": "AKIAIOSFODNN7EXAMPLE",
                  "IamRoleArn": "arn:aws:iam::123456789012:role/lake",
                  "Region": "eu-west-1",
                  "Endpoint": "https://s3.us-west-2.amazonaws.com",
                  "Regions": ""
                }
              },
              "Catalog": {
                "type": "hive",
                "hive": { "metastore.type": "thrift", "metastore.uris": "thrift://a:9083" },
                "aws.s3": { "use_instance_profile": "yes", "acces_key": "AKIAIOSFODNN7EXAMPLE" },
                "aws.glue.use_instance_profile": true
              }
            }
            """;
        using var test = await FileFixTest.OpenAsync(Types, (Path, SourceText.From(text)));
        var found = await test.FindAsync();
        var offered = 0;
        foreach (var diagnostic in found)
        {
            foreach (var title in await test.OffersAsync(diagnostic))
            {
                offered++;
                var corrected = await FileFixTest.TextAsync(await test.FixAllAsync(title, diagnostic.Id), Path);
                using var after = await FileFixTest.OpenAsync(Types, (Path, SourceText.From(corrected)));
                Assert.True((await after.FindAsync()).Count(each => each.Id == diagnostic.Id) < found.Count(each => each.Id == diagnostic.Id), diagnostic + ": " + title + "\n" + corrected);
            }
        }

        Assert.True(offered >= 5, $"Hardly anything is offered: {offered} for {string.Join(", ", found.Select(static each => each.Id))}.");
    }
}
