using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Represents a project that is open in an editor, with the analyzers and generators of the SDK, and with or without those of the package.
/// </summary>
internal sealed class EditorWorkspace : IDisposable
{
    private const string Mark = "/*0*/";

    private readonly EditorServices _services;
    private readonly AdhocWorkspace _workspace;
    private readonly DocumentId _ordinary;
    private readonly DocumentId _lists;
    private int _typed;

    public EditorWorkspace(EditorServices services, int files, bool hasPackage)
    {
        _services = services;
        _workspace = new AdhocWorkspace(services.Host);
        var solution = _workspace.CurrentSolution.WithAnalyzerReferences(
            [Load("Microsoft.CodeAnalysis.Features.dll"), Load("Microsoft.CodeAnalysis.CSharp.Features.dll")]);
        var project = ProjectId.CreateNewId();
        solution = solution
            .AddProject(project, "Shop", "Shop", LanguageNames.CSharp)
            .WithProjectParseOptions(project, new CSharpParseOptions(LanguageVersion.CSharp14))
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithProjectMetadataReferences(project, ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)));
        string[] package = hasPackage ? ["StarRocks.AwsAuth.Generator.dll", "StarRocks.AwsAuth.CodeFixes.dll"] : [];
        var analyzersOfSdk = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "analyzers-of-sdk.txt"));
        solution = solution.WithProjectAnalyzerReferences(project, [.. analyzersOfSdk.Concat(package).Select(Load)]);
        for (var i = 0; i < files; i++)
            solution = solution.AddDocument(DocumentId.CreateNewId(project), $"Order{i}.cs", EditorFiles.Ordinary(i));
        _ordinary = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(_ordinary, "Ordinary.cs", EditorFiles.Ordinary(files));
        _lists = DocumentId.CreateNewId(project);
        solution = solution.AddDocument(_lists, "Lists.cs", EditorFiles.Lists());
        if (!_workspace.TryApplyChanges(solution))
            throw new InvalidOperationException("The workspace does not accept its files.");
        _workspace.OpenDocument(_ordinary);
        _workspace.OpenDocument(_lists);
    }

    /// <summary>Types a character in a file, and returns the file.</summary>
    public async Task<Document> TypeAsync(bool inLists)
    {
        var id = inLists ? _lists : _ordinary;
        var text = await _workspace.CurrentSolution.GetDocument(id)!.GetTextAsync();
        var position = text.ToString().IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var digit = (char)('1' + (++_typed % 9));
        var solution = _workspace.CurrentSolution.WithDocumentText(
            id, text.WithChanges(new TextChange(new TextSpan(position, 1), digit.ToString())));
        _workspace.TryApplyChanges(solution);
        return _workspace.CurrentSolution.GetDocument(id)!;
    }

    /// <summary>Returns the number of fixes in the light bulb where a person has typed.</summary>
    public async Task<int> CountFixesAsync(Document document)
    {
        var text = await document.GetTextAsync();
        var position = text.ToString().IndexOf(Mark, StringComparison.Ordinal);
        return await _services.CountFixesAsync(document, text.Lines.GetLineFromPosition(position).Span);
    }

    public void Dispose() => _workspace.Dispose();

    private static AnalyzerFileReference Load(string name) => new(Path.Combine(AppContext.BaseDirectory, name), new Loader());

    /// <summary>Loads each assembly once, so that both workspaces run the same code.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
