using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Shape;

/// <summary>Generated members need their names.</summary>
public sealed class SRA0013Tests
{
    [Fact]
    public Task Members_that_are_in_the_way() => ShapeTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public string? Region { get; set; }
            public PropertyDictionary {|SRA0013:ToProperties|}() => null!;
            [PropertyIgnore] public string? {|SRA0013:Method|} { get; set; }
        }
        """,
        ShapeTest.Error("'S3' already has a member 'ToProperties', which [AwsAuth] generates: rename it, or remove it and use the generated one"),
        ShapeTest.Error("'S3' already has a member 'Method', which [AwsAuth] generates: rename it, or remove it and use the generated one"));

    [Fact]
    public Task Overloads_and_names_that_are_free() => ShapeTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Method { get; set; }
            public string ToProperties(string prefix) => prefix;
            public bool Validate(int level) => level > 0;
        }
        """);
}
