using System;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Obtains the credentials of the base identity and its ARN, which STS returns without any permission.</summary>
[SuppressMessage(
    "Design",
    "CA1031:Do not catch general exception types",
    Justification = "NodeIdentity can be of any class and throw any exception, which becomes part of the report.")]
internal static class IdentityProbe
{
    private const string Body = "Action=GetCallerIdentity&Version=2011-06-15";

    internal static async Task<(AuthCheckStep Step, ImmutableCredentials? Keys)> RunAsync(
        BlockSettings block, CredentialOptions options, AWSCredentials identity, CredentialHost host, CancellationToken cancellationToken)
    {
        var name = Name(block.Identity, options);
        ImmutableCredentials keys;
        try
        {
            keys = await SafeAttempt.WaitAsync(identity.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
        }
        catch (CredentialRefreshException problem)
        {
            var fault = Faults.Classify(problem);
            if (fault == AuthFault.TrustPolicyOrPermission)
                fault = Denial.Classify(problem.Failure.Denial);
            return (Failed(problem.Message, fault, problem.ErrorCode), null);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            var cause = SafeAttempt.Describe(problem);
            return (Failed($"{name}: {cause.Message}", Faults.Classify(cause, AuthFault.Credentials), null), null);
        }

        return (await FindArnAsync(block, name + PodNote(block, options, host), keys, host, cancellationToken).ConfigureAwait(false), keys);
    }

    private static async Task<AuthCheckStep> FindArnAsync(
        BlockSettings block, string name, ImmutableCredentials keys, CredentialHost host, CancellationToken cancellationToken)
    {
        if (block.IsNonAwsStore && block.StsEndpoint is null)
            return new AuthCheckStep(
                AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{name}, whose owner is unknown because the endpoint is not AWS.");
        var sts = BlockCredentials.CreateStsAddress(block, null);
        try
        {
            sts = await sts.InRegionAsync(cancellationToken).ConfigureAwait(false);
            var http = new SignedHttp(host, keys, sts.SigningRegion, "sts");
            var uri = await sts.ToUriAsync(cancellationToken).ConfigureAwait(false);
            var response = await http.ProbeAsync(host, HttpMethod.Post, uri, Body, StsRequest.ContentType, [], cancellationToken)
                .ConfigureAwait(false);
            if (response.IsSuccess && StsResponse.Texts(response.Text, "Arn")?[0] is { } arn && KnownShape.IsArn(arn))
                return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Passed, $"{name}: {arn}.", arn);
            var problem = StsResponse.ReadError(response.Text, response.Status, StsProblem.Secrets(keys));
            return Faults.Classify(problem.ErrorCode) == AuthFault.Credentials
                ? Failed($"{name}: {problem.Message}", AuthFault.Credentials, problem.ErrorCode)
                : WithoutArn(name, sts, problem);
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            return WithoutArn(name, sts, problem);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            return WithoutArn(name, sts, SafeAttempt.Describe(problem));
        }
    }

    private static AuthCheckStep Failed(string message, AuthFault fault, string? code) =>
        new(AuthCheckKind.Identity, AuthCheckOutcome.Failed, message, null, fault, code);

    // The step passes: the credentials exist, and StarRocks does not need the ARN.
    private static AuthCheckStep WithoutArn(string name, StsAddress sts, IssueException problem)
    {
        var location = sts.Authority is { } authority ? " at " + authority : "";
        var message = $"{name} was found, but STS{location} did not return its ARN: {problem.Message}";
        return new AuthCheckStep(AuthCheckKind.Identity, AuthCheckOutcome.Passed, message, null, AuthFault.None, problem.ErrorCode);
    }

    private static string Name(AwsAuthMethod identity, CredentialOptions options) => identity switch
    {
        AwsAuthMethod.InstanceProfile or AwsAuthMethod.SdkDefault when options.NodeIdentity is not null => "'NodeIdentity'",
        AwsAuthMethod.InstanceProfile => "the instance profile",
        AwsAuthMethod.SdkDefault => "the default chain of the AWS SDK",
        AwsAuthMethod.WebIdentity => "the web identity",
        _ => "the access key",
    };

    private static string PodNote(BlockSettings block, CredentialOptions options, CredentialHost host) =>
        block.Identity == AwsAuthMethod.InstanceProfile && options.NodeIdentity is null && PodIdentity.Describe(host) is { } podIdentity
            ? $" of the node ({podIdentity})"
            : "";
}
