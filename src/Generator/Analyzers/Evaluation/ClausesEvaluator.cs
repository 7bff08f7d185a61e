using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Asks the rules about what is in the parts of a statement that are no property.</summary>
internal static class ClausesEvaluator
{
    internal static IEnumerable<SourceProblem> Find(SourceConfiguration source, Configuration configuration)
    {
        var report = new Report();
        foreach (var part in source.Clauses)
        {
            foreach (var (text, place) in part.Texts)
            {
                ClauseRules.CheckClause(configuration, report, part.Member, text);
                foreach (var problem in report.TakeProblems())
                    yield return Told(problem, place, configuration);
            }
        }
    }

    private static SourceProblem Told(Problem problem, Location location, Configuration configuration) => new(problem, Diagnostic.Create(
        RuleDescriptors.Of(problem.Rule),
        location,
        SourceEvaluator.Severity(problem.Severity),
        additionalLocations: null,
        Assumptions.Write(ImmutableDictionary<string, string?>.Empty, configuration, problem.Key),
        problem.Message));
}
