using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Dictionaries;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

/// <summary>User info in a path or an endpoint is reported wherever a configuration is written (SRA2009).</summary>
public sealed class UserInfoTests
{
    private const string Lake = """
        [AwsAuth("aws.s3", Section = "Lake:S3")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? Region { get; init; }
            public string? Endpoint { get; init; }
        }
        """;

    [Theory]
    [InlineData("""["aws.s3.use_instance_profile"] = "true", ["aws.s3.endpoint"] = {|SRA2009:"https://key:secret@s3.us-west-2.amazonaws.com"|}""")]
    [InlineData("""["path"] = {|SRA2009:"s3://key:secret@lake/in"|}, ["format"] = "orc", ["aws.s3.region"] = "us-west-2", ["aws.s3.use_instance_profile"] = "true" """)]
    [InlineData("""["type"] = "iceberg", ["iceberg.catalog.type"] = "hadoop", ["iceberg.catalog.warehouse"] = {|SRA2009:"s3://key:secret@lake/w"|}, ["aws.s3.region"] = "us-west-2", ["aws.s3.use_instance_profile"] = "true" """)]
    [InlineData("""["type"] = "iceberg", ["iceberg.catalog.type"] = "rest", ["iceberg.catalog.uri"] = {|SRA2009:"https://user:password@catalog.example.net"|}, ["aws.s3.region"] = "us-west-2" """)]
    public Task In_a_dictionary(string properties) =>
        DictionaryTest.BodyAsync($"Fill(new Dictionary<string, string> {{ {properties} }});");

    [Theory]
    [InlineData("""{ "Lake": { "S3": { "Endpoint": "{|SRA2009:https://key:secret@store.example.net|}" } } }""")]
    [InlineData("""{ "Any": { "aws.s3.endpoint": "{|SRA2009:https://key:secret@store.example.net|}" } }""")]
    public Task In_settings(string json) => FileTest.JsonAsync(json, Lake);

    [Theory]
    [InlineData("""SELECT * FROM FILES ("path" = "{|SRA2009:s3://key:secret@lake/in/*|}", "format" = "orc", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2");""")]
    [InlineData("""BACKUP SNAPSHOT a TO b; CREATE REPOSITORY r WITH BROKER ON LOCATION "{|SRA2009:s3a://key:secret@lake/b|}" PROPERTIES ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2");""")]
    public Task In_sql(string sql) => FileTest.SqlAsync(sql);
}
