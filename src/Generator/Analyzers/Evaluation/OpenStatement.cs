using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Evaluates properties whose statement is unknown. Where they can be a storage volume's, which reads other keys than every other statement, a
/// problem is reported only if the volume has a problem with the same key.
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
        var ofVolume = new HashSet<(string Key, int Entry)>();
        foreach (var (problem, _) in SourceEvaluator.Find(source(isPartial ? AlterStorageVolumeDefinition.Instance : StorageVolumeDefinition.Instance)))
            ofVolume.Add((problem.Key, problem.Entry));

        // A volume calls a key of another vocabulary unknown, which is no better.
        var held = new List<SourceProblem>(problems);
        held.RemoveAll(each => each.Problem.Rule != SRA4004.Rule && !ofVolume.Contains((each.Problem.Key, each.Problem.Entry)));
        return held;
    }
}
