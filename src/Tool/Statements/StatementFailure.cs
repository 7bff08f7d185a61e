using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Describes why a statement is not read.</summary>
internal static class StatementFailure
{
    internal static string Describe(IReadOnlyList<AuthProblem> problems)
    {
        var errors = problems.Where(static problem => problem.Severity == ProblemSeverity.Error)
            .Select(static problem => problem.Id + ": " + problem.Message);
        return problems.Count == 0 ? "no ready-made type represents it." : string.Join(" ", errors);
    }
}
