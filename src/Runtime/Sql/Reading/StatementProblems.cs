using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Evaluates the rules for a statement of a script.</summary>
internal static class StatementProblems
{
    internal static IReadOnlyList<AuthProblem> Find(
        ScriptText text,
        IReadOnlyList<ParsedStatement> evaluated,
        IReadOnlyList<SqlFault> faults)
    {
        var problems = new List<AuthProblem>();
        foreach (var statement in evaluated.SelectMany(static each => each.Alternatives().Prepend(each)))
        {
            var configuration = new Configuration();
            var report = new Report();
            statement.ReadInto(configuration, report);
            Evaluator.Evaluate(configuration, report);
            foreach (var problem in report.TakeProblems())
            {
                if (statement.IsAlternative && problem.Location != ProblemLocation.Value)
                    continue;
                var severity = (ProblemSeverity)problem.Severity;
                problems.Add(Create(problem.Rule.Id, severity, problem.Key, problem.Message, SpanOf(statement, problem)));
            }

            foreach (var clause in statement.ClauseValues)
            {
                ClauseRules.CheckClause(configuration, report, clause.Member, clause.Text);
                foreach (var problem in report.TakeProblems())
                    problems.Add(Create(problem.Rule.Id, (ProblemSeverity)problem.Severity, problem.Key, problem.Message, clause.Span));
            }
        }

        // Faults in SQL that may not be StarRocks SQL are not reported, as in files.
        if (evaluated.Count > 0)
        {
            foreach (var fault in faults)
                problems.Add(Create(SRA6001.Rule.Id, (ProblemSeverity)SRA6001.Rule.Severity, "", fault.Message, fault.Span));
        }

        problems.Sort(CompareLocations);
        return problems;

        AuthProblem Create(string id, ProblemSeverity severity, string key, string message, SourceSpan span) =>
            new(id, severity, key, null, message, text.Locate(span));
    }

    private static int CompareLocations(AuthProblem left, AuthProblem right)
    {
        var order = left.Location!.Value.Start.CompareTo(right.Location!.Value.Start);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }

    private static SourceSpan SpanOf(ParsedStatement statement, Problem problem)
    {
        if (problem.Position < 0 || problem.Location == ProblemLocation.Statement)
            return statement.FirstWord;
        var property = statement.Properties[problem.Position];
        return problem.Location == ProblemLocation.Value ? property.ValueSpan : property.KeySpan;
    }
}
