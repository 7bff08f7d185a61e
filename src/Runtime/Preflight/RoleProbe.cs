using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Whether the role can be assumed, and whose fault it is if not.</summary>
internal static class RoleProbe
{
    internal static async Task<AuthCheckStep> RunAsync(AWSCredentials credentials, AssumedRoleSource role, string? identity, string? externalId, CancellationToken cancellationToken)
    {
        try
        {
            await SafeAttempt.InTimeAsync(credentials.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
            return new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Passed, $"{role.RoleArn} was assumed.", role.RoleArn);
        }
        catch (CredentialRefreshException problem)
        {
            var fault = Faults.Of(problem);
            if (fault != AuthFault.TrustPolicyOrPermission)
                return new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Failed, problem.Message, role.RoleArn, fault, problem.ErrorCode);
            fault = Denial.OfRole(problem.Failure.Denial);
            return new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Failed, $"{problem.Message} {Denial.Advice(fault, identity, externalId)}", role.RoleArn, fault, problem.ErrorCode);
        }
    }
}
