using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime.Credentials;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The SDK's default chain: environment, web identity, profile, container, instance metadata. Its second link is taken by ours, which needs
/// nothing that trimming takes away; all else is the SDK's, which also sees when its files change.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The resolver watches files, as long as the credentials are used.")]
internal sealed class SdkDefaultSource(CredentialHost host, WebIdentitySource webIdentity) : CredentialSource
{
    private readonly Lazy<DefaultAWSCredentialsIdentityResolver> _chain = new();

    public override CredentialStep Step => CredentialStep.SdkDefault;

    public override Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken) =>
        TakesWebIdentity(host) ? webIdentity.IssueAsync(mayRetry, cancellationToken) : ResolveAsync(cancellationToken);

    private static bool TakesWebIdentity(CredentialHost host) =>
        (host.Variable("AWS_ACCESS_KEY_ID") is null || host.Variable("AWS_SECRET_ACCESS_KEY") is null)
        && host.Variable(WebIdentitySource.TokenVariable) is not null
        && host.Variable(WebIdentitySource.RoleVariable) is not null;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What the chain throws quotes the output of programs and parts of files.")]
    private async Task<IssuedCredentials> ResolveAsync(CancellationToken cancellationToken)
    {
        try
        {
            var found = await _chain.Value.ResolveIdentityAsync(null, cancellationToken).ConfigureAwait(false);
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
