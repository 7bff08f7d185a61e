using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>
/// Fix All as <c>dotnet format</c> asks for it: for one rule after the other, but by the key of whatever the analyzers told first, or by none.
/// </summary>
public sealed class FormatTests
{
    private const string Source = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;
        public static class Lakes
        {
            public static object First() => new S3Auth { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::1234567890:role/lake", Region = "us-west-2" };
            public static object Second() => new S3Auth { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE", Region = "us-west-2" };
            public static object Third() => new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "ture", ["aws.s3.regoin"] = "us-west-2" };
            public const string Fourth = "ALTER CATALOG a SET (\"aws.s3.use_instance_profile\" = \"ture\")";
            public static object Fifth(string region) => $"ALTER CATALOG a SET (\"aws.s3.region\" = \"{region}\")";
        }

        """;

    [Theory]
    [InlineData(null)]
    [InlineData("SRA1011: Add the region")]
    public async Task Every_rule_is_fixed(string? key)
    {
        using var workspace = new AdhocWorkspace();
        var document = await DocumentAsync(workspace);

        foreach (var (id, fix) in new (string, CodeFixProvider)[] { ("SRA1001", new RuleCodeFix()), ("SRA2005", new RuleCodeFix()), ("SRA4001", new RuleCodeFix()), ("SRA3004", new QuoteCodeFix()) })
        {
            var context = new FixAllContext(document, fix, FixAllScope.Solution, key!, [id], new Provider(), TestContext.Current.CancellationToken);
            var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
            Assert.NotNull(action);
            var change = Assert.Single((await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>());
            document = change.ChangedSolution.GetDocument(document.Id)!;
        }

        var corrected = (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        Assert.Equal(
            Source.Replace("AccessKey = \"AKIAIOSFODNN7EXAMPLE\", ", "", StringComparison.Ordinal).Replace("ture", "true", StringComparison.Ordinal).Replace("regoin", "region", StringComparison.Ordinal)
                .Replace("\\\"{region}\\\"", "{SqlLiteral.Quote(region)}", StringComparison.Ordinal),
            corrected);
    }

    private static async Task<Document> DocumentAsync(AdhocWorkspace workspace)
    {
        var compilation = await TestCompilation.CreateAsync([]);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Lakes", "Lakes", LanguageNames.CSharp, compilationOptions: compilation.Options, parseOptions: TestCompilation.ParseOptions(LanguageVersion.CSharp12), metadataReferences: compilation.References));
        return project.AddDocument("Lakes.cs", Source);
    }

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = [new ObjectAnalyzer(), new DictionaryAnalyzer(), new SqlTextAnalyzer()];

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await (await project.GetCompilationAsync(cancellationToken))!.WithAnalyzers(_analyzers).GetAnalyzerDiagnosticsAsync(cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
