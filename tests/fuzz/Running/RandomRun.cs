using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Tries changed seeds of targets in turn, for a time.</summary>
internal sealed class RandomRun(FuzzTarget[] targets, TimeSpan time, int seed, Findings findings)
{
    private const int Turn = 200;

    /// <summary>Runs, and prints how many inputs were tried.</summary>
    public void Run()
    {
        var mutators = targets.Select(target => new Mutator(new Random(seed), Seeds.Of(target.Seeds))).ToArray();
        var counts = new long[targets.Length];
        var watch = Stopwatch.StartNew();
        var nextReport = TimeSpan.FromMinutes(1);
        for (var i = 0; watch.Elapsed < time; i = (i + 1) % targets.Length)
        {
            for (var count = 0; count < Turn && watch.Elapsed < time; count++)
            {
                counts[i]++;
                Try(targets[i], mutators[i].Next());
            }

            if (watch.Elapsed > nextReport)
            {
                nextReport += TimeSpan.FromMinutes(5);
                Report(counts, watch.Elapsed);
            }
        }

        Report(counts, watch.Elapsed);
    }

    private void Try(FuzzTarget target, string text)
    {
        if (Finding.Of(target, text) is { } finding)
            findings.Add(target, text, finding, shorter => Finding.Of(target, shorter)?.Name == finding.Name);
    }

    private void Report(long[] counts, TimeSpan elapsed) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{elapsed:hh\\:mm\\:ss} seed {seed}: {counts.Sum()} inputs ({string.Join(", ", targets.Zip(counts, static (target, count) => target.Name + " " + count))}), {findings.Count} findings"));
}
