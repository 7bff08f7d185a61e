using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class SRA3002Tests
{
    [Fact]
    public async Task Every_secret_of_a_block()
    {
        var found = await MarkedSource.FileAsync("""
            [AwsAuth("aws.s3")]
            public sealed partial class LakeS3
            {
                public string? AccessKey { get; init; }
                public {|SRA3002:string|} SecretKey { get; init; } = "";
                public {|SRA3002:string?|} SessionToken { get; init; }
                [PropertyKey("sse.customer_key")] public {|SRA3002:string?|} CustomerKey { get; init; }
                public string? Region { get; init; }
            }
            """);
        Assert.Contains(found, d => d.GetMessage(null) == "'SecretKey' holds the secret 'aws.s3.secret_key' as a string, which logs, debuggers and serializers show. Declare it as 'Secret'.");
    }

    [Fact]
    public Task Records_and_other_groups() => MarkedSource.FileAsync("""
        [AwsAuth("aws.glue")]
        public sealed partial record GlueKeys(string? AccessKey, {|SRA3002:string?|} SecretKey);

        [PropertyMap("iceberg.catalog")]
        public partial class Rest
        {
            [PropertyKey("oauth2.credential")] public {|SRA3002:string?|} Credential { get; set; }
            [PropertyKey("jdbc.password")] public {|SRA3002:string?|} Password { get; set; }
            [PropertyKey("jdbc.user")] public string? User { get; set; }
        }

        public sealed partial class NotAnnotated
        {
            public string? SecretKey { get; set; }
        }
        """);

    [Fact]
    public Task What_a_base_declares_is_told_there() => MarkedSource.FileAsync("""
        [AwsAuth("aws.s3")]
        public partial class BaseS3
        {
            public string? AccessKey { get; set; }
            public {|SRA3002:string?|} SecretKey { get; set; }
        }

        [AwsAuth("aws.s3")]
        public sealed partial class DerivedS3 : BaseS3
        {
            public string? Region { get; set; }
        }
        """);

    [Fact]
    public Task Silent() => MarkedSource.FileAsync("""
        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3
        {
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            [PropertyIgnore] public string? SecretToken { get; init; }
            public string? ExternalId { get; init; }
            public string? IamRoleArn { get; init; }
            public bool UseWebIdentityTokenFile { get; init; }
        }
        """);
}
