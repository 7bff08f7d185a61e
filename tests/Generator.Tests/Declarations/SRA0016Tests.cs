using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A type is one thing.</summary>
public sealed class SRA0016Tests
{
    [Fact]
    public Task Two_attributes_and_a_base_of_another_kind() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m"), {|SRA0016:AwsAuth("aws.s3")|}]
        public partial class Both { public string? Region { get; set; } }

        [AwsAuth("aws.s3")]
        public partial class S3 { public string? Region { get; set; } }

        [AwsAuth("aws.glue")]
        public partial class {|SRA0016:Glue|} : S3 { }
        """,
        DeclarationTest.Error("'Both' cannot be [AwsAuth] because it is already [PropertyMap]. Remove one of the two attributes, or declare a type for each."),
        DeclarationTest.Error("'Glue' cannot be [AwsAuth] because it derives from 'S3', whose keys do not have the prefix \"aws.glue\". Remove one of the two attributes, or declare a type for each."));

    [Fact]
    public Task A_statement_that_derives_from_a_map() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap]
        public partial class Common { [PropertyKey("hive.metastore.uris")] public string? Uris { get; set; } }

        [ExternalCatalog(CatalogType.Hive)]
        public partial class Lake : Common { public S3Auth? S3 { get; set; } }
        """);
}
