using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Dictionaries;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using Xunit;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>Buckets in paths and endpoints are checked wherever a configuration is written (SRA2016, SRA2017).</summary>
public sealed class BucketTests
{
    private const string Profile = """["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" """;

    [Theory]
    [InlineData("""["type"] = "iceberg", ["iceberg.catalog.type"] = "hadoop", ["iceberg.catalog.warehouse"] = {|SRA2016:"s3://cold_store_2/w"|}, """ + Profile)]
    [InlineData("""["path"] = {|SRA2016:"s3://minio:9000/lake/x"|}, ["format"] = "orc", """ + Profile)]
    [InlineData("""["path"] = {|SRA2016:"s3://Lake/x"|}, ["format"] = "orc", """ + Profile)]
    [InlineData("""["aws.s3.endpoint"] = {|SRA2017:"https://lake.s3.us-west-2.amazonaws.com"|}, """ + Profile)]
    [InlineData("""["path"] = "s3://lake/x", ["format"] = "orc", ["aws.s3.access_key"] = "u", ["aws.s3.endpoint"] = {|SRA2017:"https://gw.example.net/lake"|}, ["aws.s3.secret_key"] = secret""")]
    [InlineData("""["path"] = "s3://lake/" + name, ["format"] = "orc", """ + Profile)]
    [InlineData("""["path"] = "s3://" + name + "_2/x", ["format"] = "orc", """ + Profile)]
    public Task In_a_dictionary(string properties) =>
        DictionaryTest.BodyAsync($"var (name, secret) = (Environment.MachineName, Environment.MachineName); Fill(new Dictionary<string, string> {{ {properties} }});");

    [Theory]
    [InlineData("""{ "Any": { "path": "{|SRA2016:s3://minio:9000/lake|}", "aws.s3.region": "us-west-2" } }""")]
    [InlineData("""{ "Any": { "path": "s3://${BUCKET}_2/lake", "aws.s3.region": "us-west-2" } }""")]
    [InlineData("""{ "Any": { "aws.s3.endpoint": "{|SRA2017:https://acct.r2.cloudflarestorage.com/photos|}" } }""")]
    [InlineData("""{ "Any": { "aws.s3.endpoint": "https://oss-cn-hangzhou.aliyuncs.com", "aws.s3.enable_path_style_access": "{|SRA2012:true|}" } }""")]
    public Task In_settings(string json) => FileTest.JsonAsync(json);
}
