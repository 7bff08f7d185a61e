using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates properties whose statement is unknown. If they may belong to a storage volume, which supports other keys than every other
/// statement, a problem is reported only if the volume has a problem with the same key.
/// </summary>
internal static class UnknownStatementEvaluator
{
    /// <param name="createSource">Creates the configuration of the properties for a statement.</param>
    /// <param name="isPartial">Whether properties may be added elsewhere.</param>
    /// <param name="mayBeOfVolume">Whether the properties may belong to a storage volume.</param>
    internal static IEnumerable<SourceProblem> Find(Func<PropertyScope, SourceConfiguration> createSource, bool isPartial,
        bool mayBeOfVolume)
    {
        var problems = SourceEvaluator.Find(createSource(isPartial ? PropertyScope.PartialList : PropertyScope.Block));
        if (!mayBeOfVolume || problems.Count == 0)
            return problems;
        var volumeProblems = new HashSet<(string Key, int Position)>();
        var volume = Array.Find(StatementDefinitions.All, statement => statement.IsStorageVolume && statement.IsPartial == isPartial)!;
        foreach (var (problem, _, _) in SourceEvaluator.Find(createSource(volume)))
            volumeProblems.Add((problem.Key, problem.Position));

        // A storage volume reports an alias as an unknown key, so the alias is a problem in both cases.
        var commonProblems = new List<SourceProblem>(problems);
        commonProblems.RemoveAll(
            found => found.Problem.Rule != SRA4004.Rule && !volumeProblems.Contains((found.Problem.Key, found.Problem.Position)));
        return commonProblems;
    }
}
