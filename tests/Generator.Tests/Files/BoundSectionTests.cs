using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>What is said of a section that an auth block is read from.</summary>
public sealed class BoundSectionTests
{
    private const string Lake = """
        namespace Shop.@event
        {
            partial class Outer
            {
                [AwsAuth("aws.s3", Section = "Lake:S3")]
                public sealed partial class LakeS3
                {
                    public bool? UseInstanceProfile { get; init; }
                    public string? IamRoleArn { get; init; }
                    public string? AccessKey { get; init; }
                    public Secret? SecretKey { get; init; }
                    public string? Region { get; init; }
                    public string? Endpoint { get; init; }
                    [PropertyKey("sts.region")] public string? StsRegion { get; init; }
                }
            }
        }
        """;

    [Theory]
    [InlineData("""{ "Lake": { "S3": { "UseInstanceProfile": true, "{|SRA1001:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "useInstanceProfile": "True", "{|SRA1001:ACCESSKEY|}": "AKIAIOSFODNN7EXAMPLE" } } }""")]
    [InlineData("""{ "lake:s3": { "use_instance_profile": true, "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "Lake:S3:UseInstanceProfile": true, "LAKE": { "S3:Region": "us-west-2", "{|SRA1001:S3:AccessKey|}": "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""{ "Lake": { "S3": { "aws.s3.use_instance_profile": true, "aws": { "s3": { "{|SRA1001:access_key|}": "AKIAIOSFODNN7EXAMPLE" } } } } }""")]
    [InlineData("""{ "Lake": { "S3": { "IamRoleArn": "{|SRA2001:arn:aws:iam::123:role/lake|}", "Region": "us-west-2" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "Endpoint": "{|SRA2011:https://s3.eu-west-1.amazonaws.com|}", "Region": "us-west-2" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "UseInstanceProfile": {|SRA2005:1|} } } }""")]
    [InlineData("""{ "Lake": { "S3": { "SecretKey": "{|SRA3001:Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1|}" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "{|SRA4001:Regoin|}": "us-west-2", "sts": { "region": "us-west-2" } } } }""")]
    [InlineData("""{ "Lake": { "S3": { "{|SRA4001:Bucket|}": "b", "{|SRA4001:Roles|}": [ "x" ], "Other": null, "None": {}, "Empty": [] } } }""")]
    [InlineData("""{ "Lake": { "S3": { "NodeIdentity": { "{|SRA4001:Profil|}": "dev" } } } }""")]
    [InlineData("""{ "Lake": { "S3": { "Region": "us-west-2", "{|SRA4002:region|}": "us-west-2" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "StsRegion": "us-west-2", "{|SRA4002:sts.region|}": "us-west-2" } } }""")]
    public Task Said(string text) => FileTest.JsonAsync(text, Lake);

    [Theory]
    [InlineData("""{ "Lake": { "S3": { "IamRoleArn": "arn:aws:iam::123456789012:role/lake" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "AccessKey": "AKIAIOSFODNN7EXAMPLE", "SecretKey": "" } } }""")]
    [InlineData("""{ "Lake": { "S3": { "AccessKey": "<set in user secrets>", "SecretKey": "${SECRET}", "UseInstanceProfile": "#{profile}#" } } }""")]
    [InlineData("""{ "Lake": { "S3": { } } }""")]
    [InlineData("""{ "Lake": { "S3": { "UseInstanceProfile": true, "NodeIdentity": { "Profile": "dev", "allowInProduction": true } } } }""")]
    [InlineData("""{ "Lake": { "S3": "x" } }""")]
    [InlineData("""{ "Lake": { "S3": [ "x", 1, null, [ { "Regoin": "x" } ], [ "y" ] ] } }""")]
    [InlineData("""{ "Lake": { "S4": { "UseInstanceProfile": "ture", "Regoin": "x" } }, "S3": { "UseInstanceProfile": "ture" } }""")]
    public Task Silent(string text) => FileTest.JsonAsync(text, Lake);

    [Fact]
    public Task With_another_prefix_and_in_a_generic_type() => FileTest.JsonAsync(
        """{ "Store": { "USE_INSTANCE_PROFILE": "{|SRA2005:yes|}", "my": { "store": { "access_key": "<key>" } }, "{|SRA4001:bucket|}": "b" } }""",
        """
        [AwsAuth("my.store", Section = "Store")]
        public sealed partial record Store<T>
        {
            public bool? UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
        }
        """);

    [Fact]
    public Task Of_two_types_in_one_section_nobody_knows_what_is_whose() => FileTest.JsonAsync(
        """{ "Lake": { "S3": { "UseInstanceProfile": "{|SRA2005:ture|}", "Bucket": "b" } } }""",
        Lake + """

        [AwsAuth("aws.s3", Section = "lake:s3")]
        public sealed partial class Other
        {
            public string? Region { get; init; }
        }
        """);

    [Theory]
    [InlineData("""[AwsAuth("aws.s3")] public sealed partial class A { public bool? UseInstanceProfile { get; init; } }""")]
    [InlineData("""[AwsAuth("aws.s3", Section = "")] public sealed partial class A { public bool? UseInstanceProfile { get; init; } }""")]
    [InlineData("""[AwsAuth("aws.s3", Section = null)] public sealed partial class A { public bool? UseInstanceProfile { get; init; } }""")]
    [InlineData("""[System.Obsolete] public sealed class A { public bool? UseInstanceProfile { get; init; } }""")]
    public Task Of_no_section_nothing(string source) => FileTest.JsonAsync("""{ "Lake": { "S3": { "UseInstanceProfile": "ture" } } }""", source);
}
