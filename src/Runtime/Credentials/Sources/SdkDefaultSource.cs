using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Provides credentials of the default chain of the SDK: environment, web identity, profile, container, instance metadata. Two links are
/// replaced by classes of this library: the web identity of the SDK uses types that trimming removes, and its instance metadata blocks for
/// half a minute without a response.
/// </summary>
internal sealed class SdkDefaultSource(
    CredentialHost host, WebIdentitySource webIdentity, InstanceMetadataSource metadata) : CredentialSource
{
    private readonly SdkDefaultLink _link = new(host);

    public override CredentialStep Step => CredentialStep.SdkDefault;

    public override Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken) => _link.Find() switch
    {
        CredentialStep.WebIdentity => webIdentity.IssueAsync(mayRetry, cancellationToken),
        CredentialStep.InstanceProfile => IssueFromMetadataAsync(mayRetry, cancellationToken),
        _ => IssueFromSdkAsync(cancellationToken),
    };

    private async Task<IssuedCredentials> IssueFromMetadataAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        try
        {
            return await metadata.IssueAsync(mayRetry, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause)
        {
            throw cause.With(
                "no credentials in the environment, web identity, profile or container, and " + cause.Message, cause.BaseFailure);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Exceptions of the chain quote the output of programs and parts of files.")]
    private static async Task<IssuedCredentials> IssueFromSdkAsync(CancellationToken cancellationToken)
    {
        try
        {
            var found = await SdkDefaultChain.ResolveAsync(cancellationToken).ConfigureAwait(false);
            var credentials = await SafeAttempt.WaitAsync(found.GetCredentialsAsync(), cancellationToken).ConfigureAwait(false);
            return new IssuedCredentials(credentials, found.Expiration?.ToUniversalTime());
        }
        catch (Exception cause) when (!cancellationToken.IsCancellationRequested)
        {
            const string message = "no credentials in the environment, web identity, profile, container or instance metadata";
            throw new IssueException($"{message} ({cause.GetType().Name}).") { IsTransient = true };
        }
    }
}
