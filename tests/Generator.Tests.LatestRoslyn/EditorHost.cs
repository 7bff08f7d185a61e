using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Editing;

/// <summary>
/// A project in the services that Visual Studio and the C# extension of Visual Studio Code use. They are called by reflection because they
/// are internal to Roslyn. Each instance has new services, which have cached nothing.
/// </summary>
internal sealed class EditorHost : IDisposable
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly _features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    private readonly MefHostServices _services = MefHostServices.Create(MefHostServices.DefaultAssemblies);
    private readonly AdhocWorkspace _workspace;

    private EditorHost() => _workspace = new AdhocWorkspace(_services);

    public static async Task<EditorHost> OpenAsync(params (string Name, string Text)[] files)
    {
        var host = new EditorHost();
        var id = ProjectId.CreateNewId();
        var solution = host._workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            metadataReferences: await ReferenceSet.Net80.ResolveAsync(),
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            analyzerReferences: [Reference(typeof(FileAnalyzer)), Reference(typeof(RuleCodeFix))]));
        foreach (var (name, text) in files)
        {
            solution = name.EndsWith(".cs", StringComparison.Ordinal)
                ? solution.AddDocument(DocumentId.CreateNewId(id), name, text, filePath: "/0/" + name)
                : solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: "/0/" + name);
        }

        Assert.True(host._workspace.TryApplyChanges(solution));
        return host;
    }

    /// <summary>Returns our fixes for a document, and whether each supports Fix All.</summary>
    public async Task<IReadOnlyList<(string Title, bool HasFixAll)>> FixesAsync(string name)
    {
        var document = Find(name);
        var service = Service("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");
        var offers = (IAsyncEnumerable<object>)Call(service, "StreamFixesAsync", document, await WholeAsync(document), null, TestContext.Current.CancellationToken);
        var found = new List<(string, bool)>();
        await foreach (var offer in offers)
        {
            if (Property(offer, "Provider")!.GetType().Assembly != typeof(RuleCodeFix).Assembly)
                continue;
            foreach (var fix in (IEnumerable)Property(offer, "Fixes")!)
                found.Add((Action(fix).Title, Property(offer, "FixAllState") is not null));
        }

        return found;
    }

    /// <summary>Returns our refactorings at a text of a document.</summary>
    public async Task<IReadOnlyList<string>> RefactoringsAsync(string name, string at)
    {
        var document = Find(name);
        var position = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString().IndexOf(at, StringComparison.Ordinal);
        var service = Service("Microsoft.CodeAnalysis.CodeRefactorings.ICodeRefactoringService");
        var task = (Task)Call(service, "GetRefactoringsAsync", document, new TextSpan(position, 0), null, TestContext.Current.CancellationToken);
        await task;
        return
        [
            .. ((IEnumerable)Property(task, "Result")!).Cast<object>()
                .Where(static offer => Property(offer, "Provider")!.GetType().Assembly == typeof(RuleCodeFix).Assembly)
                .SelectMany(static offer => ((IEnumerable)Property(offer, "CodeActions")!).Cast<object>())
                .Select(static pair => ((CodeAction)pair.GetType().GetField("Item1")!.GetValue(pair)!).Title),
        ];
    }

    public void Dispose() => _workspace.Dispose();

    private TextDocument Find(string name)
    {
        var project = _workspace.CurrentSolution.Projects.Single();
        return project.Documents.Concat(project.AdditionalDocuments).Single(document => document.Name == name);
    }

    private static async Task<TextSpan> WholeAsync(TextDocument document) =>
        new(0, (await document.GetTextAsync(TestContext.Current.CancellationToken)).Length);

    private object Service(string name)
    {
        var exports = typeof(MefHostServices).GetMethods(Instance)
            .Single(static method => method.Name.EndsWith("GetExports", StringComparison.Ordinal) && method.GetGenericArguments().Length == 1)
            .MakeGenericMethod(_features.GetType(name, throwOnError: true)!);
        return Property(((IEnumerable)exports.Invoke(_services, null)!).Cast<object>().Single(), "Value")!;
    }

    /// <summary>Calls the overload that accepts documents of any kind.</summary>
    private static object Call(object service, string name, params object?[] arguments) => service.GetType().GetInterfaces()
        .SelectMany(static type => type.GetMethods())
        .First(method => method.Name == name && method.GetParameters() is [{ ParameterType: var document }, ..] all
            && document == typeof(TextDocument) && all.Length == arguments.Length)
        .Invoke(service, arguments)!;

    private static object? Property(object value, string name) => value.GetType().GetProperty(name, Instance)!.GetValue(value);

    private static CodeAction Action(object fix) => (CodeAction)fix.GetType().GetField("Action", Instance)!.GetValue(fix)!;

    internal static AnalyzerFileReference Reference(Type type) => new(type.Assembly.Location, new Loader());

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) =>
            AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => !assembly.IsDynamic && assembly.Location == fullPath)
                ?? Assembly.LoadFrom(fullPath);
    }
}
