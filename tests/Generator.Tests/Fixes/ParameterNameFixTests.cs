using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>SRA0005: the member keeps its name, and says the parameter by its key.</summary>
public sealed class ParameterNameFixTests
{
    [Fact]
    public Task A_member_and_a_key() => FixTest<ParameterNameCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            /// <summary>By the node.</summary>
            public bool? {|SRA0005:UseInstanceProfil|} { get; set; }
            [PropertyKey({|SRA0005:"sts.regoin"|})] public string? StsRegion { get; set; }
        }
        """,
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            /// <summary>By the node.</summary>
            [PropertyKey("use_instance_profile")]
            public bool? UseInstanceProfil { get; set; }
            [PropertyKey("sts.region")] public string? StsRegion { get; set; }
        }
        """);

    [Fact]
    public Task A_parameter_of_a_record() => FixTest<ParameterNameCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public partial record S3(string? {|SRA0005:Regoin|}, bool? UseInstanceProfile);
        """,
        """
        [AwsAuth("aws.s3")]
        public partial record S3([property: PropertyKey("region")] string? Regoin, bool? UseInstanceProfile);
        """);

    [Fact]
    public Task A_key_that_the_member_of_its_name_does_not_have() => FixTest<ParameterNameCodeFix>.SourceAsync(
        """
        [ExternalCatalog(CatalogType.Hive)]
        public partial class SalesLake
        {
            [PropertyKey("own.uris")] public string? MetastoreUris { get; set; }
            public string? {|SRA0005:HiveMetastoreUris|} { get; set; }
        }
        """,
        """
        [ExternalCatalog(CatalogType.Hive)]
        public partial class SalesLake
        {
            [PropertyKey("own.uris")] public string? MetastoreUris { get; set; }
            [PropertyKey("hive.metastore.uris")]
            public string? HiveMetastoreUris { get; set; }
        }
        """);

    [Fact]
    public Task A_member_of_a_statement() => FixTest<ParameterNameCodeFix>.SourceAsync(
        """
        [ExternalCatalog(CatalogType.Hive)]
        public partial class SalesLake
        {
            public string? {|SRA0005:HiveMetastoreUris|} { get; set; }
            public string? {|SRA0005:Warehouse|} { get; set; }
        }
        """,
        """
        [ExternalCatalog(CatalogType.Hive)]
        public partial class SalesLake
        {
            [PropertyKey("hive.metastore.uris")]
            public string? HiveMetastoreUris { get; set; }
            [PropertyKey("warehouse")]
            public string? Warehouse { get; set; }
        }
        """);

    [Theory]
    [InlineData("public string? {|SRA0005:CatalogId|} { get; set; }")]
    [InlineData("public string? {|SRA0005:Regoin|} { get; set; } public string? Region { get; set; }")]
    public Task Nothing_is_offered_where_no_parameter_is_meant_or_it_is_there(string members) =>
        FixTest<ParameterNameCodeFix>.SourceAsync("[AwsAuth(\"aws.s3\")] public partial class S3 { " + members + " }", "[AwsAuth(\"aws.s3\")] public partial class S3 { " + members + " }");

    [Fact]
    public Task Of_two_members_that_may_mean_the_same_key_Fix_All_sets_the_first() => FixTest<ParameterNameCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            public string? {|SRA0005:Regoin|} { get; set; }
            public string? {|SRA0005:Reigon|} { get; set; }
            public bool? {|SRA0005:UseInstanceProfil|} { get; set; }
        }
        """,
        """
        [AwsAuth("aws.s3")]
        public partial class S3
        {
            [PropertyKey("region")]
            public string? Regoin { get; set; }
            public string? {|SRA0005:Reigon|} { get; set; }
            [PropertyKey("use_instance_profile")]
            public bool? UseInstanceProfil { get; set; }
        }
        """);

    [Fact]
    public Task A_key_of_an_inherited_member_is_not_set_again() => FixTest<ParameterNameCodeFix>.SourceAsync(
        """
        public abstract class Shared
        {
            public string? Region { get; set; }
        }

        [AwsAuth("aws.s3")]
        public partial class S3 : Shared
        {
            public string? {|SRA0005:Regoin|} { get; set; }
        }
        """,
        """
        public abstract class Shared
        {
            public string? Region { get; set; }
        }

        [AwsAuth("aws.s3")]
        public partial class S3 : Shared
        {
            public string? {|SRA0005:Regoin|} { get; set; }
        }
        """);
}
