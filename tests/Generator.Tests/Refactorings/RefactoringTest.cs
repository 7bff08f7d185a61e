using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Refactorings;

/// <summary>Applies the refactoring at the mark <c>$$</c> of a source.</summary>
internal static class RefactoringTest
{
    private const string Usings = """
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Linq;
        using StarRocks.AwsAuth;


        """;

    public static Task ConvertsMemberAsync(string member, string converted) => ConvertsAsync(InClass(member), InClass(converted));

    public static Task ConvertsAsync(string source, string converted) => EqualsAsync(Usings + source, Usings + converted);

    public static async Task IsNotOfferedForMemberAsync(string member) => Assert.Null(await ApplyAsync(Usings + InClass(member)));

    /// <summary>The changed text; null where nothing is offered.</summary>
    public static async Task<string?> ApplyAsync(string marked)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var at = marked.IndexOf("$$", System.StringComparison.Ordinal);
        Assert.True(at >= 0);
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: TestCompilation.ParseOptions(LanguageVersion.CSharp12),
            metadataReferences: await ReferenceSet.Net80.ResolveAsync()));
        var document = project.AddDocument("Sample.cs", SourceText.From(marked.Remove(at, 2)));

        var offered = new List<CodeAction>();
        await new ConvertToTypedRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(at, 0), offered.Add, cancellation));
        if (offered.Count == 0)
            return null;
        var action = Assert.Single(offered);
        Assert.Equal("Convert to a typed configuration", action.Title);
        var change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(cancellation)));
        var changed = change.ChangedSolution.GetDocument(document.Id)!;
        Assert.Empty((await changed.GetSemanticModelAsync(cancellation))!.GetDiagnostics(cancellationToken: cancellation).Where(static d => d.Severity == DiagnosticSeverity.Error));
        return (await changed.GetTextAsync(cancellation)).ToString();
    }

    private static async Task EqualsAsync(string source, string converted) => Assert.Equal(converted, await ApplyAsync(source));

    private static string InClass(string member) => $$"""
        public static class Sample
        {
            private const string Secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
            private static void Send(IEnumerable<KeyValuePair<string, string>> pairs) { }
            private static void Fill(IDictionary<string, string> pairs) { }

        {{member}}
        }
        """;
}
