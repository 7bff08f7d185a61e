using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Creates the first step of a check, the problems of the configuration.</summary>
internal static class ConfigurationStep
{
    internal static AuthCheckStep Passed(IReadOnlyList<AuthProblem> problems) =>
        new(AuthCheckKind.Configuration, AuthCheckOutcome.Passed, problems.Count == 0 ? "no problems." : Describe(problems));

    internal static AuthCheckStep Failed(IReadOnlyList<AuthProblem> problems) => new(
        AuthCheckKind.Configuration,
        AuthCheckOutcome.Failed,
        Describe(problems),
        fault: AuthFault.Configuration,
        errorCode: BySeverity(problems).First().Id);

    private static IOrderedEnumerable<AuthProblem> BySeverity(IReadOnlyList<AuthProblem> problems) =>
        problems.OrderByDescending(static problem => problem.Severity);

    private static string Describe(IReadOnlyList<AuthProblem> problems) =>
        string.Join("; ", BySeverity(problems).Select(static problem => problem.ToString()));
}
