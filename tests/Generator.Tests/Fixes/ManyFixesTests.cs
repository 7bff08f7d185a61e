using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>The work of Fix All is proportional to the number of problems in a document.</summary>
public sealed class ManyFixesTests
{
    private const int Few = 20;
    private const int Times = 4;

    private const string Statement = "ALTER CATALOG a SET (\"aws.s3.enable_ssl\" = \"ture\");\n";
    private const string Placeholder = "ALTER CATALOG a SET (\"aws.s3.access_key\" = \"<your key>\", \"aws.s3.secret_key\" = \"****\");\n";

    [Theory]
    [InlineData("SRA3002", "[AwsAuth(\"aws.s3\")] public partial class S{0} {{ public string? SecretKey {{ get; set; }} public int Length => SecretKey!.Length; }}\n")]
    [InlineData("SRA0018", "[AwsAuth(\"aws.s3\")] public partial class S{0} {{ public string? Region; public int Length => Region!.Length; }}\n")]
    public async Task Each_name_is_visited_once(string id, string declaration)
    {
        TextCodeFix fix = id == "SRA0018" ? new FieldCodeFix() : new SecretTypeCodeFix();
        var (file, found) = await FindAsync(string.Concat(Enumerable.Range(0, Few).Select(i => string.Format(null, declaration, i))), id);
        var index = NameIndex.For(file.Model.SyntaxTree, TestContext.Current.CancellationToken);
        var before = index.VisitedCount;

        Assert.NotEmpty(fix.Edit(file, found.Select(problem => (problem, fix.Title))));

        Assert.Equal(Few, found.Length);
        Assert.Equal(Few, index.VisitedCount - before);
    }

    [Theory]
    [InlineData("SRA2005", "\"\"\"\n", Statement, "\"\"\"")]
    [InlineData("SRA2008", "\"\"\"\n", Placeholder, "\"\"\"")]
    [InlineData("SRA2005", "$\"\"\"\n{1};\n", Statement, "\"\"\"")]
    public async Task A_literal_is_read_once(string id, string start, string statement, string end)
    {
        await AllocatedAsync(id, start, statement, end, 2);
        var ofFew = await AllocatedAsync(id, start, statement, end, Few);
        Assert.InRange(await AllocatedAsync(id, start, statement, end, Few * Times) / (double)ofFew, 1, Times * 1.5);
    }

    private static async Task<long> AllocatedAsync(string id, string start, string statement, string end, int count)
    {
        var literal = start + string.Concat(Enumerable.Repeat(statement, count)) + end;
        var (file, found) = await FindAsync("public static class Lake { public static string Sql => " + literal + "; }", id);
        var fix = new RuleCodeFix();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var changes = fix.Edit(file, fix.Together(fix.FirstOffers(file, found)));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(changes.Count, count, found.Length * 3);
        return allocated;
    }

    private static async Task<(CodeFile File, ImmutableArray<Diagnostic> Found)> FindAsync(string source, string id)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = await TestCompilation.CreateAsync([]);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Lakes", "Lakes", LanguageNames.CSharp, compilationOptions: compilation.Options, parseOptions: TestCompilation.ParseOptions(LanguageVersion.CSharp12), metadataReferences: compilation.References));
        var document = project.AddDocument("Lakes.cs", "#nullable enable\nusing StarRocks.AwsAuth;\n" + source);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new DeclarationAnalyzer(), new SecretsAnalyzer(), new SqlTextAnalyzer()];
        var analyzed = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!.WithAnalyzers(analyzers);
        var found = await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var file = await CodeFile.ReadAsync(document, TestContext.Current.CancellationToken);
        return (file!, [.. found.Where(problem => problem.Id == id)]);
    }
}
