using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Whether the role can be assumed, and whose fault it is if not.</summary>
internal static class RoleProbe
{
    internal static async Task<(AuthCheckStep Step, ImmutableCredentials? Keys)> RunAsync(AWSCredentials credentials, AssumedRoleSource role, string? identity, string? externalId, CancellationToken cancellationToken)
    {
        try
        {
            var keys = await SafeAttempt.InTimeAsync(credentials.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
            return (new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Passed, $"{role.RoleArn} was assumed.", role.RoleArn), keys);
        }
        catch (CredentialRefreshException problem)
        {
            var fault = Faults.Of(problem);
            var message = problem.Message;
            if (fault == AuthFault.TrustPolicyOrPermission)
            {
                fault = Denial.OfRole(problem.Failure.Denial);
                message += " " + Denial.Advice(fault, identity, externalId);
            }

            return (new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Failed, message, role.RoleArn, fault, problem.ErrorCode), null);
        }
    }
}
