using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The SDK's default chain: environment, web identity, profile, container, instance metadata. The second link and the last are taken by ours:
/// the SDK's web identity needs what trimming takes away, and its instance metadata blocks, for half a minute where nobody answers. All else
/// is the SDK's, which also sees when its files change.
/// </summary>
internal sealed class SdkDefaultSource(CredentialHost host, WebIdentitySource webIdentity, InstanceMetadataSource metadata) : CredentialSource
{
    private readonly SdkDefaultLink _links = new(host);

    public override CredentialStep Step => CredentialStep.SdkDefault;

    public override Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken) => _links.First() switch
    {
        CredentialStep.WebIdentity => webIdentity.IssueAsync(mayRetry, cancellationToken),
        CredentialStep.InstanceProfile => AskMetadataAsync(mayRetry, cancellationToken),
        _ => ResolveAsync(cancellationToken),
    };

    private async Task<IssuedCredentials> AskMetadataAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        try
        {
            return await metadata.IssueAsync(mayRetry, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause)
        {
            throw cause.As("the environment, a web identity, a profile and a container have none, and of the instance metadata service: " + cause.Message, cause.Earlier);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What the chain throws quotes the output of programs and parts of files.")]
    private static async Task<IssuedCredentials> ResolveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var found = await SdkDefaultChain.ResolveAsync(cancellationToken).ConfigureAwait(false);
            var credentials = await SafeAttempt.InTimeAsync(found.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
            return new IssuedCredentials(credentials, found.Expiration?.ToUniversalTime());
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IssueException("the environment, a web identity, a profile, a container and the instance metadata were asked, and none gave any "
                + $"({cause.GetType().Name}).")
            { IsTransient = true };
        }
    }
}
