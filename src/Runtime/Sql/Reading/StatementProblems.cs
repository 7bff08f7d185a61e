using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Asks the rules about a statement of a text.</summary>
internal static class StatementProblems
{
    internal static IReadOnlyList<AuthProblem> Find(ScriptText text, IReadOnlyList<ParsedStatement> evaluated, IReadOnlyList<SqlFault> faults)
    {
        var problems = new List<AuthProblem>();
        foreach (var statement in evaluated)
        {
            var configuration = new Configuration();
            var report = new Report();
            statement.ReadInto(configuration, report);
            Evaluator.Run(configuration, report);
            foreach (var problem in report.Take())
                problems.Add(new AuthProblem(problem.Rule.Id, (ProblemSeverity)problem.Severity, problem.Key, null, problem.Message, text.Locate(Span(statement, problem))));
        }

        // As in a file: only where the statement is StarRocks' for certain.
        if (evaluated.Count > 0)
        {
            foreach (var fault in faults)
                problems.Add(new AuthProblem(SRA6001.Rule.Id, (ProblemSeverity)SRA6001.Rule.Severity, "", null, fault.Message, text.Locate(fault.Span)));
        }

        problems.Sort(static (a, b) => a.Location!.Value.Start != b.Location!.Value.Start ? a.Location.Value.Start.CompareTo(b.Location.Value.Start) : string.CompareOrdinal(a.Id, b.Id));
        return problems;
    }

    private static SourceSpan Span(ParsedStatement statement, Problem problem)
    {
        if (problem.Entry < 0 || problem.Location == ProblemLocation.Statement)
            return statement.FirstWord;
        var property = statement.Properties[problem.Entry];
        return problem.Location == ProblemLocation.Value ? property.ValueSpan : property.KeySpan;
    }
}
