using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates pairs of which nothing says for which statement they are: only that is told which holds in a storage volume too, where they can
/// be one's, since that keeps other keys than any other statement.
/// </summary>
internal static class OpenStatement
{
    /// <param name="source">The pairs, as those of a scope.</param>
    /// <param name="isPartial">What they lack may be set elsewhere.</param>
    /// <param name="mayBeOfVolume">They can be a storage volume's.</param>
    internal static IEnumerable<SourceProblem> Find(Func<PropertyScope, SourceConfiguration> source, bool isPartial, bool mayBeOfVolume)
    {
        var problems = SourceEvaluator.Find(source(isPartial ? PropertyScope.PartialList : PropertyScope.Block));
        if (!mayBeOfVolume || problems.Count == 0)
            return problems;
        var ofVolume = new HashSet<(Rule Rule, int Entry, ProblemLocation Location)>();
        var volume = Array.Find(StatementDefinitions.All, statement => statement.IsStorageVolume && statement.IsPartial == isPartial)!;
        foreach (var (problem, _) in SourceEvaluator.Find(source(volume)))
            ofVolume.Add((problem.Rule, problem.Entry, problem.Location));

        // A volume calls a key of another vocabulary unknown, which is no better.
        var held = new List<SourceProblem>(problems);
        held.RemoveAll(each => each.Problem.Rule != SRA4004.Rule && !ofVolume.Contains((each.Problem.Rule, each.Problem.Entry, each.Problem.Location)));
        return held;
    }
}
