using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Benchmarks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>
/// The work for one finding does not grow with the others in its file. Counted are the mentions of names that the analyzers look at: all that they do
/// beyond the place of the finding begins with one.
/// </summary>
public sealed class GrowthTests
{
    private const int Few = 20;
    private const int Times = 5;

    public static TheoryData<string> Ways => [.. GrowthSources.All.Select(static way => way.Name)];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Work_grows_with_the_findings_alone(string name)
    {
        var few = await VisitedAsync(name, Few);
        var many = await VisitedAsync(name, Few * Times);

        Assert.InRange(many, 0, (few * Times) + Few);
    }

    private static async Task<int> VisitedAsync(string name, int count)
    {
        var way = GrowthSources.All.Single(way => way.Name == name);
        var compilation = await TestCompilation.CreateAsync([way.Source(count)]);
        DiagnosticAnalyzer[] analyzers = [new ObjectAnalyzer(), new DictionaryAnalyzer(), new SecretsAnalyzer(), new SqlTextAnalyzer()];
        var run = compilation.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

        var found = await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.True(found.Length >= (way.IsFound ? count : 0), $"{found.Length} of {count}");
        return NameIndex.For(compilation.SyntaxTrees[0], TestContext.Current.CancellationToken).VisitedCount;
    }
}
