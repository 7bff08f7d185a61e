using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>The fixes of the rules in SQL files.</summary>
public sealed class SqlFileFixTests
{
    private const string Path = "/0/db/lake.sql";

    [Theory]
    [InlineData(
        "Correct the value",
        "ALTER CATALOG a SET (\"aws.s3.use_instance_profile\" = \"ture\");\nALTER CATALOG b SET ('aws.s3.enable_ssl' = 'fasle');\n",
        "ALTER CATALOG a SET (\"aws.s3.use_instance_profile\" = \"true\");\nALTER CATALOG b SET ('aws.s3.enable_ssl' = 'false');\n")]
    [InlineData(
        "Correct the key",
        "ALTER CATALOG a SET\n(\n    \"aws.s3.regoin\" = \"us-west-2\" -- here\n);\n",
        "ALTER CATALOG a SET\n(\n    \"aws.s3.region\" = \"us-west-2\" -- here\n);\n")]
    [InlineData(
        "Read the secret from the environment",
        "ALTER CATALOG a SET ('aws.s3.secret_key' = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1');",
        "ALTER CATALOG a SET ('aws.s3.secret_key' = '${AWS_SECRET_ACCESS_KEY}');")]
    [InlineData(
        "Remove the earlier property",
        "ALTER CATALOG a SET\n(\n    \"aws.s3.region\" = \"us-west-2\",\n    \"aws.s3.region\" = \"us-west-1\"\n);\n",
        "ALTER CATALOG a SET\n(\n    \"aws.s3.region\" = \"us-west-1\"\n);\n")]
    public Task Fixed(string title, string text, string corrected) => FileFixTest.FixAsync(Path, text, corrected, title);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public Task The_line_ends_stay(string end) => FileFixTest.FixAsync(
        Path,
        "ALTER CATALOG a SET\n(\n    \"aws.s3.region\" = \"us-west-2\",\n    \"aws.s3.region\" = \"us-west-1\"\n);\n-- \U0001F600\n".Replace("\n", end, StringComparison.Ordinal),
        "ALTER CATALOG a SET\n(\n    \"aws.s3.region\" = \"us-west-1\"\n);\n-- \U0001F600\n".Replace("\n", end, StringComparison.Ordinal),
        "Remove the earlier property");

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("iso-8859-1", false)]
    public async Task The_encoding_stays(string name, bool hasMark)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(hasMark),
            "utf-16" => new UnicodeEncoding(bigEndian: false, hasMark),
            _ => Encoding.GetEncoding(name),
        };
        using var test = await FileFixTest.OpenAsync(null, (Path, SourceText.From("-- für\nALTER CATALOG a SET (\"aws.s3.use_instance_profile\" = \"ture\");", encoding)));
        var corrected = await FileFixTest.Document(await test.FixAllAsync("Correct the value"), Path).GetTextAsync(TestContext.Current.CancellationToken);
        Assert.Same(encoding, corrected.Encoding);
        Assert.Contains("\"true\"", corrected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_files_of_a_project_at_once()
    {
        var text = SourceText.From("ALTER CATALOG a SET (\"aws.s3.use_instance_profile\" = \"ture\", \"aws.s3.regoin\" = \"us-west-2\");");
        using var test = await FileFixTest.OpenAsync(null, (Path, text), ("/0/db/pond.sql", text), ("/0/readme.md", text));
        Assert.Equal(4, (await test.FindAsync()).Length);
        var corrected = await test.FixAllAsync("Correct the value");
        foreach (var path in new[] { Path, "/0/db/pond.sql" })
            Assert.Equal(text.ToString().Replace("ture", "true", StringComparison.Ordinal), await FileFixTest.TextAsync(corrected, path));
        Assert.Equal(text.ToString(), await FileFixTest.TextAsync(corrected, "/0/readme.md"));
    }

    [Fact]
    public async Task Each_fix_heals_what_it_is_offered_for()
    {
        const string text = """
            CREATE EXTERNAL CATALOG a PROPERTIES ("aws.s3.use_instance_profile" = "true", "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE", "hive.metastore.uris" = "thrift://a:9083", "type" = "hive");
            CREATE EXTERNAL CATALOG b PROPERTIES ("type" = "iceberg", "iceberg.catalog.type" = "glue", "aws.glue.use_instance_profile" = "true", "aws.s3.use_instance_profile" = "true");
            SELECT * FROM FILES ("path" = "s3://b/x.parquet", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2");
            """;
        using var test = await FileFixTest.OpenAsync(null, (Path, SourceText.From(text)));
        var offered = 0;
        foreach (var diagnostic in await test.FindAsync())
        {
            foreach (var title in await test.OffersAsync(diagnostic))
            {
                offered++;
                var corrected = await FileFixTest.TextAsync(await test.FixAllAsync(title, diagnostic.Id), Path);
                using var after = await FileFixTest.OpenAsync(null, (Path, SourceText.From(corrected)));
                Assert.True((await after.FindAsync()).Count(each => each.Id == diagnostic.Id) < (await test.FindAsync()).Count(each => each.Id == diagnostic.Id), title + "\n" + corrected);
            }
        }

        Assert.True(offered >= 3, "Hardly anything is offered.");
    }
}
