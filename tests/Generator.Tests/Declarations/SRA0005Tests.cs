using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A member of a block has to be a parameter of its service, and one of a statement a property of it.</summary>
public sealed class SRA0005Tests
{
    [Fact]
    public Task A_slip_and_a_parameter_of_the_other_service() => DeclarationTest.ReportsAsync(
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
        DeclarationTest.Warning("'UseInstanceProfil' maps to \"aws.s3.use_instance_profil\", which is not a StarRocks property and is silently ignored. Did you mean \"use_instance_profile\"?"),
        DeclarationTest.Warning("'CatalogId' maps to \"aws.s3.catalog_id\", which is not a StarRocks property and is silently ignored. Set the key of a parameter with [PropertyKey], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Warning("'StsRegion' maps to \"aws.s3.sts.regoin\", which is not a StarRocks property and is silently ignored. Did you mean \"sts.region\"?"));

    [Fact]
    public Task Parameters_and_blocks_under_another_prefix() => DeclarationTest.IsSilentAsync(
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

    [Fact]
    public Task Names_that_a_statement_does_not_know() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [ExternalCatalog(CatalogType.Hive)]
        public partial class SalesLake
        {
            public string? {|SRA0005:HiveMetastoreUris|} { get; set; }
            public string? {|SRA0005:Warehouse|} { get; set; }
        }

        [Statement(StatementKind.FilesTarget)]
        public partial class Events
        {
            public string? Path { get; set; }
            public string? Format { get; set; }
            public bool? {|SRA0005:SingelFile|} { get; set; }
        }
        """,
        DeclarationTest.Warning("'HiveMetastoreUris' maps to \"hive_metastore_uris\", which is not a known property of this statement. Did you mean \"hive.metastore.uris\"?"),
        DeclarationTest.Warning("'Warehouse' maps to \"warehouse\", which is not a known property of this statement. Set its key with [PropertyKey], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Warning("'SingelFile' maps to \"singel_file\", which is not a known property of this statement. Did you mean \"single\"?"));

    [Fact]
    public Task Names_of_the_ready_made_types_and_those_that_say_their_key() => DeclarationTest.IsSilentAsync(
        """
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        [PropertyMap("iceberg.catalog")]
        public partial class Iceberg { public string? Anything { get; set; } }

        [ExternalCatalog(StarRocks.AwsAuth.CatalogType.Iceberg)]
        public partial class SalesLake
        {
            public string? MetastoreUris { get; set; }
            public string? CatalogType { get; set; }
            public bool? vendedCredentialsEnabled { get; set; }
            public Secret? OAuth2Token { get; set; }
            public Iceberg? More { get; set; }
            [PropertyKey("metadata.cache.ttl")] public TimeSpan? Ttl { get; set; }
            [PropertyIgnore] public string? Notes { get; set; }
            public string? Comment { get; set; }
            public PropertyDictionary? Properties { get; set; }
        }

        [BrokerLoad]
        public partial class Load
        {
            public IReadOnlyList<LoadData> Data { get; set; } = Array.Empty<LoadData>();
            public string? BrokerName { get; set; }
            public TimeSpan? Timeout { get; set; }
            public long? LoadMemLimit { get; set; }
            public int? MaxFilterRatio { get; set; }
        }
        """);
}
