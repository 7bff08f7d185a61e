using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates properties whose statement is unknown. If they may belong to a storage volume, which supports other keys than every other
/// statement, only problems that apply to both are reported.
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
        var volumeProblems = new HashSet<(Rule Rule, int Entry, ProblemLocation Location)>();
        var volume = Array.Find(StatementDefinitions.All, statement => statement.IsStorageVolume && statement.IsPartial == isPartial)!;
        foreach (var (problem, _) in SourceEvaluator.Find(createSource(volume)))
            volumeProblems.Add((problem.Rule, problem.Entry, problem.Location));

        // A storage volume reports an alias as an unknown key, so the alias is a problem in both cases.
        var commonProblems = new List<SourceProblem>(problems);
        commonProblems.RemoveAll(
            found => found.Problem.Rule != SRA4004.Rule
                && !volumeProblems.Contains((found.Problem.Rule, found.Problem.Entry, found.Problem.Location)));
        return commonProblems;
    }
}
