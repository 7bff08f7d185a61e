using System;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Which identity is found, and whose it is. STS tells everybody who he is, without any permission.</summary>
internal static class IdentityProbe
{
    private const string Body = "Action=GetCallerIdentity&Version=2011-06-15";

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The credentials that stand for the node are of any class, which may throw anything.")]
    internal static async Task<AuthCheckStep> RunAsync(BlockSettings block, CredentialOptions options, AWSCredentials identity, CredentialHost host, CancellationToken cancellationToken)
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
            return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Failed, problem.Message, null, fault == AuthFault.TrustPolicyOrPermission ? Denial.OfRole(problem.Failure.Denial) : fault, problem.ErrorCode);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            var cause = SafeAttempt.Describe(problem);
            return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Failed, $"{what}: {cause.Message}", null, cause.IsNetwork ? AuthFault.Unreachable : AuthFault.Credentials);
        }

        return await AskAsync(block, what + PodNote(block, options, host), keys, host, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<AuthCheckStep> AskAsync(BlockSettings block, string what, ImmutableCredentials keys, CredentialHost host, CancellationToken cancellationToken)
    {
        if (block.IsStoreElsewhere && block.StsEndpoint is null)
            return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{what}, for a store outside AWS, which alone knows whose it is.");
        try
        {
            var sts = await BlockCredentials.Sts(block, null).InRegionAsync(cancellationToken).ConfigureAwait(false);
            var http = new SignedHttp(host, keys, sts.SigningRegion, "sts");
            var answer = await http.SendAsync(HttpMethod.Post, await sts.ToUriAsync(cancellationToken).ConfigureAwait(false), Body, "application/x-www-form-urlencoded; charset=utf-8", null, cancellationToken).ConfigureAwait(false);
            if (answer.IsSuccess && StsAnswer.Texts(answer.Text, "Arn")?[0] is { } arn)
                return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{what}: {arn}.", arn);
            var problem = StsAnswer.ReadError(answer.Text, answer.Status, StsProblem.Secrets(keys));
            return Faults.Of(problem.ErrorCode) == AuthFault.Credentials
                ? new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Failed, $"{what}: {problem.Message}", null, AuthFault.Credentials, problem.ErrorCode)
                : Unnamed(what, problem);
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            return Unnamed(what, problem);
        }
    }

    // The credentials are there; whose they are is a courtesy of STS.
    private static AuthCheckStep Unnamed(string what, IssueException problem) =>
        new(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{what} was found. Whose it is STS did not say: {problem.Message}", null, AuthFault.None, problem.ErrorCode);

    private static string Name(AwsAuthMethod identity, CredentialOptions options) => identity switch
    {
        AwsAuthMethod.InstanceProfile or AwsAuthMethod.SdkDefault when options.NodeIdentity is not null => "the credentials that stand for the node",
        AwsAuthMethod.InstanceProfile => "the instance profile",
        AwsAuthMethod.SdkDefault => "the AWS SDK's default chain",
        AwsAuthMethod.WebIdentity => "the web identity",
        _ => "the access key",
    };

    /// <summary>A pod may have an identity of its own, which the instance profile is not.</summary>
    private static string PodNote(BlockSettings block, CredentialOptions options, CredentialHost host)
    {
        if (block.Identity != AwsAuthMethod.InstanceProfile || options.NodeIdentity is not null)
            return "";
        if (host.Variable(WebIdentitySource.TokenVariable) is not null)
        {
            var own = host.Variable(WebIdentitySource.RoleVariable) is { } role ? $"a web identity of its own, {role}" : "a web identity of its own";
            return $" of the node (this pod has {own}, that use_instance_profile does not use; use_web_identity_token_file would)";
        }

        return host.Variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") is not null || host.Variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") is not null
            ? " of the node (this pod has a pod identity of its own, that use_instance_profile does not use; use_aws_sdk_default_behavior would)"
            : "";
    }
}
