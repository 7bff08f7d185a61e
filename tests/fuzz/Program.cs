using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using SharpFuzz;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>The command line of the fuzzer. README.md describes it.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["random", var seconds, var seed, .. var names]:
                return Run(names, found => new RandomRun(Choose(names), Seconds(seconds), int.Parse(seed, CultureInfo.InvariantCulture), found).Run());
            case ["growth", var seconds, var seed, .. var names]:
                return Run(names, found => new GrowthRun(Choose(names), Seconds(seconds), int.Parse(seed, CultureInfo.InvariantCulture), found).Run());
            case ["afl", var name]:
                // Instrumented code runs only in the process of the fuzzer.
                FuzzTarget? target = null;
                Fuzzer.OutOfProcess.Run(stream => (target ??= FuzzTargets.Find(name)).Try(Read(stream)));
                return 0;
            case ["seeds", var name, var folder]:
                WriteSeeds(FuzzTargets.Find(name), folder);
                return 0;
            case ["dictionary"]:
                WriteDictionary();
                return 0;
            case ["try", var name, .. var files]:
                return Try(FuzzTargets.Find(name), files);
            case ["grow", var name, .. var files]:
                foreach (var file in files)
                    Console.WriteLine(file + ": " + GrowthRun.Grow(FuzzTargets.Find(name), File.ReadAllText(file)));
                return 0;
            default:
                Console.Error.WriteLine("random SECONDS SEED [TARGET…] | growth SECONDS SEED [TARGET…] | afl TARGET | seeds TARGET FOLDER | dictionary | try TARGET FILE… | grow TARGET FILE…");
                return 2;
        }
    }

    private static int Run(string[] names, Action<Findings> run)
    {
        var findings = new Findings(Path.Combine(AppContext.BaseDirectory, "findings"));
        run(findings);
        return findings.Count == 0 ? 0 : 1;
    }

    private static FuzzTarget[] Choose(string[] names) => names.Length == 0 ? FuzzTargets.All : Array.ConvertAll(names, FuzzTargets.Find);

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture));

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static void WriteSeeds(FuzzTarget target, string folder)
    {
        const int MaxLength = 1_500;
        Directory.CreateDirectory(folder);
        var seeds = Seeds.Of(target.Seeds).Where(static seed => seed.Length <= MaxLength).Distinct().ToArray();
        for (var i = 0; i < seeds.Length; i++)
            File.WriteAllText(Path.Combine(folder, i.ToString("d4", CultureInfo.InvariantCulture)), seeds[i], new UTF8Encoding(false));
    }

    /// <summary>Writes the signs, words and keys as a dictionary of AFL++.</summary>
    private static void WriteDictionary()
    {
        foreach (var piece in Pieces.All.Distinct().Where(static piece => piece.Length <= 60 && !piece.Any(char.IsSurrogate)))
            Console.WriteLine("\"" + string.Concat(Encoding.UTF8.GetBytes(piece).Select(static b => b is >= 32 and < 127 and not (byte)'"' and not (byte)'\\' ? ((char)b).ToString() : $"\\x{b:x2}")) + "\"");
    }

    private static int Try(FuzzTarget target, string[] files)
    {
        var findings = new Findings(Path.Combine(AppContext.BaseDirectory, "findings"));
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            if (Finding.Of(target, text) is { } finding)
                findings.Add(target, text, finding, shorter => Finding.Of(target, shorter)?.Name == finding.Name);
        }

        return findings.Count == 0 ? 0 : 1;
    }
}
