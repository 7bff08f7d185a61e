using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates pairs of which nothing says for which statement they are: only that is told which holds in a storage volume too, where they can
/// be one's, since that keeps other keys than any other statement.
/// </summary>
internal static class UnknownStatementEvaluator
{
    /// <param name="createSource">The pairs, as those of a scope.</param>
    /// <param name="isPartial">What they lack may be set elsewhere.</param>
    /// <param name="mayBeOfVolume">They can be a storage volume's.</param>
    internal static IEnumerable<SourceProblem> Find(Func<PropertyScope, SourceConfiguration> createSource, bool isPartial, bool mayBeOfVolume)
    {
        var problems = SourceEvaluator.Find(createSource(isPartial ? PropertyScope.PartialList : PropertyScope.Block));
        if (!mayBeOfVolume || problems.Count == 0)
            return problems;
        var volumeProblems = new HashSet<(Rule Rule, int Entry, ProblemLocation Location)>();
        foreach (var (problem, _) in SourceEvaluator.Find(createSource(isPartial ? AlterStorageVolumeDefinition.Instance : StorageVolumeDefinition.Instance)))
            volumeProblems.Add((problem.Rule, problem.Entry, problem.Location));

        // A volume calls a key of another vocabulary unknown, which is no better.
        var commonProblems = new List<SourceProblem>(problems);
        commonProblems.RemoveAll(found => found.Problem.Rule != SRA4004.Rule && !volumeProblems.Contains((found.Problem.Rule, found.Problem.Entry, found.Problem.Location)));
        return commonProblems;
    }
}
