using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Represents why a REST catalog or a token endpoint does not accept a request. It contains no secret.</summary>
internal sealed record ServerProblem(AuthFault Fault, string Message, string? Code)
{
    internal static ServerProblem Create(IssueException problem) =>
        new(Faults.Classify(problem, AuthFault.Unreachable), problem.Message, problem.ErrorCode);

    /// <summary>Describes a response that is neither a success nor the documented error of the server.</summary>
    internal static ServerProblem Unexpected(HttpResponse response, string advice) => (int)response.Status is >= 300 and < 400
        ? new(
            AuthFault.Unreachable,
            $"the server returned a redirect (status {(int)response.Status}), which is not followed because the request can contain "
                + $"credentials. {advice}",
            null)
        : new(AuthFault.Unreachable, $"the server returned status {(int)response.Status}. {advice}", null);
}
