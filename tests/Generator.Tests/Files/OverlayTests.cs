using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>What is said of an environment's file over the application's own.</summary>
public sealed class OverlayTests
{
    private const string Types = """
        [AwsAuth("aws.s3", Section = "Lake:S3")]
        public sealed partial class LakeS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
            public string? Endpoint { get; init; }
        }
        """;

    [Theory]

    // The profile in one, the keys in the other.
    [InlineData(
        """{ "Lake": { "S3": { "UseInstanceProfile": true, "Region": "us-west-2" } } }""",
        """{ "Lake": { "S3": { "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE", "SecretKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE", "SecretKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" } } }""",
        """{ "Lake:S3": { "{|SRA1001:UseInstanceProfile|}": true } }""")]
    [InlineData(
        """{ "aws.s3.use_instance_profile": true }""",
        """{ "aws": { "s3": { "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData(
        """{ "My": { "Lake": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } } }""",
        """{ "my": { "lake": { "{|SRA1001:aws.s3.use_instance_profile|}": true } } }""")]
    [InlineData(
        """{ "My": { "Lake": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } } }""",
        """{ "{|SRA1001:MY:Lake:AWS.S3.use_instance_profile|}": true }""")]

    // A region here, an endpoint there.
    [InlineData(
        """{ "Lake": { "S3": { "Region": "us-west-2" } } }""",
        """{ "Lake": { "S3": { "Endpoint": "{|SRA2011:https://s3.eu-west-1.amazonaws.com|}" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "Endpoint": "https://s3.eu-west-1.amazonaws.com" } } }""",
        """{ "Lake": { "S3": { "{|SRA2011:Region|}": "us-west-2" } } }""")]

    // An endpoint in AWS makes the key that stands below it wrong.
    [InlineData(
        """{ "Lake": { "S3": { "AccessKey": "minio" } } }""",
        """{ "Lake": { "S3": { "{|SRA2003:Endpoint|}": "https://s3.us-west-2.amazonaws.com" } } }""")]

    // What one file has alone is told there, and once.
    [InlineData(
        """{ "Lake": { "S3": { "UseInstanceProfile": "{|SRA2005:ture|}" } } }""",
        """{ "Lake": { "S3": { "Region": "us-west-2" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } } }""",
        """{ "Lake": { "S3": { "SecretKey": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "UseInstanceProfile": "{|SRA2005:ture|}" } } }""",
        """{ "Lake": { "S3": { "UseInstanceProfile": "{|SRA2005:treu|}" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { } } }""",
        """{ "Lake": { "S3": { "UseInstanceProfile": "{|SRA2005:ture|}", "{|SRA4001:Regoin|}": "x" } } }""")]
    [InlineData("""{""", """{ "Lake": { "S3": { "UseInstanceProfile": "{|SRA2005:ture|}" } } }""")]

    // What the overlay replaces is as it says.
    [InlineData(
        """{ "Lake": { "S3": { "UseInstanceProfile": true } } }""",
        """{ "Lake": { "S3": { "UseInstanceProfile": false, "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "UseInstanceProfile": true } } }""",
        """{ "Lake": { "S3": { "UseInstanceProfile": "", "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData(
        """{ "Lake": { "S3": { "Endpoint": "http://minio:9000" } } }""",
        """{ "Lake": { "S3": { "AccessKey": "minio" } } }""")]
    [InlineData(
        """{ "Lake": { "aws.s3.use_instance_profile": true } }""",
        """{ "Pond": { "aws.s3.access_key": "AKIAIOSFODNN7EXAMPLE" } }""")]
    public Task Said(string application, string environment) =>
        FileTest.SettingsAsync(Types, ("/0/app/appsettings.json", application), ("/0/app/appsettings.Production.json", environment));

    [Fact]
    public Task By_each_environment_over_the_same_file() => FileTest.SettingsAsync(
        Types,
        ("/0/app/appsettings.Development.json", """{ "Lake": { "S3": { "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } } }"""),
        ("/0/app/AppSettings.json", """{ "Lake": { "S3": { "UseInstanceProfile": true } } }"""),
        ("/0/app/appsettings.Staging.json", """{ "Lake": { "S3": { "{|SRA1001:SecretKey|}": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" } } }"""));

    [Fact]
    public Task Not_of_another_folder_nor_of_another_name() => FileTest.SettingsAsync(
        Types,
        ("/0/app/appsettings.json", """{ "Lake": { "S3": { "UseInstanceProfile": true } } }"""),
        ("/0/other/appsettings.Production.json", """{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }"""),
        ("/0/app/appsettings-old.json", """{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE" } } }"""));
}
