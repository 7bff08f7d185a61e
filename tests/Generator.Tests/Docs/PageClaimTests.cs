using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>What the pages about files and editors claim, as far as the product decides it.</summary>
public sealed partial class PageClaimTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Root => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", ".."));

    /// <summary>An editor asks for the diagnostics of one additional file.</summary>
    [Theory]
    [InlineData("/0/lake.sql", "ALTER CATALOG c SET (\"aws.s3.use_instance_profile\" = \"yes\");")]
    [InlineData("/0/appsettings.json", "{ \"Lake\": { \"aws.s3.use_instance_profile\": \"yes\" } }")]
    public async Task An_additional_file_is_reported_by_itself(string path, string text)
    {
        Assert.Contains("additional files", Page("editors.md"), StringComparison.Ordinal);
        using var test = await FileFixTest.OpenAsync(null, (path, SourceText.From(text)));
        var project = test.Solution.Projects.Single();
        var compilation = await project.GetCompilationAsync(Token);
        var file = Assert.Single(project.AnalyzerOptions.AdditionalFiles);
        var analysis = compilation!.WithAnalyzers([new FileAnalyzer()], project.AnalyzerOptions);
        var result = await analysis.GetAnalysisResultAsync(file, Token);
        Assert.Equal("SRA2005", Assert.Single(result.GetAllDiagnostics()).Id);
    }

    /// <summary>For the first document, Roslyn selects the providers that support its kind, and uses only these for later documents.</summary>
    [Fact]
    public void Every_fix_and_refactoring_is_exported_for_both_kinds_of_documents()
    {
        Assert.Contains("The fixes support additional files", Page("editors.md"), StringComparison.Ordinal);
        var types = typeof(RuleCodeFix).Assembly.GetTypes();
        string[]?[] exports =
        [
            .. types.SelectMany(static type => type.GetCustomAttributes<ExportCodeFixProviderAttribute>()).Select(static export => export.DocumentKinds),
            .. types.SelectMany(static type => type.GetCustomAttributes<ExportCodeRefactoringProviderAttribute>()).Select(static export => export.DocumentKinds),
        ];
        Assert.NotEmpty(exports);
        Assert.All(exports, static kinds => Assert.Equal([nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)], kinds!));
    }

    [Fact]
    public void The_analyzers_load_where_the_page_says()
    {
        var references = typeof(FileAnalyzer).Assembly.GetReferencedAssemblies();
        var roslyn = references.Single(static name => name.Name == "Microsoft.CodeAnalysis").Version!;
        Assert.Contains($"compiled against Roslyn {roslyn.Major}.{roslyn.Minor}.", Page("editors.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_of_a_project_that_the_pages_name_is_read()
    {
        var build = string.Concat(Directory.GetFiles(Path.Combine(Root, "src", "Runtime", "build")).Select(File.ReadAllText));
        var named = Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(static page => ProjectSetting().Matches(File.ReadAllText(page)));
        Assert.All(named.Select(static match => match.Value).Distinct(), name => Assert.Contains(name, build, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_extension_that_the_page_names_is_of_its_kind()
    {
        var page = Page("files.md");
        foreach (var extension in ListedExtensions(page, "<!-- Adds files, from any folder:", "-->"))
            Assert.NotNull(FileKinds.All.Find("lake" + extension));
        foreach (var template in ListedExtensions(page, "the extension of a template:", ", as in"))
            Assert.NotNull(FileKinds.All.Find("lake.sql" + template));
    }

    private static string[] ListedExtensions(string page, string before, string after)
    {
        var start = page.IndexOf(before, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has lost '{before}'.");
        var end = page.IndexOf(after, start, StringComparison.Ordinal);
        string[] found = [.. Extension().Matches(page[start..end]).Select(static match => match.Value)];
        Assert.NotEmpty(found);
        return found;
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(Root, "docs", name)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\bStarRocksAwsAuth\w+")]
    private static partial Regex ProjectSetting();

    [GeneratedRegex(@"(?<=[ `])\.[a-z]\w*")]
    private static partial Regex Extension();
}
