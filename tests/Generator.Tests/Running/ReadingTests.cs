using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>What an absent key means: exact from properties, the type's own value from settings.</summary>
public sealed class ReadingTests
{
    private const string ShowLoad = """
        static string Load(LoadOptions o) =>
            $"{o.Name ?? "null"} {o.Format} {o.Attempts} {o.Timeout?.TotalSeconds.ToString() ?? "null"} {o.Inner.Left} {o.Inner.Right}";
        """;

    [Fact]
    public async Task FromProperties_is_exact_where_null_can_be_and_keeps_the_other_initialisers() => Assert.Equal(
        """
        null parquet 3 null 7 2
        set orc 3 5 7 9
        """,
        await CompiledProgram.RunAsync(Sample.Initialisers, ShowLoad + """
            yield return Load(LoadOptions.FromProperties(Show.Properties()));
            yield return Load(LoadOptions.FromProperties(Show.Properties("load.name=set", "load.format=orc", "load.timeout=5", "inner.right=9")));
            """));

    [Fact]
    public async Task FromSettings_keeps_every_initialiser_that_no_setting_replaces() => Assert.Equal(
        """
        constructed parquet 3 1200 7 2
        constructed orc 4 1200 7 9
        """,
        await CompiledProgram.RunAsync(Sample.Initialisers, ShowLoad + """
            yield return Load(LoadOptions.FromSettings(Show.Settings()));
            yield return Load(LoadOptions.FromSettings(Show.Settings("Format=orc", "attempts=4", "Inner:Right=9")));
            """));

    [Fact]
    public async Task Settings_are_read_by_member_by_parameter_and_by_key_in_any_case() => Assert.Equal(
        """
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2; aws.s3.sts.region=us-east-1
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2; aws.s3.sts.region=us-east-1
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2; aws.s3.sts.region=us-east-1
        """,
        await CompiledProgram.RunAsync(Sample.Class, """
            const string Role = "arn:aws:iam::123456789012:role/lake";
            static string Without(string pairs) => pairs.Replace(" aws.s3.iam_role_arn=" + Role + ";", "");
            yield return Without(Show.Pairs(LakeS3.FromSettings(Show.Settings(
                "useinstanceprofile=true", "Region=us-west-2", "IamRoleArn=" + Role, "StsRegion=us-east-1"))));
            yield return Without(Show.Pairs(LakeS3.FromSettings(Show.Settings(
                "use_instance_profile=true", "REGION=us-west-2", "iam_role_arn=" + Role, "sts.region=us-east-1"))));
            yield return Without(Show.Pairs(LakeS3.FromSettings(Show.Settings(
                "aws.s3.use_instance_profile=true", "aws.s3.region=us-west-2", "AWS.S3.iam_role_arn=" + Role, "aws.s3.sts.region=us-east-1"))));
            """));

    [Fact]
    public async Task A_nested_block_without_any_key_is_null_where_it_may_be() => Assert.Equal(
        """
        True False
        False False
        """,
        await CompiledProgram.RunAsync(Sample.Catalog, """
            var lake = SalesLake.FromProperties(Show.Properties(
                "aws.s3.use_instance_profile=true", "aws.s3.region=us-west-2", "hive.metastore.uris=thrift://10.0.0.1:9083"));
            yield return $"{lake.Glue is null} {lake.S3 is null}";
            var glue = SalesLake.FromSettings(Show.Settings(
                "S3:UseInstanceProfile=true", "S3:Region=us-west-2", "aws.glue.region=us-west-2",
                "Glue:AccessKey=AKIAIOSFODNN7EXAMPLE", "Glue:SecretKey=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
            yield return $"{glue.Glue is null} {glue.S3 is null}";
            """));

    [Fact]
    public async Task A_required_member_without_its_key_is_SRA5001() => Assert.Equal(
        """
        False Error SRA5001 aws.s3.region Region; Error SRA5001 aws.s3.use_instance_profile UseInstanceProfile
        True us-west-2
        """,
        await CompiledProgram.RunAsync(Sample.Required, """
            var read = RequiredS3.TryFromProperties(Show.Properties(), out _, out var problems);
            yield return $"{read} {Show.Problems(problems.Where(p => p.Id == "SRA5001"))}";
            read = RequiredS3.TryFromProperties(Show.Properties("aws.s3.region=us-west-2", "aws.s3.use_instance_profile=true"), out var value, out _);
            yield return $"{read} {value?.Region}";
            """));

    [Fact]
    public async Task Structs_with_initialisers_keep_them_at_the_top_and_inside() => Assert.Equal(
        """
        5 1
        9 1
        6 1
        """,
        await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            [PropertyMap("s")]
            public partial struct Small
            {
                public Small() { }
                public int Left { get; set; } = 5;
                public int Right { get; set; } = 1;
            }

            [PropertyMap("outer")]
            public partial class Holder
            {
                public Small Small { get; set; } = new() { Left = 6 };
            }
            """,
            """
            static string Text(Small s) => $"{s.Left} {s.Right}";
            yield return Text(Small.FromProperties(Show.Properties()));
            yield return Text(Small.FromSettings(Show.Settings("Left=9")));
            yield return Text(Holder.FromProperties(Show.Properties()).Small);
            """));
}
