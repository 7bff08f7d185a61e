using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Blocks hold parameters, and no statement is a part of something.</summary>
public sealed class SRA0019Tests
{
    [Fact]
    public Task A_map_in_a_block_and_a_statement_in_a_map() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [AwsAuth("aws.s3")]
        public partial class S3 { public Part? {|SRA0019:Part|} { get; set; } }

        [PropertyMap("part")]
        public partial class Part { public string? Name { get; set; } }

        [PropertyMap]
        public partial class Map { public Lake? {|SRA0019:Catalog|} { get; set; } }

        [ExternalCatalog(CatalogType.Hive)]
        public partial class Lake { [PropertyKey("hive.metastore.uris")] public string? Uris { get; set; } }
        """,
        DeclarationTest.Error("'Part' cannot be nested in 'S3' because an auth block contains only parameters. Exclude the member with [PropertyIgnore], or use another type."),
        DeclarationTest.Error("'Lake' cannot be nested in 'Map' because it is [ExternalCatalog], which is a statement. Exclude the member with [PropertyIgnore], or use another type."));

    [Fact]
    public Task Maps_and_blocks_in_maps_and_statements() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap]
        public partial class Map
        {
            public S3Auth? S3 { get; set; }
            public Part? Part { get; set; }
        }

        [PropertyMap("part")]
        public partial class Part { public string? Name { get; set; } }
        """);
}
