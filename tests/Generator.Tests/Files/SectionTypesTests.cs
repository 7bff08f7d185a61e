using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>The sections of a project are found again after every edit; only the edited file is searched again.</summary>
public sealed class SectionTypesTests
{
    private const string Lake = """
        using StarRocks.AwsAuth;

        namespace Shop;

        [AwsAuth("aws.s3", Section = "Lake:S3")]
        public sealed partial class LakeS3
        {
            public string? Region { get; init; }
        }
        """;

    [Fact]
    public async Task A_keystroke_costs_the_same_in_a_large_project()
    {
        var few = await AllocatedAfterEditAsync(100);
        var many = await AllocatedAfterEditAsync(4_000);
        Assert.InRange(many, 0, few + 4_096);
    }

    [Fact]
    public async Task A_section_is_found_as_the_files_of_the_project_have_it()
    {
        var compilation = await CompilationAsync(10);
        Assert.Equal("LakeS3", Section(compilation, "Lake:S3")?.TypeName);

        var edited = compilation.SyntaxTrees.First();
        var renamed = compilation.ReplaceSyntaxTree(edited, Parse(Lake.Replace("Lake:S3", "Sea:S3", StringComparison.Ordinal)));
        Assert.Null(Section(renamed, "Lake:S3"));
        Assert.Equal("LakeS3", Section(renamed, "Sea:S3")?.TypeName);

        Assert.Null(Section(compilation.RemoveSyntaxTrees(edited), "Lake:S3"));
        Assert.Equal("LakeS3", Section(compilation, "Lake:S3")?.TypeName);
    }

    [Fact]
    public async Task A_section_of_a_referenced_project_is_found_after_every_edit()
    {
        CSharpGeneratorDriver.Create(new AwsAuthGenerator())
            .RunGeneratorsAndUpdateCompilation(await CompilationAsync(1, "Library"), out var library, out _, TestContext.Current.CancellationToken);
        var compilation = (await CompilationAsync(0)).AddSyntaxTrees(Parse("class C;")).AddReferences(library.ToMetadataReference());
        for (var edit = 0; edit < 3; edit++)
        {
            Assert.Equal("LakeS3", Section(compilation, "Lake:S3")?.TypeName);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), Parse($"class C{edit};"));
        }

        // A type is looked at with its members, whichever project it is of.
        Assert.Equal("aws.s3.region", Section(compilation, "Lake:S3")?.Find("Region")?.Key);
    }

    private static BoundSection? Section(CSharpCompilation compilation, string path) => path.Split(':')
        .Aggregate((SectionTree?)Sections(compilation), static (tree, name) => tree?.FindChild(name))?.Section;

    private static async Task<long> AllocatedAfterEditAsync(int files)
    {
        var compilation = await CompilationAsync(files);
        Assert.NotNull(Section(compilation, "Lake:S3"));
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), Parse("namespace Shop; class Edited { }"));

        // What the compiler merges of the declarations of all files is its own, whoever binds the first name.
        Assert.Single(compilation.GetTypeByMetadataName("Shop.Order1")!.GetAttributes());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sections = Sections(compilation);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.False(sections.IsEmpty);
        return allocated;
    }

    private static SectionTree Sections(CSharpCompilation compilation) => new SectionTypes(new ObjectTypes(compilation)).GetTree(CancellationToken.None);

    private static async Task<CSharpCompilation> CompilationAsync(int files, string name = "App") => CSharpCompilation.Create(
        name,
        Enumerable.Range(0, files).Select(static i => Parse(i == 0 ? Lake : Other(i))),
        await ReferenceSet.Net80.ResolveAsync(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken);

    private static string Other(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Shop;

        [System.Serializable]
        internal sealed class Order{{i}}
        {
            public string Name { get; set; } = "";

            public int Count() => Name.Length;
        }
        """);
}
