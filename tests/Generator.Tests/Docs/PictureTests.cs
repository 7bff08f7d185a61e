using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>The picture of the README shows what the analyzer reports about <c>docs/images/Lake.cs</c>, and what its fix does.</summary>
public sealed class PictureTests
{
    private const string Before =
        "using StarRocks.AwsAuth;\ninternal static class Program { internal static void Run(string secretKey) {\n";

    private const string After = "} }\n";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Folder => Path.GetFullPath(Path.Combine(BuildPaths.Snapshots, "..", "..", "..", "docs", "images"));

    /// <summary>UPDATE_SNAPSHOTS=1 draws the picture.</summary>
    [Fact]
    public async Task The_picture_shows_the_problem_and_its_fix()
    {
        var path = Path.Combine(Folder, "fix.svg");
        var code = await ReadAsync("Lake.cs");
        using var workspace = new AdhocWorkspace();
        var document = workspace
            .AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "App",
                "App",
                LanguageNames.CSharp,
                metadataReferences: await ReferenceSet.Net80.ResolveAsync(),
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)))
            .AddDocument("Lake.cs", SourceText.From(Before + code + After));
        var diagnostic = Assert.Single(await FindAsync(document));
        var fix = (await OffersAsync(document, diagnostic))[0];
        var fixedDocument = (await ChangedAsync(fix)).GetDocument(document.Id)!;
        Assert.Empty(await FindAsync(fixedDocument));

        var span = new TextSpan(diagnostic.Location.SourceSpan.Start - Before.Length, diagnostic.Location.SourceSpan.Length);
        var fixedText = (await fixedDocument.GetTextAsync(Token)).ToString();
        var message = $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
        var picture = Picture.Of(code, span, message, fix.Title, fixedText[Before.Length..^After.Length]);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(path, picture, Token);
        else
            Assert.Equal(picture, await ReadAsync("fix.svg"));
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync(Token);
        Assert.DoesNotContain(compilation!.GetDiagnostics(Token), static d => d.Severity == DiagnosticSeverity.Error);
        return await compilation.WithAnalyzers([new ObjectAnalyzer(), new SecretsAnalyzer()]).GetAnalyzerDiagnosticsAsync(Token);
    }

    private static async Task<IReadOnlyList<CodeAction>> OffersAsync(Document document, Diagnostic diagnostic)
    {
        var offers = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), Token);
        await new RuleCodeFix().RegisterCodeFixesAsync(context);
        return offers;
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(Token)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string> ReadAsync(string name) =>
        (await File.ReadAllTextAsync(Path.Combine(Folder, name), Token)).ReplaceLineEndings("\n");
}
