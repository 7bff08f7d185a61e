using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Runs the steps of a check of one auth block.</summary>
internal sealed class AuthCheck(IAwsAuth auth, BlockSettings block, ListedPath? path, CredentialOptions options, CredentialHost host)
{
    internal Task<AuthCheckReport> RunAsync(CancellationToken cancellationToken) =>
        Probing.UntilCanceledAsync(RunStepsAsync(cancellationToken), cancellationToken);

    private async Task<AuthCheckReport> RunStepsAsync(CancellationToken cancellationToken)
    {
        var configuration = Configure(out var credentials);
        var steps = await new BlockCheck(block, path is null ? [] : [path], options, host)
            .RunAsync(credentials, cancellationToken).ConfigureAwait(false);
        return new AuthCheckReport([configuration, .. steps]);
    }

    private AuthCheckStep Configure(out AWSCredentials? credentials)
    {
        try
        {
            credentials = auth.CreateCredentials(options);
            return ConfigurationStep.Passed(auth.Validate());
        }
        catch (InvalidAuthConfigException invalid)
        {
            credentials = null;
            return ConfigurationStep.Failed(invalid.Problems);
        }
    }
}
