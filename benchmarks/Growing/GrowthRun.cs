using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// What a finding costs in a file of 500 and of 5,000 of them: the analyzers' own time, as the compiler's telemetry counts it, in one thread.
/// </summary>
internal static class GrowthRun
{
    private const int Rounds = 5;

    private static readonly int[] _counts = [500, 1_000, 2_000, 5_000];

    private static readonly MetadataReference[] _references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static p => MetadataReference.CreateFromFile(p))];

    internal static async Task RunAsync(string? filter)
    {
        Console.WriteLine("| in one file | " + string.Join(" | ", _counts.Select(static count => count.ToString("N0", CultureInfo.InvariantCulture))) + " | ratio |");
        Console.WriteLine("| --- |" + string.Concat(_counts.Select(static _ => " ---: |")) + " ---: |");
        foreach (var (name, source, isFound) in GrowthSources.All.Where(each => filter is null || each.Name.Contains(filter, StringComparison.Ordinal)))
        {
            var costs = new List<double>();
            await MeasureAsync(source(_counts[0]), isFound ? _counts[0] : 0);
            foreach (var count in _counts)
                costs.Add(await MeasureAsync(source(count), isFound ? count : 0) / count);
            var numbers = costs.Select(static cost => cost.ToString("0.0", CultureInfo.InvariantCulture) + " µs");
            Console.WriteLine($"| {name} | {string.Join(" | ", numbers)} | {(costs[^1] / costs[0]).ToString("0.00", CultureInfo.InvariantCulture)} |");
        }
    }

    /// <summary>Microseconds; of several rounds the least, which the other work of the machine disturbs least.</summary>
    private static async Task<double> MeasureAsync(string source, int found)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            ImmutableArray<DiagnosticAnalyzer> analyzers = [new ObjectAnalyzer(), new PairsAnalyzer(), new SecretsAnalyzer(), new SqlTextAnalyzer()];
            var compilation = Compile(source);
            if (round == 0 && compilation.GetDiagnostics().FirstOrDefault(static each => each.Severity == DiagnosticSeverity.Error) is { } error)
                throw new InvalidOperationException(error.ToString());
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
            var result = await compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
            if (result.GetAllDiagnostics() is var all && all.Length < found)
                throw new InvalidOperationException($"{all.Length} of {found} found: {string.Join(" ", all.Take(3))}");
            least = Math.Min(least, result.AnalyzerTelemetryInfo.Values.Sum(static each => each.ExecutionTime.TotalMicroseconds));
        }

        return least;
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Measured",
        [CSharpSyntaxTree.ParseText(source, new(LanguageVersion.CSharp14), "Uses.cs")],
        _references,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
