using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Shape;

/// <summary>StarRocks reads auth blocks under two prefixes.</summary>
public sealed class SRA0008Tests
{
    [Fact]
    public Task Another_prefix() => ShapeTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth({|SRA0008:"gcp.gcs"|})]
        public partial class Gcs { public string? Region { get; set; } }
        """,
        ShapeTest.Warning("StarRocks reads an auth block under \"aws.s3\" and \"aws.glue\" alone, so everything under \"gcp.gcs\" is ignored: use one of the two, or [PropertyMap(\"gcp.gcs\")] where no authentication is meant"));

    [Fact]
    public Task The_two_and_any_prefix_of_a_map() => ShapeTest.IsSilentAsync(
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
