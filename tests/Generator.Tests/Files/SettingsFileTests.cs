using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>What is said of StarRocks' keys in settings files, and where.</summary>
public sealed class SettingsFileTests
{
    [Theory]
    [InlineData("""{ "aws.s3.use_instance_profile": "true", "{|SRA1001:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "Lake": { "aws.s3.use_instance_profile": true, "{|SRA1001:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "aws.s3": { "use_instance_profile": true, "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "aws": { "s3": { "use_instance_profile": true, "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "aws": { "s3.use_instance_profile": true, "{|SRA1001:s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "aws:s3:use_instance_profile": true, "{|SRA1001:aws:s3:access_key|}": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "aws:s3": { "use_instance_profile": true }, "aws": { "s3": { "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "aws.s3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "AWS.S3.Use_Instance_Profile": true, "{|SRA1001:Aws.S3.ACCESS_KEY|}": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "AWS.S3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "Lake:aws.s3.use_instance_profile": true, "{|SRA1001:Lake:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "A": { "Lake:aws.s3.use_instance_profile": true, "lake": { "{|SRA1001:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "A:Lake": { "aws.s3": { "use_instance_profile": true } }, "a": { "LAKE": { "{|SRA1001:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "Lake:aws:s3:use_instance_profile": true, "{|SRA1001:Lake:aws:s3:access_key|}": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "Lake:aws.s3.use_instance_profile": true, "Sea:aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" }""")]
    [InlineData("""{ "aws:s3:sts:region": "us-west-2", "aws:s3:use_instance_profile": "{|SRA2005:ture|}" }""")]
    [InlineData("""{ "Lakes": [ {}, { "aws.s3.use_instance_profile": true, "{|SRA1001:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" } ] }""")]
    [InlineData("""{ "Lakes": [ [ { "aws.glue.use_instance_profile": "TRUE", "{|SRA1001:aws.glue.access_key|}": "AKIAIOSFODNN7EXAMPLE" } ] ] }""")]
    [InlineData("""{ "hive": { "aws.s3.use_instance_profile": true, "{|SRA1001:aws.s3.access_key|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "Lake": { "type": "hive", "aws": { "s3": { "iam_role_arn": "{|SRA2001:arn:aws:iam::123:role/lake|}" } } } }""")]
    [InlineData("""{ "Lake": { "aws.s3.iam_role_arn": "arn:aws:iam::123456789012:role/lake", "aws.s3.sts": { "endpoint": "{|SRA2009:http://|}" } } }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": "{|SRA2005:ture|}", "aws.s3.enable_ssl": {|SRA2005:1|} }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": true, "aws.s3.region": "us-west-2", "aws.s3.endpoint": "{|SRA2011:https://s3.eu-west-1.amazonaws.com|}" }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": true, "{|SRA4001:aws.s3.regoin|}": "us-west-2" }""")]
    [InlineData("""{ "type": "iceberg", "iceberg.catalog.type": "rest", "{|SRA4001:iceberg.catalog.url|}": "https://catalog.example.net", "iceberg.catalog.io-impl": "x", "aws.s3.region": "us-west-2" }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": true, "{|SRA4004:s3.access_key|}": "x", "{|SRA4004:region|}": "x" }""")]
    [InlineData("""{ "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key": "{|SRA3001:Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1|}" }""")]
    [InlineData("""{ "aws.s3.access_key": "minio", "aws.s3.secret_key": "{|SRA3001.Info:minio-secret-1|}", "aws.s3.endpoint": "http://minio:9000", "aws.s3.enable_path_style_access": true }""")]
    [InlineData("""{ "type": "hive", "hive.metastore.type": "{|SRA5002:gleu|}", "aws.s3.use_instance_profile": true }""")]
    [InlineData("""{ "type": "hive", "hive": { "metastore": { "type": "{|SRA5002:gleu|}" } }, "aws.s3.use_instance_profile": true }""")]
    public Task Said(string text) => FileTest.JsonAsync(text);

    [Fact]
    public Task With_the_other_setting_beside_it() => FileTest.JsonAsync("""
        {
          "Lake": {
            "{|beside:aws.s3.region|}": "us-west-2",
            "{|SRA4002:aws.s3.region|}": "us-west-1"
          }
        }
        """);

    [Theory]
    [InlineData("""{ "aws.s3.region": "us-west-2", "{|SRA4002:AWS.S3.REGION|}": "us-west-2" }""")]
    [InlineData("""{ "aws.s3.region": "us-west-2", "{|SRA4002:aws.s3.Region|}": "us-west-2" }""")]
    [InlineData("""{ "aws.s3.region": "us-west-2", "aws": { "s3": { "{|SRA4002:region|}": "us-west-2", "use_instance_profile": true } } }""")]
    [InlineData("""{ "Lake": { "aws.s3.region": "us-west-2" }, "{|SRA4002:LAKE:aws.s3.region|}": "us-west-2" }""")]
    public Task Twice_by_another_name(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("""{ "aws.s3.iam_role_arn": "arn:aws:iam::123456789012:role/lake" }""")]
    [InlineData("""{ "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE", "aws.s3.secret_key": "" }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": "", "aws.s3.access_key": null, "aws.s3.region": [] }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": false, "aws.s3.access_key": "ASIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""{ "type": "hive", "aws.glue.use_instance_profile": true }""")]
    [InlineData("""{ "type": "iceberg", "aws.s3.use_instance_profile": true, "iceberg.catalog.type": "glue" }""")]
    [InlineData("""{ "aws.s3.external_id": "lake-1", "aws.s3.sts.region": "us-west-2" }""")]
    public Task Nothing_of_what_is_missing(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("""{ "AWS": { "S3": { "BucketName": "b", "AccessKey": "x", "UseInstanceProfile": "maybe", "Region": "nowhere" } } }""")]
    [InlineData("""{ "aws": { "s3": { "bucket": "b", "access_key": "x", "region": "nowhere" } } }""")]
    [InlineData("""{ "aws": { "region": "nowhere", "access_key": "x", "secret_key": "not-a-placeholder-at-all" } }""")]
    [InlineData("""{ "aws.s3.bucket": "b", "aws.s3.region": "nowhere" }""")]
    [InlineData("""{ "type": "hive", "path": "x", "format": "y", "region": "z", "endpoint": "!" }""")]
    [InlineData("""{ "Name": "lake", "region": "x", "aws.s3.use_instance_profile": true, "AWS_ACCESS_KEY": "x" }""")]
    [InlineData("""{ "s3": { "access_key": "x", "secret_key": "y" }, "glue.region": "x" }""")]
    [InlineData("""[ { "aws.s3.use_instance_profile": "ture" } ]""")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information" } }, "ConnectionStrings": { "Db": "Server=x" } }""")]
    [InlineData("""{ "aws.s3.{{ name }}": "x", "aws.s3.use_instance_profile": true }""")]
    public Task Silent_of_what_may_be_another_s(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("""{ "aws.s3.use_instance_profile": "ture" """)]
    [InlineData("""{ "aws.s3.use_instance_profile": "ture", }}""")]
    [InlineData("""{ "aws.s3.use_instance_profile" "ture" }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": "ture",, }""")]
    [InlineData("""{ 'aws.s3.use_instance_profile': 'ture' }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": "ture", "x": {{ template }} }""")]
    [InlineData("""{ "aws.s3.use_instance_profile": "ture" } /* not closed""")]
    public Task Silent_of_what_NET_rejects_as_well(string text) => FileTest.JsonAsync(text);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("// first\n")]
    [InlineData("\r\n\t/* { \" */ ")]
    public Task As_the_configuration_reads_it(string before) => FileTest.JsonAsync(before + """
        {
          // the lake
          "Lake": { /* block */ "aws.s3.use_instance_profile": "{|SRA2005:t\u0075re|}", }, // 😀
          "Other": [ 1, 2.5e-3, null, false, ],
        }
        """);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n\t")]
    [InlineData("\r")]
    public Task With_any_line_ends(string end) => FileTest.JsonAsync("{\n\"a\": \"\U0001F600\",\n\"aws.s3.use_instance_profile\":\n\"{|SRA2005:ture|}\" }".Replace("\n", end, StringComparison.Ordinal));

    [Fact]
    public Task Under_whatever_name_the_project_lists() => FileTest.RunAsync(
        "[*]\nbuild_metadata.AdditionalFiles.StarRocksAwsAuth = true\n",
        ("/0/lake.json", Marked),
        ("/0/lake.jsonc", Marked),
        ("/0/AppSettings.Local.JSON", Marked));

    [Fact]
    public Task In_no_other_file() => FileTest.RunAsync(null, ("/0/lake.json", Unmarked), ("/0/my.appsettings.json", Unmarked), ("/0/appsettings.txt", Unmarked), ("/0/APPSETTINGS.json", Marked));

    [Fact]
    public Task Not_where_the_project_has_turned_it_off()
    {
        var test = new FileTest(("/0/appsettings.json", Unmarked));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.StarRocksAwsAuthCheckFiles = False\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private const string Marked = """{ "aws.s3.use_instance_profile": "{|SRA2005:ture|}" }""";

    private const string Unmarked = """{ "aws.s3.use_instance_profile": "ture" }""";
}
