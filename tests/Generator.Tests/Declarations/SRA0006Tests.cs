using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>An access key is of no use without its secret key.</summary>
public sealed class SRA0006Tests
{
    [Fact]
    public Task One_of_the_two() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3 { public string? {|SRA0006:AccessKey|} { get; set; } }

        [AwsAuth("aws.glue")]
        public partial class Glue { public Secret? {|SRA0006:SecretKey|} { get; set; } }
        """,
        DeclarationTest.Warning("'S3' declares \"aws.s3.access_key\" without \"aws.s3.secret_key\", but StarRocks uses them only together. Declare 'SecretKey' as well."),
        DeclarationTest.Warning("'Glue' declares \"aws.glue.secret_key\" without \"aws.glue.access_key\", but StarRocks uses them only together. Declare 'AccessKey' as well."));

    [Fact]
    public Task Both_or_neither() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
        }

        [AwsAuth("aws.glue")]
        public partial class Glue { public string? Region { get; set; } }
        """);
}
