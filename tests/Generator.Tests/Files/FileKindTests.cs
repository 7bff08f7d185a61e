using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>A new format of settings is its reader and a row of the list: diagnostics, suppressions, layers and fixes come by themselves.</summary>
public sealed class FileKindTests
{
    private const string Path = "/0/app/lake.ini";

    private static readonly FileKinds _kinds = new(new FileKind(".ini", new SettingsFileFormat(new IniFormat()), defaultName: ""));

    [Fact]
    public async Task Diagnostics_stand_on_names_and_values()
    {
        const string text = "[Lake]\naws.s3.use_instance_profile=ture\naws.s3.regoin=us-west-2\n[Sea:aws.glue]\nuse_instance_profile=true\naccess_key=AKIAIOSFODNN7EXAMPLE\n";
        Assert.Equal(["SRA2005 ture", "SRA4001 aws.s3.regoin", "SRA1001 access_key"], await FindAsync(text));
    }

    [Fact]
    public async Task A_comment_suppresses_the_next_line_and_the_section()
    {
        const string text = "[Lake]\n; starrocks-awsauth: disable next-line SRA2005\n; as agreed\naws.s3.use_instance_profile=ture\naws.s3.enable_ssl=ja\n";
        Assert.Equal(["SRA2005 ja"], await FindAsync(text));
        Assert.Empty(await FindAsync("[Lake]\naws.s3.use_instance_profile=ture\n; starrocks-awsauth: disable\naws.s3.enable_ssl=ja\n"));
    }

    [Fact]
    public async Task A_file_of_an_environment_overlays_the_other()
    {
        using var test = await FileFixTest.OpenAsync(
            _kinds,
            null,
            (Path, SourceText.From("[Lake]\naws.s3.access_key=AKIAIOSFODNN7EXAMPLE\n")),
            ("/0/app/lake.Production.ini", SourceText.From("[Lake]\naws.s3.use_instance_profile=true\n")));
        var problem = Assert.Single(await test.FindAsync());
        Assert.Equal(("SRA1001", "/0/app/lake.Production.ini"), (problem.Id, problem.Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("/app/appsettings.Production.json", "/app/appsettings.json")]
    [InlineData("appsettings.Production.json", "appsettings.json")]
    [InlineData("/a.b/lake.eu.test.yaml", "/a.b/lake.yaml")]
    [InlineData("/app/appsettings.Production.json.j2", "/app/appsettings.json.j2")]
    [InlineData("/app/lake.test.yaml.TPL", "/app/lake.yaml.TPL")]
    [InlineData("/app/appsettings.json", null)]
    [InlineData("/app/appsettings.json.j2", null)]
    [InlineData("/app/values.yaml.template", null)]
    [InlineData("/app.d/appsettings", null)]
    [InlineData("/app/.test.json", null)]
    [InlineData("", null)]
    public void A_file_overrides_the_one_whose_name_is_shorter(string path, string? expected) =>
        Assert.Equal(expected, FileKinds.BaseFilePath(path));

    [Theory]
    [InlineData("Correct the value", "[Lake]\naws.s3.enable_ssl=TURE\n", "[Lake]\naws.s3.enable_ssl=true\n")]
    [InlineData(
        "Correct the key",
        "[Lake]\naws.s3.use_instance_profile=true\naws.s3.regoin=us-west-2\n",
        "[Lake]\naws.s3.use_instance_profile=true\naws.s3.region=us-west-2\n")]
    [InlineData(
        "Remove the earlier property",
        "[Lake]\naws.s3.region=us-west-2\n; so\naws.s3.region=us-west-1\n",
        "[Lake]\n; so\naws.s3.region=us-west-1\n")]
    public async Task Fixes_are_written_as_the_format_writes(string title, string text, string expected)
    {
        using var test = await FileFixTest.OpenAsync(_kinds, null, (Path, SourceText.From(text)));
        Assert.Equal(expected, await FileFixTest.TextAsync(await test.FixAllAsync(title), Path));
    }

    [Fact]
    public async Task An_entry_is_added_on_a_line_of_its_own()
    {
        using var test = await FileFixTest.OpenAsync(
            _kinds,
            null,
            (Path, SourceText.From("[Lake]\naws.s3.use_instance_profile=true\naws.s3.access_key=AKIAIOSFODNN7EXAMPLE\n")),
            ("/0/app/lake.Production.ini", SourceText.From("[Lake]\naws.s3.access_key=AKIAIOSFODNN7EXAMPLE\n[Sea]\nx=y\n")));
        var problem = (await test.FindAsync()).First(static each => each.Location.GetLineSpan().Path == "/0/app/lake.Production.ini");
        var title = (await test.OffersAsync(problem))[0];
        var fixedText = await FileFixTest.TextAsync(await test.FixAllAsync(title), "/0/app/lake.Production.ini");
        Assert.Equal("[Lake]\naws.s3.access_key=AKIAIOSFODNN7EXAMPLE\naws.s3.use_instance_profile=false\n[Sea]\nx=y\n", fixedText);
    }

    [Fact]
    public async Task A_file_that_no_format_reads_is_left_alone()
    {
        using var test = await FileFixTest.OpenAsync(_kinds, null, ("/0/app/lake.sql", SourceText.From("x")), ("/0/app/appsettings.json", SourceText.From("""{ "aws.s3.enable_ssl": "ja" }""")));
        Assert.Empty(await test.FindAsync());
    }

    private static async Task<string[]> FindAsync(string text)
    {
        using var test = await FileFixTest.OpenAsync(_kinds, null, (Path, SourceText.From(text)));
        return [.. (await test.FindAsync()).Select(each => $"{each.Id} {text[each.Location.SourceSpan.Start..each.Location.SourceSpan.End]}")];
    }
}
