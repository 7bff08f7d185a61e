using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Applies the rules to the clauses of a statement that hold no properties, such as column definitions and sources.</summary>
internal static class ClauseEvaluator
{
    internal static IEnumerable<SourceProblem> Find(SourceConfiguration source, Configuration configuration)
    {
        var report = new Report();
        foreach (var clause in source.Clauses)
        {
            foreach (var (text, location) in clause.Texts)
            {
                ClauseRules.CheckClause(configuration, report, clause.Member, text);
                foreach (var problem in report.TakeProblems())
                    yield return ToSourceProblem(problem, new SourceLocation(location, clause.Copied), configuration);
            }
        }
    }

    private static SourceProblem ToSourceProblem(Problem problem, SourceLocation location, Configuration configuration) =>
        new(problem, Diagnostic.Create(
            RuleDescriptors.Of(problem.Rule),
            location.Reported,
            SourceEvaluator.ToDiagnosticSeverity(problem.Severity),
            location.Copied is null ? null : [location.Written],
            AssumedContext.AddTo(ImmutableDictionary<string, string?>.Empty, configuration, problem.Key),
            problem.Message), location.Written);
}
