using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>SQL in the values of a settings file: where it is reported, what silences it, and how it is fixed.</summary>
public sealed class SqlInSettingsTests
{
    private const string Path = "/0/app/appsettings.json";

    private const string Catalog = """CREATE EXTERNAL CATALOG lake PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://a:9083\", """;

    [Theory]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET ('aws.s3.use_instance_profile' = '{|SRA2005:ture|}')" }""")]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET (\"aws.s3.use_instance_profile\" = \"{|SRA2005:ture|}\")" }""")]
    [InlineData("""{ "Sql": "ALTER CATALOG lake\r\n\tSET (\n\"{|SRA4001:aws.s3.regoin|}\" = \"us-west-2\",\n\"aws.s3.use_instance_profile\" = \"{|SRA2005:ture|}\")" }""")]
    [InlineData("""{ "Sql": "\u0041LTER CATALOG l\u00e4ke SET (\u0022aws.s3.use_instance_profile\u0022 = \"{|SRA2005:t\u0075re|}\")" }""")]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET (\"aws.s3.use_instance_profile\" = \"{|SRA2005:tur\u0065|}\")" }""")]
    [InlineData("""{ "Sql": [ "SELECT 1", "ALTER CATALOG lake SET ('aws.s3.use_instance_profile' = '{|SRA2005:ture|}')" ] }""")]
    [InlineData("""{ "Sql": { "Up": "SELECT * FROM FILES ('path' = 's3://b/x', 'format' = 'parquet', 'aws.s3.use_instance_profile' = '{|SRA2005:ture|}', 'aws.s3.region' = 'us-west-2')" } }""")]
    [InlineData("""{ "aws.s3.enable_ssl": "{|SRA2005:ja|}", "Sql": "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')", "aws.s3.enable_path_style_access": "{|SRA2005:ja|}" }""")]
    public Task Reported(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET ('aws.s3.use_instance_profile' = '{0}', 'aws.s3.region' = '{1}')" }""")]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET ('aws.s3.use_instance_profile' = @p, 'aws.s3.region' = '@region')" }""")]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET ('aws.s3.use_instance_profile' = '${PROFILE}', 'aws.s3.region' = '#{region}#')" }""")]
    [InlineData("""{ "Sql": "CREATE TABLE t (a int) WITH (external_location = 's3://b/', format = 'PARQUET')" }""")]
    [InlineData("""{ "Sql": "SELECT * FROM s3('https://b.s3.amazonaws.com/x', 'AKIA', 'x', 'CSV') WHERE a = 1" }""")]
    [InlineData("""{ "Sql": "CREATE SECRET (TYPE S3, PROVIDER CREDENTIAL_CHAIN, REGION = 'x')" }""")]
    [InlineData("""{ "Text": "Set aws.s3.use_instance_profile = ture, or \"aws.s3.region\" = \"x\"." }""")]
    [InlineData("""{ "Connection": "Server=s3.local;Database=catalog;User Id=aws" }""")]
    [InlineData("""{ "Help": "PROPERTIES (\"key\" = \"value\", ...) e.g. aws.s3" }""")]
    [InlineData("""{ "Help": "CREATE EXTERNAL CATALOG <name> [COMMENT <c>] PROPERTIES (\"type\" = \"hive\", StorageCredentialParams, [MetastoreParams])" }""")]
    [InlineData("""{ "Sql": "SELECT 'ALTER CATALOG lake SET (''aws.s3.use_instance_profile'' = ''ture'')' AS s3" }""")]
    public Task Silent(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("""{ "Sql": "-- starrocks-awsauth: disable SRA2005\nALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')" }""")]
    [InlineData("""{ "Sql": "# starrocks-awsauth: disable SRA2005\r\nALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')" }""")]
    [InlineData("""{ "Sql": "/* \u0073tarrocks-awsauth: disable SRA2005 */ ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')" }""")]
    [InlineData("""{ "Sql": "-- starrocks-awsauth: disable next-line SRA2005\nALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')\n;ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')" }""")]
    [InlineData("""{ "Sql": "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja' -- starrocks-awsauth: disable SRA2005\n)", "More": "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')" }""")]
    [InlineData("""{ "Sql": "-- starrocks-awsauth: disable SRA2003\nALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')" }""")]
    public Task A_comment_of_the_SQL_silences_it(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("""
        {
          // starrocks-awsauth: disable SRA2005
          "Sql": "ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')",
          "aws.s3.enable_ssl": "ja"
        }
        """)]
    [InlineData("""
        {
          // starrocks-awsauth: disable next-line SRA2005
          "Sql": "ALTER CATALOG lake\nSET ('aws.s3.enable_ssl' = 'ja')",
          "aws.s3.enable_ssl": "{|SRA2005:ja|}"
        }
        """)]
    [InlineData("""
        {
          // starrocks-awsauth: disable
          "Sql": "-- starrocks-awsauth: enable SRA2005\nALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}', 'aws.s3.regoin' = 'x')",
          "aws.s3.enable_ssl": "ja"
        }
        """)]
    public Task A_comment_of_the_settings_silences_the_SQL_in_them(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("Correct the value", Catalog + """\"aws.s3.use_instance_profile\" = \"TURE\")""", Catalog + """\"aws.s3.use_instance_profile\" = \"true\")""")]
    [InlineData("Correct the key", Catalog + """\"aws.s3.use_instance_profile\" = \"true\",\n\t\"aws.s3.regoin\" = \"us-west-2\")""", Catalog + """\"aws.s3.use_instance_profile\" = \"true\",\n\t\"aws.s3.region\" = \"us-west-2\")""")]
    [InlineData(
        "Remove the earlier property",
        """ALTER CATALOG lake SET\n(\n  \"aws.s3.region\" = \"us-west-1\",\n  \"aws.s3.region\" = \"us-west-2\"\n)""",
        """ALTER CATALOG lake SET\n(\n  \"aws.s3.region\" = \"us-west-2\"\n)""")]
    public Task Fixed(string title, string sql, string corrected) =>
        FileFixTest.FixAsync(Path, "{ \"Sql\": \"" + sql + "\" }", "{ \"Sql\": \"" + corrected + "\" }", title);

    /// <summary>Every fix that is offered gives JSON whose SQL has the problem no more.</summary>
    [Fact]
    public async Task Each_fix_heals_what_it_is_offered_for()
    {
        const string text = "{ \"Sql\": \"" + Catalog + """\n\"aws.s3.use_instance_profile\" = \"true\",\n\t\"aws.s3.access_key\" = \"AKIAIOSFODNN7EXAMPLE\", \"aws.s3.regoin\" = \"us-west-2\", \"aws.s3.endpoint\" = \"http://10.0.0.1:9000\", \"aws.s3.enable_path_style_access\" = \"false\")" }""";
        using var test = await FileFixTest.OpenAsync(null, (Path, SourceText.From(text)));
        var found = await test.FindAsync();
        var offered = 0;
        foreach (var diagnostic in found)
        {
            foreach (var title in await test.OffersAsync(diagnostic))
            {
                offered++;
                var corrected = await FileFixTest.TextAsync(await test.FixAllAsync(title, diagnostic.Id), Path);
                using var after = await FileFixTest.OpenAsync(null, (Path, SourceText.From(corrected)));
                Assert.False(JsonFormat.Instance.Read(corrected).IsEmpty, corrected);
                Assert.True((await after.FindAsync()).Count(each => each.Id == diagnostic.Id) < found.Count(each => each.Id == diagnostic.Id), title + "\n" + corrected);
            }
        }

        Assert.True(offered >= 3, $"Hardly anything is offered: {offered} for {string.Join(", ", found.Select(static each => each.Id))}.");
    }

    [Fact]
    [Trait("Runs", "Size")]
    public void Many_values_are_read()
    {
        var text = new StringBuilder("{ ");
        for (var i = 0; i < 10_000; i++)
            text.Append("\"v").Append(i).Append("\": \"-- starrocks-awsauth: disable SRA2003\\nALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')\",\n");
        var source = SourceText.From(text.Append('}').ToString());
        var content = new SettingsFileFormat(JsonFormat.Instance).Read(source.ToString());
        var count = 0;
        new FileCheck(Path, source, content, new NoOptions(), null).Report(_ => count++, TestContext.Current.CancellationToken);
        Assert.Equal(10_000, count);
    }

    private sealed class NoOptions : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
