using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>StarRocks reads auth blocks under two prefixes.</summary>
public sealed class SRA0008Tests
{
    [Fact]
    public Task Another_prefix() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth({|SRA0008:"gcp.gcs"|})]
        public partial class Gcs { public string? Region { get; set; } }
        """,
        DeclarationTest.Warning("StarRocks reads auth blocks only under \"aws.s3\" and \"aws.glue\", so all properties under \"gcp.gcs\" are ignored. Use one of these prefixes, or [PropertyMap(\"gcp.gcs\")] for properties without AWS meaning."));

    [Fact]
    public Task The_two_and_any_prefix_of_a_map() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3 { public string? Region { get; set; } }

        [AwsAuth("aws.glue")]
        public partial class Glue { public string? Region { get; set; } }

        [PropertyMap("gcp.gcs")]
        public partial class Gcs { public string? Region { get; set; } }
        """);
}
