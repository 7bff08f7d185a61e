using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Shape;

/// <summary>A member of a block has to be a parameter of its service.</summary>
public sealed class SRA0005Tests
{
    [Fact]
    public Task A_slip_and_a_parameter_of_the_other_service() => ShapeTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public bool? {|SRA0005:UseInstanceProfil|} { get; set; }
            public string? {|SRA0005:CatalogId|} { get; set; }
            [PropertyKey({|SRA0005:"sts.regoin"|})] public string? StsRegion { get; set; }
        }
        """,
        ShapeTest.Warning("'UseInstanceProfil' maps to \"aws.s3.use_instance_profil\", which StarRocks doesn't know and ignores: did you mean \"use_instance_profile\"?"),
        ShapeTest.Warning("'CatalogId' maps to \"aws.s3.catalog_id\", which StarRocks doesn't know and ignores: give it the name of a parameter by [PropertyKey], or leave it out with [PropertyIgnore]"),
        ShapeTest.Warning("'StsRegion' maps to \"aws.s3.sts.regoin\", which StarRocks doesn't know and ignores: did you mean \"sts.region\"?"));

    [Fact]
    public Task Parameters_and_blocks_under_another_prefix() => ShapeTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.glue")]
        public partial class Glue
        {
            public string? CatalogId { get; set; }
            public string? Region { get; set; }
        }

        [PropertyMap("aws.s3")]
        public partial class Map { public string? Anything { get; set; } }
        """);
}
