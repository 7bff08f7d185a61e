using System;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Repeats a part of a changed seed, and compares what a text and one of four times its length cost.</summary>
internal sealed class GrowthRun(FuzzTarget[] targets, TimeSpan time, int seed, Findings findings)
{
    private const int Length = 12_000;
    private const int Factor = 4;
    private const double MaxGrowth = Factor * 2.2;

    // Less is lost in what other programs and the compiler of the runtime cost.
    private static readonly TimeSpan _notable = TimeSpan.FromMilliseconds(250);
    private const long NotableBytes = 200_000_000;

    /// <summary>Runs, and prints how many texts were tried.</summary>
    public void Run()
    {
        var watch = Stopwatch.StartNew();
        var random = new Random(seed);
        long count = 0;
        var mutators = Array.ConvertAll(targets, target => new Mutator(random, Seeds.Of(target.Seeds)));
        for (var i = 0; watch.Elapsed < time; i = (i + 1) % targets.Length)
        {
            count++;
            var text = mutators[i].Next();
            var piece = mutators[i].NextPiece(text);
            Try(targets[i], text, random.Next(text.Length + 1), piece);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:hh\\:mm\\:ss} seed {seed}: {count} growing texts, {findings.Count} findings"));
    }

    /// <summary>Returns the costs of a text whose part between ⟦ and ⟧ is repeated, and of one four times as long.</summary>
    public static string Grow(FuzzTarget target, string marked)
    {
        var (start, end) = (marked.IndexOf('⟦', StringComparison.Ordinal), marked.IndexOf('⟧', StringComparison.Ordinal));
        if (start < 0 || end <= start + 1)
            return "no part between ⟦ and ⟧";
        var (piece, text) = (marked[(start + 1)..end], marked[..start] + marked[(end + 1)..]);
        var repeated = Math.Max(1, Length / piece.Length);
        Measure(target, Grow(text, start, piece, repeated));
        return $"{Measure(target, Grow(text, start, piece, repeated))} → {Measure(target, Grow(text, start, piece, repeated * Factor))}";
    }

    private void Try(FuzzTarget target, string text, int at, string piece)
    {
        var repeated = Length / piece.Length;
        var large = Measure(target, Grow(text, at, piece, repeated * Factor));
        if (large.Time < _notable && large.Bytes < NotableBytes)
            return;
        var small = Measure(target, Grow(text, at, piece, repeated));
        if (!IsExcessive(small, large))
            return;

        // The first measure includes the compilation of what it runs.
        small = Measure(target, Grow(text, at, piece, repeated));
        large = Measure(target, Grow(text, at, piece, repeated * Factor));
        if (!IsExcessive(small, large))
            return;
        var shown = Findings.Escape(piece.Length > 40 ? piece[..40] : piece);
        findings.Add(target, text[..at] + "⟦" + piece + "⟧" + text[at..], new Finding("slow with " + shown, $"{small} → {large}"), holds: null);
        Console.WriteLine($"    {small} → {large}");
    }

    private static bool IsExcessive(Cost small, Cost large) =>
        (large.Time >= _notable && large.Time > small.Time * MaxGrowth) || (large.Bytes >= NotableBytes && large.Bytes > small.Bytes * MaxGrowth);

    private static string Grow(string text, int at, string piece, int count) =>
        new StringBuilder(text.Length + (piece.Length * count)).Append(text, 0, at).Insert(at, piece, count).Append(text, at, text.Length - at).ToString();

    private static Cost Measure(FuzzTarget target, string text)
    {
        var (time, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        target.Measure(text);
        return new Cost(Environment.CpuUsage.TotalTime - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private readonly record struct Cost(TimeSpan Time, long Bytes);
}
