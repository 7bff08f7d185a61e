using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Measures what a person waits for after a keystroke: the diagnostics of the file and the light bulb, in two workspaces that differ only
/// in the package. They alternate, and the processor time of the process is measured, so that the ratio is reliable on a busy machine.
/// </summary>
internal static class EditorRun
{
    private const int WarmUps = 20;

    private static readonly int[] _files = [500, 4_000];

    /// <summary>Prints a table of the measurements.</summary>
    /// <param name="rounds">The number of keystrokes in each workspace.</param>
    internal static async Task RunAsync(int rounds)
    {
        Console.WriteLine("| files | keystroke in | what | without | with | ratio | allocated | found |");
        Console.WriteLine("| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var files in _files)
        {
            var services = new EditorServices();
            using var without = new EditorWorkspace(services, files, hasPackage: false);
            using var with = new EditorWorkspace(services, files, hasPackage: true);
            foreach (var inLists in new[] { false, true })
            {
                await CompareAsync(files, inLists, "diagnostics", rounds, without, with,
                    static (_, document) => EditorServices.CountDiagnosticsAsync(document));
                await CompareAsync(files, inLists, "light bulb", rounds, without, with,
                    static (workspace, document) => workspace.CountFixesAsync(document));
            }
        }
    }

    private static async Task CompareAsync(
        int files,
        bool inLists,
        string what,
        int rounds,
        EditorWorkspace without,
        EditorWorkspace with,
        Func<EditorWorkspace, Document, Task<int>> action)
    {
        var (before, after) = (new Samples(), new Samples());
        for (var round = -WarmUps; round < rounds; round++)
        {
            // Each is first in every second round.
            var isFirst = round % 2 == 0;
            await MeasureAsync(isFirst ? without : with, inLists, action, isFirst ? before : after, round >= 0);
            await MeasureAsync(isFirst ? with : without, inLists, action, isFirst ? after : before, round >= 0);
        }

        var place = inLists ? "120 property lists" : "an ordinary file";
        var ratio = Text(after.Milliseconds / before.Milliseconds, "0.00");
        var times = $"{Text(before.Milliseconds, "0.0")} ms | {Text(after.Milliseconds, "0.0")} ms | **{ratio}**";
        var allocated = Text(after.Bytes / before.Bytes, "0.00");
        Console.WriteLine($"| {Text(files, "N0")} | {place} | {what} | {times} | {allocated} | {before.Found}, {after.Found} |");
    }

    private static async Task MeasureAsync(
        EditorWorkspace workspace, bool inLists, Func<EditorWorkspace, Document, Task<int>> action, Samples samples, bool isRecorded)
    {
        var document = await workspace.TypeAsync(inLists);
        GC.Collect(1);
        var (bytes, processor) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime);
        var found = await action(workspace, document);
        if (isRecorded)
            samples.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes() - bytes, found);
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Represents the measurements of a workspace, of which the medians count.</summary>
    private sealed class Samples
    {
        private readonly List<double> _milliseconds = [];
        private readonly List<double> _bytes = [];

        public double Milliseconds => Median(_milliseconds);

        public double Bytes => Median(_bytes);

        public int Found { get; private set; }

        public void Add(double milliseconds, double bytes, int found)
        {
            _milliseconds.Add(milliseconds);
            _bytes.Add(bytes);
            Found = found;
        }

        private static double Median(List<double> samples) => samples.Order().ElementAt(samples.Count / 2);
    }
}
