using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Completion;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Completion;

/// <summary>Asks Roslyn's own service what it proposes at the <c>§</c> of a C# file.</summary>
internal sealed class CompletionHost
{
    private const char Mark = '§';

    private static readonly MefHostServices _services =
        MefHostServices.Create([.. MefHostServices.DefaultAssemblies, typeof(StarRocksCompletionProvider).Assembly]);

    private readonly Document _document;
    private readonly CompletionService _service;
    private readonly IReadOnlyList<CompletionItem> _items;

    private CompletionHost(Document document, CompletionService service, IReadOnlyList<CompletionItem> items)
    {
        _document = document;
        _service = service;
        _items = items;
    }

    /// <summary>Gets the texts that our provider proposes, in the order of an editor.</summary>
    public string[] Texts =>
        [.. _items.Where(IsOurs).OrderBy(static item => item.SortText, StringComparer.Ordinal).Select(static item => item.DisplayText)];

    /// <summary>Gets a value indicating whether the list contains an item of another provider.</summary>
    public bool HasOthers => !_items.All(IsOurs);

    public static async Task<CompletionHost> AtAsync(string code, bool hasPackage = true, string settings = "")
    {
        var (document, position) = await OpenAsync(code, hasPackage, settings);
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position, cancellationToken: TestContext.Current.CancellationToken);
        return new CompletionHost(document, service, list.ItemsList);
    }

    /// <summary>Indicates whether a typed character opens the list.</summary>
    public static async Task<bool> OpensAsync(string code, char typed)
    {
        var (document, position) = await OpenAsync(code, hasPackage: true);
        var text = await document.GetTextAsync(TestContext.Current.CancellationToken);
        return new StarRocksCompletionProvider()
            .ShouldTriggerCompletion(text, position, CompletionTrigger.CreateInsertionTrigger(typed), document.Project.Solution.Options);
    }

    /// <summary>Returns the file after a proposal is accepted.</summary>
    public async Task<string> AcceptAsync(string proposal)
    {
        var change = await _service.GetChangeAsync(_document, Item(proposal), cancellationToken: TestContext.Current.CancellationToken);
        var text = await _document.GetTextAsync(TestContext.Current.CancellationToken);
        return text.WithChanges(change.TextChange).ToString();
    }

    public async Task<string> DescriptionAsync(string proposal) =>
        (await _service.GetDescriptionAsync(_document, Item(proposal), TestContext.Current.CancellationToken))!.Text;

    private CompletionItem Item(string proposal) => _items.Single(item => item.DisplayText == proposal);

    private static bool IsOurs(CompletionItem item) => item.Properties.ContainsKey("StarRocks.Description");

    private static async Task<(Document Document, int Position)> OpenAsync(string code, bool hasPackage, string settings = "")
    {
        var position = code.IndexOf(Mark, StringComparison.Ordinal);
        var references = hasPackage ? await ReferenceSet.Net80.ResolveAsync()
            : (await ReferenceSet.Net80.ResolveAsync()).Where(static reference => reference.Display?.Contains("StarRocks", StringComparison.Ordinal) != true);
        var id = ProjectId.CreateNewId();
        var documentId = DocumentId.CreateNewId(id);
        using var workspace = new AdhocWorkspace(_services);
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "App",
                "App",
                LanguageNames.CSharp,
                metadataReferences: references,
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)))
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + settings), filePath: "/0/.editorconfig")
            .AddDocument(documentId, "Test.cs", SourceText.From(code.Remove(position, 1)), filePath: "/0/Test.cs");
        return (solution.GetDocument(documentId)!, position);
    }
}
