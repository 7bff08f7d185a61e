using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>
/// Compares generated files with <c>Snapshots/Class.Method#Hint.verified.cs</c>, the file convention of Verify. A mismatch or
/// a missing file writes <c>.received.cs</c> beside it and fails; <c>UPDATE_SNAPSHOTS=1</c> accepts what was generated.
/// </summary>
internal sealed partial class Snapshot(string folder, bool accept)
{
    private static Snapshot Default { get; } =
        new(BuildPaths.Snapshots, Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1");

    /// <summary>Compares all files of a run; a snapshot of the test that has no file any more fails too.</summary>
    public static void Match<TTests>(GeneratorRun run, [CallerMemberName] string method = "") =>
        Default.Match(
            $"{typeof(TTests).Name}.{method}",
            run.Sources.ToDictionary(s => Path.GetFileNameWithoutExtension(s.HintName), s => s.SourceText.ToString()));

    public void Match(string test, IReadOnlyDictionary<string, string> files)
    {
        Assert.NotEmpty(files);
        Directory.CreateDirectory(folder);
        var complaints = files.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => Compare($"{test}#{f.Key}", Scrub(f.Value)))
            .Concat(Stale(test, files))
            .OfType<string>()
            .ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
    }

    private string? Compare(string name, string text)
    {
        var verified = Path.Combine(folder, name + ".verified.cs");
        var received = Path.Combine(folder, name + ".received.cs");
        if (accept)
            File.WriteAllText(verified, text);

        if (File.Exists(verified) && Normalize(File.ReadAllText(verified)) == text)
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, text);
        return File.Exists(verified) ? $"{name} differs from its snapshot." : $"{name} has no snapshot.";
    }

    private IEnumerable<string?> Stale(string test, IReadOnlyDictionary<string, string> files)
    {
        foreach (var file in Directory.EnumerateFiles(folder, $"{test}#*.verified.cs"))
        {
            var hint = Path.GetFileName(file)[(test.Length + 1)..^".verified.cs".Length];
            if (files.ContainsKey(hint))
                continue;
            if (accept)
                File.Delete(file);
            else
                yield return $"{test}#{hint} is a snapshot of nothing.";
        }
    }

    private static string Scrub(string text) => Version().Replace(Normalize(text), "$1{version}$2");

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex("""(GeneratedCode(?:Attribute)?\("[^"]*", ")[^"]*("\))""")]
    private static partial Regex Version();
}
