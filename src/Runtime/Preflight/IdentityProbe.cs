using System;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Which identity is found, and whose it is. STS tells everybody who he is, without any permission.</summary>
[SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The credentials that stand for the node are of any class, which may throw anything; and the report tells it, whatever it is.")]
internal static class IdentityProbe
{
    private const string Body = "Action=GetCallerIdentity&Version=2011-06-15";

    internal static async Task<(AuthCheckStep Step, ImmutableCredentials? Keys)> RunAsync(BlockSettings block, CredentialOptions options, AWSCredentials identity, CredentialHost host, CancellationToken cancellationToken)
    {
        var what = Name(block.Identity, options);
        ImmutableCredentials keys;
        try
        {
            keys = await SafeAttempt.InTimeAsync(identity.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
        }
        catch (CredentialRefreshException problem)
        {
            var fault = Faults.Of(problem);
            return (new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Failed, problem.Message, null, fault == AuthFault.TrustPolicyOrPermission ? Denial.OfRole(problem.Failure.Denial) : fault, problem.ErrorCode), null);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            var cause = SafeAttempt.Describe(problem);
            return (new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Failed, $"{what}: {cause.Message}", null, Faults.Of(cause, AuthFault.Credentials)), null);
        }

        return (await AskAsync(block, what + PodNote(block, options, host), keys, host, cancellationToken).ConfigureAwait(false), keys);
    }

    private static async Task<AuthCheckStep> AskAsync(BlockSettings block, string what, ImmutableCredentials keys, CredentialHost host, CancellationToken cancellationToken)
    {
        if (block.IsNonAwsStore && block.StsEndpoint is null)
            return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{what}, for a store outside AWS, which alone knows whose it is.");
        var sts = BlockCredentials.Sts(block, null);
        try
        {
            sts = await sts.InRegionAsync(cancellationToken).ConfigureAwait(false);
            var http = new SignedHttp(host, keys, sts.SigningRegion, "sts");
            var answer = await http.SendAsync(HttpMethod.Post, await sts.ToUriAsync(cancellationToken).ConfigureAwait(false), Body, "application/x-www-form-urlencoded; charset=utf-8", null, cancellationToken).ConfigureAwait(false);
            if (answer.IsSuccess && StsAnswer.Texts(answer.Text, "Arn")?[0] is { } arn)
                return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{what}: {arn}.", arn);
            var problem = StsAnswer.ReadError(answer.Text, answer.Status, StsProblem.Secrets(keys));
            return Faults.Of(problem.ErrorCode) == AuthFault.Credentials
                ? new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Failed, $"{what}: {problem.Message}", null, AuthFault.Credentials, problem.ErrorCode)
                : Unnamed(what, sts, problem);
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            return Unnamed(what, sts, problem);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            return Unnamed(what, sts, SafeAttempt.Describe(problem));
        }
    }

    // The credentials are there; whose they are is a courtesy of STS.
    private static AuthCheckStep Unnamed(string what, StsAddress sts, IssueException problem) =>
        new(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{what} was found. Whose it is STS{(sts.Authority is { } where ? " at " + where : "")} did not say: {problem.Message}", null, AuthFault.None, problem.ErrorCode);

    private static string Name(AwsAuthMethod identity, CredentialOptions options) => identity switch
    {
        AwsAuthMethod.InstanceProfile or AwsAuthMethod.SdkDefault when options.NodeIdentity is not null => "the credentials that stand for the node",
        AwsAuthMethod.InstanceProfile => "the instance profile",
        AwsAuthMethod.SdkDefault => "the AWS SDK's default chain",
        AwsAuthMethod.WebIdentity => "the web identity",
        _ => "the access key",
    };

    /// <summary>A pod may have an identity of its own, which the instance profile is not.</summary>
    private static string PodNote(BlockSettings block, CredentialOptions options, CredentialHost host) =>
        block.Identity == AwsAuthMethod.InstanceProfile && options.NodeIdentity is null && PodIdentity.Of(host) is { } own ? $" of the node ({own})" : "";
}
