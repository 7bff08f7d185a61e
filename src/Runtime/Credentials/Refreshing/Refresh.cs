using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a refresh that is running, and the tasks of those who wait for it.</summary>
internal sealed class Refresh
{
    private readonly TaskCompletionSource<RefreshOutcome> _outcome = new();
    private readonly TaskCompletionSource<ImmutableCredentials> _credentials = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets the outcome for callers that block and for other refreshes, which continue on the thread of this one.</summary>
    public Task<RefreshOutcome> Outcome => _outcome.Task;

    /// <summary>Gets the credentials for all other callers, which continue on the pool.</summary>
    public Task<ImmutableCredentials> Credentials => _credentials.Task;

    internal void Complete(RefreshOutcome outcome)
    {
        if (outcome.Credentials is { } cached)
        {
            _credentials.SetResult(cached.Credentials);
        }
        else
        {
            _credentials.SetException(new CredentialRefreshException(outcome.Failure!));
            // If nobody waits for the failure, it is not an unobserved exception.
            _ = _credentials.Task.Exception;
        }

        _outcome.SetResult(outcome);
    }
}
