using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Evaluates every combination of a grid and compares the problems with the expected ones.</summary>
internal static class OracleRun
{
    private const int Shown = 5;

    /// <param name="scene">The context of the block.</param>
    /// <param name="grid">The combinations.</param>
    /// <param name="expected">The expected problems by the number of the combination.</param>
    /// <param name="complete">Sets the other parameters of the block. Returns false if there is nothing to evaluate.</param>
    public static void Compare(Scene scene, Grid grid, Verdict[] expected, Func<AuthBlock, bool> complete)
    {
        var configuration = new Configuration();
        var report = new Report();
        var differences = new List<string>();
        var count = 0;
        for (var number = 0; number < grid.Size; number++)
        {
            if (!grid.IsTried(number))
                continue;
            scene.Build(configuration);
            var block = configuration.Block(scene.Service);
            grid.Fill(number, block);
            if (!complete(block))
                continue;
            Evaluator.Evaluate(configuration, report);
            var problems = report.TakeProblems();
            if (Verdict.Of(problems, block.Prefix) != expected[number] && ++count <= Shown)
                differences.Add($"{grid.Describe(number)}\n      expected {expected[number]}\n      but said {Report(problems)}");
        }

        Assert.True(count == 0, $"{scene.Name}: {count} of {grid.Size} differ\n  {string.Join("\n  ", differences)}");
    }

    private static string Report(Problem[] problems) =>
        problems.Length == 0 ? "nothing" : string.Join(", ", problems.Select(static p => $"{p.Severity.ToString()[0]}:{p.Rule.Id} {p.Key}"));
}
