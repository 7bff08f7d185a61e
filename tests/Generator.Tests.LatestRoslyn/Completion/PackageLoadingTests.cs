using System.Collections;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using StarRocks.AwsAuth.Completion;
using StarRocks.AwsAuth.Generator.Tests.Editing;

namespace StarRocks.AwsAuth.Generator.Tests.Completion;

/// <summary>Roslyn loads completion from the analyzer references of a project, by a type that is internal.</summary>
public sealed class PackageLoadingTests
{
    [Fact]
    public void An_editor_loads_the_provider_from_the_references_of_a_project()
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            analyzerReferences: [EditorHost.Reference(typeof(StarRocksCompletionProvider))]));

        var loader = typeof(CompletionService).Assembly.GetTypes().First(static type => type.Name == "ProjectCompletionProvider").BaseType!;
        var load = loader.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .First(static method => method.Name == "GetExtensions" && method.GetParameters() is [{ ParameterType: var type }] && type == typeof(Project));

        Assert.Single(((IEnumerable)load.Invoke(null, [project])!).Cast<object>(), static provider => provider is StarRocksCompletionProvider);
    }
}
