using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.CodeFixes;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// A project with files, whose problems are fixed as an editor does it. The testing library drives the fixes of C# documents alone.
/// </summary>
internal sealed class FileFixTest : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly FileKinds _kinds;
    private readonly RuleCodeFix _fix;

    private FileFixTest(FileKinds kinds)
    {
        _kinds = kinds;
        _fix = new RuleCodeFix(kinds);
    }

    public Solution Solution => _workspace.CurrentSolution;

    private Project Project => Solution.Projects.First();

    public static Task<FileFixTest> OpenAsync(string? source, params (string Path, SourceText Text)[] files) => OpenAsync(FileKinds.All, source, files);

    public static async Task<FileFixTest> OpenAsync(FileKinds kinds, string? source, params (string Path, SourceText Text)[] files)
    {
        var test = new FileFixTest(kinds);
        var id = ProjectId.CreateNewId();
        var solution = test.Solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "App", "App", LanguageNames.CSharp, metadataReferences: await ReferenceSet.Net80.ResolveAsync(), compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)))
            .AddDocument(DocumentId.CreateNewId(id), "App.cs", "using StarRocks.AwsAuth;\n" + source, filePath: "/0/App.cs");
        foreach (var (path, text) in files)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), System.IO.Path.GetFileName(path), text, filePath: path);
        Assert.True(test._workspace.TryApplyChanges(solution));
        return test;
    }

    /// <summary>Takes the fix of this title wherever it is offered, one after the other and then all at once: both give the same.</summary>
    public static async Task FixAsync(string path, string text, string corrected, string title, string? source = null)
    {
        using var test = await OpenAsync(source, (path, SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))));
        var all = await test.FixAllAsync(title);
        while (await test.TryFixAsync(title))
        {
        }

        Assert.Equal(corrected, await TextAsync(test.Solution, path));
        Assert.Equal(corrected, await TextAsync(all, path));
    }

    public static async Task<string> TextAsync(Solution solution, string path) => (await Document(solution, path).GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    public static TextDocument Document(Solution solution, string path) => solution.Projects.First().AdditionalDocuments.Single(document => document.FilePath == path);

    /// <summary>What is found in the files.</summary>
    public Task<ImmutableArray<Diagnostic>> FindAsync() => FindAsync(Project, _kinds, TestContext.Current.CancellationToken);

    /// <summary>The titles that are offered for a problem.</summary>
    public async Task<IReadOnlyList<string>> OffersAsync(Diagnostic diagnostic) => [.. (await ActionsAsync(diagnostic)).Select(static action => action.Title)];

    /// <summary>All at once.</summary>
    public async Task<Solution> FixAllAsync(string title, string? id = null)
    {
        foreach (var diagnostic in await FindAsync())
        {
            if (diagnostic.Id != (id ?? diagnostic.Id) || (await ActionsAsync(diagnostic)).FirstOrDefault(action => action.Title == title) is not { } action)
                continue;
            return await ApplyAllAsync(action.EquivalenceKey!);
        }

        return Solution;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Applies all fixes with a key, in one edit for each file.</summary>
    private async Task<Solution> ApplyAllAsync(string key)
    {
        var (changed, files) = (Solution, new FileFixes(_kinds));
        foreach (var found in (await FindAsync()).GroupBy(static diagnostic => diagnostic.Location.GetLineSpan().Path))
        {
            var document = Document(Solution, found.Key);
            var fixes = found.SelectMany(LocatedFix.Of).Where(fix => fix.EquivalenceKey == key);
            if (files.Apply(await document.GetTextAsync(TestContext.Current.CancellationToken), found.Key, fixes) is { } corrected)
                changed = changed.WithAdditionalDocumentText(document.Id, corrected);
        }

        return changed;
    }

    private async Task<bool> TryFixAsync(string title)
    {
        foreach (var diagnostic in await FindAsync())
        {
            if ((await ActionsAsync(diagnostic)).FirstOrDefault(action => action.Title == title) is { } action)
                return _workspace.TryApplyChanges(await ChangedAsync(action));
        }

        return false;
    }

    private async Task<List<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = Document(Solution, diagnostic.Location.GetLineSpan().Path);
        await _fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, FileKinds kinds, CancellationToken cancellation)
    {
        var compilation = await project.GetCompilationAsync(cancellation);
        var found = await compilation!.WithAnalyzers([new FileAnalyzer(kinds)], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == "AD0001");
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
