using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>What the fixes make of objects, in every way in which one is written.</summary>
public sealed class ObjectFixTests
{
    private const string Ignored = "SRA1001: Remove the ignored keys";
    private const string Profile = "SRA1005: Use the instance profile";

    [Fact]
    public Task Members_of_one_line() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new S3Auth { UseInstanceProfile = true, {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", SecretKey = text, Region = "us-west-2" }""",
        """new S3Auth { UseInstanceProfile = true, Region = "us-west-2" }""",
        Ignored);

    [Fact]
    public Task The_last_members_of_one_line() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new S3Auth { UseInstanceProfile = true, Region = "us-west-2", {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", SecretKey = text }""",
        """new S3Auth { UseInstanceProfile = true, Region = "us-west-2" }""",
        Ignored);

    [Fact]
    public Task Members_on_lines_of_their_own() => FixTest<RuleCodeFix>.ExpressionAsync(
        """
        new S3Auth
        {
            // By the node.
            UseInstanceProfile = true,
            Region = "us-west-2", // where the lake is
            // The old user's.
            {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", // of 2019
            SecretKey = text
        }
        """,
        """
        new S3Auth
        {
            // By the node.
            UseInstanceProfile = true,
            Region = "us-west-2" // where the lake is
            // The old user's.
        }
        """,
        Ignored);

    [Fact]
    public Task A_login_is_a_member_of_an_enum() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", {|SRA5007:OAuth2Credential|} = text }""",
        """new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", OAuth2Credential = text, Security = IcebergSecurity.OAuth2 }""",
        "SRA5007: Enable OAuth2");

    [Fact]
    public Task A_login_is_changed_to_a_member_of_an_enum() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", Security = IcebergSecurity.None, {|SRA5007:OAuth2Credential|} = text }""",
        """new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", Security = IcebergSecurity.OAuth2, OAuth2Credential = text }""",
        "SRA5007: Enable OAuth2");

    [Fact]
    public Task Two_problems_in_one_initialiser() => FixTest<RuleCodeFix>.ExpressionAsync(
        """
        new HiveCatalog
        {
            S3 = new()
            {
                UseInstanceProfile = true,
                {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE",
                SecretKey = text,
                Region = "us-west-2",
            },
            Glue = new() { {|SRA1001:SecretKey|} = text, UseInstanceProfile = true, Region = "us-west-2" },
        }
        """.Replace("SecretKey|} = text", "SecretKey|} = \"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"", System.StringComparison.Ordinal),
        """
        new HiveCatalog
        {
            S3 = new()
            {
                UseInstanceProfile = true,
                Region = "us-west-2",
            },
            Glue = new() { UseInstanceProfile = true, Region = "us-west-2" },
        }
        """,
        Ignored);

    [Fact]
    public Task A_flag_of_its_own_type() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new S3Auth { UseInstanceProfile = true, {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", SecretKey = text, Region = "us-west-2" }""",
        """new S3Auth { UseInstanceProfile = false, AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = text, Region = "us-west-2" }""",
        "SRA1001: Set the flag to false and use the keys");

    [Fact]
    public Task A_member_that_only_the_user_knows() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new S3Auth { {|SRA1002:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2" }""",
        """new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2", SecretKey = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") }""",
        "SRA1002: Set the missing key of the pair");

    [Theory]
    [InlineData("new {|SRA1005.Warning:S3Auth|} { Region = \"us-west-2\" }", "new S3Auth { Region = \"us-west-2\", UseInstanceProfile = true }")]
    [InlineData("new {|SRA1005.Warning:S3Auth|} { Region = \"us-west-2\", }", "new S3Auth { Region = \"us-west-2\", UseInstanceProfile = true, }")]
    [InlineData("new {|SRA1005.Warning:S3Auth|} { Region = \"us-west-2\", UseInstanceProfile = false }", "new S3Auth { Region = \"us-west-2\", UseInstanceProfile = true }")]
    [InlineData("new {|SRA1005.Warning:S3Auth|} { Region = \"us-west-2\", UseInstanceProfile = null }", "new S3Auth { Region = \"us-west-2\", UseInstanceProfile = true }")]
    [InlineData("new {|SRA1005.Warning:S3Auth|}()", "new {|SRA1011:S3Auth|}() { UseInstanceProfile = true }")]
    [InlineData("new {|SRA1005.Warning:S3Auth|} { }", "new {|SRA1011:S3Auth|} { UseInstanceProfile = true }")]
    [InlineData("new HiveCatalog { S3 = {|SRA1005:new|}() { Region = \"us-west-2\" }, MetastoreUris = text }", "new HiveCatalog { S3 = new() { Region = \"us-west-2\", UseInstanceProfile = true }, MetastoreUris = text }")]
    public Task A_member_is_added(string expression, string corrected) => FixTest<RuleCodeFix>.ExpressionAsync(expression, corrected, Profile);

    [Fact]
    public Task A_member_is_added_on_a_line_of_its_own() => FixTest<RuleCodeFix>.ExpressionAsync(
        """
        new {|SRA1005.Warning:S3Auth|}
        {
            Region = "us-west-2" // where the lake is
        }
        """,
        """
        new S3Auth
        {
            Region = "us-west-2", // where the lake is
            UseInstanceProfile = true
        }
        """,
        Profile);

    [Fact]
    public Task A_block_is_added_with_all_its_members() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new {|SRA5005:HiveCatalog|} { MetastoreType = HiveMetastoreType.Glue, S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } }""",
        """new HiveCatalog { MetastoreType = HiveMetastoreType.Glue, S3 = new() { UseInstanceProfile = true, Region = "us-west-2" }, Glue = new() { UseInstanceProfile = true, Region = "us-west-2" } }""",
        "SRA5005: Add a Glue block");

    [Fact]
    public Task A_block_is_removed_as_a_whole() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new HiveCatalog { MetastoreType = HiveMetastoreType.Hive, MetastoreUris = text, Glue = new() { {|SRA5004:UseInstanceProfile|} = true, Region = "us-west-2" } }""",
        """new HiveCatalog { MetastoreType = HiveMetastoreType.Hive, MetastoreUris = text }""",
        "SRA5004: Remove the Glue block");

    [Fact]
    public Task An_enumeration_gets_its_member() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new HiveCatalog { MetastoreType = HiveMetastoreType.Hive, MetastoreUris = text, Glue = new() { {|SRA5004:UseInstanceProfile|} = true, Region = "us-west-2" } }""",
        """new HiveCatalog { MetastoreType = HiveMetastoreType.Glue, Glue = new() { UseInstanceProfile = true, Region = "us-west-2" } }""",
        "SRA5004: Use AWS Glue as the metastore");

    [Fact]
    public Task Full_names_where_there_is_no_using() => FixTest<RuleCodeFix>.SourceAsync(
        """
        namespace Lake.System
        {
            internal static class Program
            {
                internal static object Make(string key) => new S3Auth { {|SRA1002:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2" };
            }

            internal static class Environment { }
        }
        """,
        """
        namespace Lake.System
        {
            internal static class Program
            {
                internal static object Make(string key) => new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2", SecretKey = global::System.Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") };
            }

            internal static class Environment { }
        }
        """,
        "SRA1002: Set the missing key of the pair");

    [Fact]
    public Task A_required_member_stays() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new LakeS3 { UseInstanceProfile = true, {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", SecretKey = null, Region = "us-west-2" }""",
        """new LakeS3 { UseInstanceProfile = true, AccessKey = null, SecretKey = null, Region = "us-west-2" }""",
        Ignored,
        """
        [AwsAuth("aws.s3")]
        internal sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public required string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """);

    [Fact]
    public Task Arguments_of_a_record() => FixTest<RuleCodeFix>.MethodAsync(
        """
        Take(new LakeS3(true, {|SRA1001:"AKIAIOSFODNN7EXAMPLE"|}, text));
        Take(new LakeS3(UseInstanceProfile: true, AccessKey: {|SRA1001:"AKIAIOSFODNN7EXAMPLE"|}, SecretKey: text));
        """,
        """
        Take(new LakeS3(true, null, null));
        Take(new LakeS3(UseInstanceProfile: true));
        """,
        Ignored,
        """
        [AwsAuth("aws.s3")]
        internal sealed partial record LakeS3(bool UseInstanceProfile, string? AccessKey = null, Secret? SecretKey = null, string? Region = "us-west-2");
        """);

    [Fact]
    public Task A_copy_gets_the_member_itself() => FixTest<RuleCodeFix>.MethodAsync(
        """
        var s3 = new LakeS3 { Region = "us-west-2", UseInstanceProfile = true };
        Take(s3 with { {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2", UseInstanceProfile = true });
        """,
        """
        var s3 = new LakeS3 { Region = "us-west-2", UseInstanceProfile = true };
        Take(s3 with { Region = "us-west-2", UseInstanceProfile = true });
        """,
        Ignored,
        """
        [AwsAuth("aws.s3")]
        internal sealed partial record LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """);

    [Fact]
    public Task A_copy_says_anew_what_the_original_says() => FixTest<RuleCodeFix>.MethodAsync(
        """
        var s3 = new LakeS3 { Region = "us-west-2", UseInstanceProfile = true };
        Take(s3 with { {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", SecretKey = text });
        """,
        """
        var s3 = new LakeS3 { Region = "us-west-2", UseInstanceProfile = true };
        Take(s3 with { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = text, UseInstanceProfile = false });
        """,
        "SRA1001: Set the flag to false and use the keys",
        """
        [AwsAuth("aws.s3")]
        internal sealed partial record LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """);

    [Fact]
    public Task A_copy_is_corrected_and_not_its_original() => FixTest<RuleCodeFix>.MethodAsync(
        """
        var s3 = new LakeS3 { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = text, Region = "us-west-2" };
        Take(s3 {|SRA1001:with|} { UseInstanceProfile = true });
        """,
        """
        var s3 = new LakeS3 { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = text, Region = "us-west-2" };
        Take(s3 with { UseInstanceProfile = false });
        """,
        "SRA1001: Set the flag to false and use the keys",
        """
        [AwsAuth("aws.s3")]
        internal sealed partial record LakeS3
        {
            public bool UseInstanceProfile { get; init; }
            public string? AccessKey { get; init; }
            public Secret? SecretKey { get; init; }
            public string? Region { get; init; }
        }
        """);

    [Theory]
    [InlineData("Warehouse = \"arn:aws:s3tables:us-west-2:123456789012:bucket/lake\", Uri = {|SRA5008:\"https://s3tables.us-west-2.amazonaws.com/iceberg\"|}, SigV4Enabled = true", "Warehouse = \"arn:aws:s3tables:us-west-2:123456789012:bucket/lake\", Uri = \"https://s3tables.us-west-2.amazonaws.com/iceberg\", SigV4Enabled = true, SigningName = \"s3tables\", SigningRegion = \"us-west-2\"", "Amazon S3 Tables")]
    [InlineData("Uri = \"https://glue.us-west-2.amazonaws.com/iceberg\", SigV4Enabled = true, SigningName = {|SRA5008:\"s3tables\"|}, SigningRegion = \"us-west-2\"", "Uri = \"https://glue.us-west-2.amazonaws.com/iceberg\", SigV4Enabled = true, SigningName = \"glue\", SigningRegion = \"us-west-2\"", "AWS Glue")]
    [InlineData("Uri = {|SRA5008:\"https://glue.us-west-2.amazonaws.com/iceberg\"|}, SigV4Enabled = Lake.Signed", "Uri = \"https://glue.us-west-2.amazonaws.com/iceberg\", SigV4Enabled = Lake.Signed, SigningName = \"glue\", SigningRegion = \"us-west-2\"", "AWS Glue")]
    public Task A_member_that_has_the_value_already_stays(string before, string after, string service) => FixTest<RuleCodeFix>.ExpressionAsync(
        "new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, S3 = new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\" }, " + before + " }",
        "new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, S3 = new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\" }, " + after + " }",
        "SRA5008: Sign requests for " + service,
        "internal static class Lake { internal const bool Signed = true; }");

    [Theory]
    [InlineData("SRA4001: Correct the key", "IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = \"https://catalog.example.net\"", "[{|SRA4001:\"iceberg.catalog.warehose\"|}] = \"w\"", "[\"iceberg.catalog.warehouse\"] = \"w\"")]
    [InlineData("SRA4004: Use the StarRocks key", "HiveCatalog { MetastoreUris = \"thrift://a:9083\"", "[{|SRA4004:\"s3.endpoint\"|}] = \"https://s3.us-west-2.amazonaws.com\"", "[\"aws.s3.endpoint\"] = \"https://s3.us-west-2.amazonaws.com\"")]
    [InlineData(Ignored, "HiveCatalog { MetastoreUris = \"thrift://a:9083\"", "[\"enable_metastore_cache\"] = \"true\", [{|SRA1001:\"aws.s3.access_key\"|}] = \"AKIAIOSFODNN7EXAMPLE\", [\"aws.s3.secret_key\"] = text", "[\"enable_metastore_cache\"] = \"true\"")]
    public Task A_key_of_the_additional_properties(string key, string members, string before, string after)
    {
        var creation = "new " + members + ", S3 = new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\" }, Properties = new(new Dictionary<string, string> { ";
        return FixTest<RuleCodeFix>.ExpressionAsync(creation + before + " }) }", creation + after + " }) }", key);
    }

    [Fact]
    public Task A_member_for_the_additional_properties() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new HiveCatalog { MetastoreUris = "thrift://a:9083", S3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" }, Properties = new([new({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE"), new("aws.s3.secret_key", text)]) }""",
        """new HiveCatalog { MetastoreUris = "thrift://a:9083", S3 = new S3Auth { UseInstanceProfile = false, Region = "us-west-2" }, Properties = new([new("aws.s3.access_key", "AKIAIOSFODNN7EXAMPLE"), new("aws.s3.secret_key", text)]) }""",
        "SRA1001: Set the flag to false and use the keys");

    [Fact]
    public Task Not_in_a_shared_collection() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", Properties = new({|SRA4001:Shared.More|}) }""",
        """new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net", Properties = new({|SRA4001:Shared.More|}) }""",
        "SRA4001: Correct the key",
        """internal static class Shared { internal static readonly IReadOnlyDictionary<string, string> More = new Dictionary<string, string> { ["iceberg.catalog.warehose"] = "w" }; }""");

    [Theory]
    [InlineData("SRA1001: Remove the ignored keys", "string? AccessKey { get; init; } // the old user's", "bool UseInstanceProfile { get; set; } = true;", "string? AccessKey = null", "bool UseInstanceProfile = true")]
    [InlineData("SRA1001: Set the flag to false and use the keys", "string? AccessKey { get; init; } = \"AKIAIOSFODNN7EXAMPLE\"; // the old user's", "bool UseInstanceProfile { get; set; } = false;", "string? AccessKey = \"AKIAIOSFODNN7EXAMPLE\"", "bool UseInstanceProfile = false")]
    public Task What_a_type_sets_by_itself(string key, string member, string flag, string parameter, string ofRecord) => FixTest<RuleCodeFix>.SourceAsync(
        """
        [AwsAuth("aws.s3")]
        internal sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; set; } = true;
            public string? {|SRA1001:AccessKey|} { get; init; } = "AKIAIOSFODNN7EXAMPLE"; // the old user's
            public Secret? SecretKey { get; init; }
        }

        [AwsAuth("aws.s3")]
        internal sealed partial record RecordS3(bool UseInstanceProfile = true, string? {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE", Secret? SecretKey = null);
        """,
        $$"""
        [AwsAuth("aws.s3")]
        internal sealed partial class LakeS3
        {
            public {{flag}}
            public {{member}}
            public Secret? SecretKey { get; init; }
        }

        [AwsAuth("aws.s3")]
        internal sealed partial record RecordS3({{ofRecord}}, {{parameter}}, Secret? SecretKey = null);
        """,
        key);

    [Theory]
    [InlineData("new Lake { MetastoreUris = text, {|SRA1005:S3|} = { Region = \"us-west-2\" } }", "new Lake { MetastoreUris = text, S3 = { Region = \"us-west-2\", UseInstanceProfile = true } }")]
    [InlineData("new {|SRA1005,SRA1011:Lake|} { MetastoreUris = text }", "new Lake { MetastoreUris = text, S3 = {|SRA1011:new|}() { UseInstanceProfile = true } }")]
    public Task A_block_that_the_type_makes(string creation, string corrected) => FixTest<RuleCodeFix>.ExpressionAsync(
        creation,
        corrected,
        Profile,
        """
        [AwsAuth("aws.s3")]
        internal sealed partial class LakeS3
        {
            public bool UseInstanceProfile { get; set; }
            public string? Region { get; set; }
        }

        [ExternalCatalog(CatalogType.Hive)]
        internal sealed partial class Lake
        {
            public LakeS3 S3 { get; init; } = new();
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
        }
        """);

    [Fact]
    public Task What_has_no_other_name_in_an_object_goes() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new IcebergCatalog { Glue = new() { UseInstanceProfile = true, Region = "us-west-2", {|SRA4003:CatalogId|} = "222222222222" } }""",
        """new IcebergCatalog { Glue = new() { UseInstanceProfile = true, Region = "us-west-2" } }""",
        "SRA4003: Remove the ignored property");

    [Fact]
    public Task A_block_that_was_null_is_made() => FixTest<RuleCodeFix>.ExpressionAsync(
        """new {|SRA5005:HiveCatalog|} { MetastoreType = HiveMetastoreType.Glue, Glue = null }""",
        """new HiveCatalog { MetastoreType = HiveMetastoreType.Glue, Glue = new() { UseInstanceProfile = true, Region = Environment.GetEnvironmentVariable("AWS_REGION") } }""",
        "SRA5005: Add a Glue block");

    [Fact]
    public Task Not_between_conditions_of_the_preprocessor() => FixTest<RuleCodeFix>.ExpressionAsync(
        """
        new S3Auth
        {
            UseInstanceProfile = true,
        #if !OTHER
            {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE",
        #endif
            Region = "us-west-2"
        }
        """.Replace("        #", "#", System.StringComparison.Ordinal),
        """
        new S3Auth
        {
            UseInstanceProfile = true,
        #if !OTHER
            {|SRA1001:AccessKey|} = "AKIAIOSFODNN7EXAMPLE",
        #endif
            Region = "us-west-2"
        }
        """.Replace("        #", "#", System.StringComparison.Ordinal),
        Ignored);
}
