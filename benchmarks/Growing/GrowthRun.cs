using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
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
/// Measures the time of the analyzers for each diagnostic in files with 500 to 5,000 of them. The telemetry of the compiler measures
/// elapsed time in one thread, so it is multiplied by the share of a processor that the process used. The compiler has bound the file
/// before.
/// </summary>
internal static class GrowthRun
{
    private const int Rounds = 3;

    private static readonly int[] _counts = [500, 1_000, 2_000, 5_000];

    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>Prints a table of the measurements.</summary>
    /// <param name="filter">A substring of the names to measure.</param>
    internal static async Task RunAsync(string filter)
    {
        Console.WriteLine($"| µs per diagnostic, of | {string.Join(" | ", _counts.Select(static count => Text(count, "N0")))} | ratio |");
        Console.WriteLine($"| --- |{string.Concat(_counts.Select(static _ => " ---: |"))} ---: |");
        foreach (var way in GrowthSources.All.Where(way => way.IsMeasured && way.Name.Contains(filter, StringComparison.Ordinal)))
        {
            var costs = new List<double>();
            Check(way);
            await MeasureAsync(way, _counts[0]);
            foreach (var count in _counts)
                costs.Add(await MeasureAsync(way, count) / count);
            var cells = string.Join(" | ", costs.Select(static cost => Text(cost, "0")));
            Console.WriteLine($"| {way.Name} | {cells} | {Text(costs[^1] / costs[0], "0.00")} |");
        }
    }

    /// <summary>
    /// Returns microseconds: the minimum of several rounds, because it contains the least of the other work of the machine.
    /// </summary>
    private static async Task<double> MeasureAsync(GrowthWay way, int count)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
            least = Math.Min(least, await RunOnceAsync(way, count));
        return least;
    }

    private static async Task<double> RunOnceAsync(GrowthWay way, int count)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new BindingAnalyzer(), new ObjectAnalyzer(), new DictionaryAnalyzer(),
            new SecretsAnalyzer(), new SqlTextAnalyzer()];
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        var compilation = Compile(way.Source(count));
        GC.Collect();
        var (wall, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = await compilation.WithAnalyzers(analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
        var share = Math.Min(1, (Environment.CpuUsage.TotalTime - processor) / Stopwatch.GetElapsedTime(wall));
        if (result.GetAllDiagnostics().Length is var found && found < (way.IsFound ? count : 0))
            throw new InvalidOperationException($"{way.Name}: {found} of {count} found.");
        return result.AnalyzerTelemetryInfo.Sum(static analyzer => analyzer.Key is BindingAnalyzer ? 0
            : analyzer.Value.ExecutionTime.TotalMicroseconds) * share;
    }

    private static void Check(GrowthWay way)
    {
        var diagnostics = Compile(way.Source(1)).GetDiagnostics();
        if (diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"{way.Name}: {error}");
    }

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "Measured",
        [CSharpSyntaxTree.ParseText(source, new(LanguageVersion.CSharp14), "Uses.cs")],
        _references,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
