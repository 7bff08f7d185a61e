using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Assumes the role and, if that fails, determines which policy denies it.</summary>
internal static class RoleProbe
{
    internal static async Task<(AuthCheckStep Step, ImmutableCredentials? Keys)> RunAsync(
        AWSCredentials credentials, AssumedRoleSource role, string? identity, string? externalId, CancellationToken cancellationToken)
    {
        try
        {
            var keys = await SafeAttempt.WaitAsync(credentials.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
            return (new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Passed, $"{role.RoleArn} was assumed.", role.RoleArn), keys);
        }
        catch (CredentialRefreshException problem)
        {
            var fault = Faults.Classify(problem);
            var message = problem.Message;
            if (fault == AuthFault.TrustPolicyOrPermission)
            {
                fault = Denial.Classify(problem.Failure.Denial);
                message += " " + Denial.Advice(fault, identity, externalId);
            }

            return (new AuthCheckStep(AuthCheckKind.Role, AuthCheckOutcome.Failed, message, role.RoleArn, fault, problem.ErrorCode), null);
        }
    }
}
