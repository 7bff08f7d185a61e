using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Caching;

/// <summary>What is written again after an edit: the file of the type that the edit touched, and nothing else.</summary>
public sealed class CachingTests
{
    private const string Statement = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class SalesLake
        {
            public LakeS3 S3 { get; init; } = new();
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; init; }
        }
        """;

    // With an attribute left when [AwsAuth] goes: Roslyn counts files with attributes by their place, and one that drops
    // out of the list makes all later ones look new.
    private const string Block = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public sealed partial class LakeS3 : Common
        {
            public string? IamRoleArn { get; init; }
            [PropertyIgnore] public string? Notes { get; init; }
            // comment
        }
        """;

    private const string Base = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public partial class Common
        {
            public bool? UseInstanceProfile { get; init; }
            public string? Region { get; init; }
        }
        """;

    private const string Map = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [PropertyMap("m")]
        public partial record Options(int Count, Mode Mode = Mode.One);

        public enum Mode { One, Two }
        """;

    private const string Unrelated = """
        namespace Lake;

        public static class Unrelated
        {
            public static int Answer() => 42;
        }
        """;

    private const string SalesLake = "Lake.SalesLake.ExternalCatalog.g.cs";
    private const string LakeS3 = "Lake.LakeS3.AwsAuth.g.cs";
    private const string Common = "Lake.Common.AwsAuth.g.cs";
    private const string Options = "Lake.Options.PropertyMap.g.cs";

    [Theory]
    [InlineData("namespace Lake;\n\n[AwsAuth(\"aws.s3\")]\npublic sealed partial class LakeS3", "namespace Lake;\n\n\n\n    [AwsAuth(\"aws.s3\")]\npublic  sealed  partial class LakeS3")]
    [InlineData("// comment", "// another comment, and a longer one\n")]
    [InlineData("// comment", "public int Other() => 1;")]
    [InlineData("// comment", "private string? _field;")]
    [InlineData("// comment", "[PropertyIgnore] public object? Ignored { get; init; }")]
    [InlineData("=> 42", "=> 43")]
    [InlineData("public static int Answer() => 42;", "public sealed class Nested { }")]
    [InlineData("public static int Answer() => 42;", "public static int Answer() => ")]
    public async Task An_edit_that_changes_no_model_writes_nothing(string oldText, string newText) =>
        CachingAssert.NothingRedone((await StartAsync()).Edit(oldText, newText));

    [Fact]
    public async Task A_new_file_without_an_annotated_type_writes_nothing() =>
        CachingAssert.NothingRedone((await StartAsync()).AddFile("namespace Lake; public class Another { public string? Name { get; set; } }"));

    [Fact]
    public async Task A_new_file_with_an_annotated_type_writes_its_own() =>
        CachingAssert.OnlyRedone(
            (await StartAsync()).AddFile("namespace Lake; [StarRocks.AwsAuth.PropertyMap] public partial class Another { public string? Name { get; set; } }"),
            "Lake.Another.PropertyMap.g.cs");

    [Theory]
    [InlineData("public string? IamRoleArn { get; init; }", "public string? ExternalId { get; init; }", LakeS3)]
    [InlineData("public string? IamRoleArn { get; init; }", "[PropertyKey(\"external_id\")] public string? IamRoleArn { get; init; }", LakeS3)]
    [InlineData("hive.metastore.uris", "hive.metastore.type", SalesLake)]
    [InlineData("CatalogType.Hive", "CatalogType.Iceberg", SalesLake)]
    [InlineData("int Count", "long Count", Options)]
    [InlineData("{ One, Two }", "{ One, Two, Three }", Options)]
    public async Task An_edit_of_an_annotated_type_writes_its_file_alone(string oldText, string newText, string file) =>
        CachingAssert.OnlyRedone((await StartAsync()).Edit(oldText, newText), file);

    [Fact]
    public async Task A_member_of_a_base_is_the_business_of_the_base_and_of_what_derives_from_it()
    {
        var run = (await StartAsync()).Edit("public string? Region { get; init; }", "public string? StsRegion { get; init; }");

        CachingAssert.OnlyRedone(run, Common, LakeS3);
    }

    [Fact]
    public async Task A_nested_map_that_is_no_map_any_more_takes_the_outer_ones_code_along_and_back()
    {
        var run = (await StartAsync()).Edit("[AwsAuth(\"aws.s3\")]\npublic sealed partial class LakeS3", "public sealed partial class LakeS3");
        Assert.DoesNotContain(run.Current.GeneratedSources, s => s.HintName == LakeS3);
        Assert.DoesNotContain(SalesLake, run.Redone());

        run.Edit("public sealed partial class LakeS3", "[AwsAuth(\"aws.s3\")]\npublic sealed partial class LakeS3");
        Assert.Contains(run.Current.GeneratedSources, s => s.HintName == LakeS3);
        Assert.Contains(run.Current.GeneratedSources, s => s.HintName == SalesLake);
        Assert.DoesNotContain(Options, run.Redone());
    }

    [Fact]
    public async Task An_error_that_appears_takes_one_file_and_one_that_goes_gives_it_back()
    {
        var run = (await StartAsync()).Edit("int Count", "object Count");
        Assert.DoesNotContain(run.Current.GeneratedSources, s => s.HintName == Options);
        Assert.Empty(run.Redone());

        run.Edit("object Count", "int Count");
        CachingAssert.OnlyRedone(run, Options);
    }

    [Fact]
    public async Task A_removed_file_takes_its_own_generated_one_alone()
    {
        var run = (await StartAsync()).Edit("[PropertyMap(\"m\")]", "");

        Assert.DoesNotContain(run.Current.GeneratedSources, s => s.HintName == Options);
        Assert.Empty(run.Redone());
    }

    [Fact]
    public async Task The_first_run_keeps_nothing_of_Roslyn() => CachingAssert.NoRoslynInSteps(await StartAsync());

    private static Task<CachingRun> StartAsync() => CachingRun.StartAsync(Statement, Block, Base, Map, Unrelated);
}
