using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Finds the region that the SDK reads from the environment, the profile and the instance metadata. The SDK blocks for many seconds if the
/// instance metadata service does not respond, so one search on another thread is shared by all callers, who wait for a limited time.
/// </summary>
internal static class SdkRegion
{
    private static readonly TimeSpan _maxWait = TimeSpan.FromSeconds(1.5);
    private static readonly object _gate = new();
    private static Task<string?>? _search;

    internal static async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        if (Find(includeInstanceMetadata: false) is { } region)
            return region;
        using var limit = new TimeLimit(_maxWait, cancellationToken);
        try
        {
            return await SafeAttempt.WaitAsync(SearchMetadataAsync(), limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Task<string?> SearchMetadataAsync()
    {
        lock (_gate)
        {
            if (_search is null or { IsCompleted: true })
                _search = OwnThread.RunAsync(static () => Task.FromResult(Find(includeInstanceMetadata: true)));
            return _search;
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The SDK throws various exceptions for files that it cannot read, which contain no region.")]
    private static string? Find(bool includeInstanceMetadata)
    {
        try
        {
            return FallbackRegionFactory.GetRegionEndpoint(includeInstanceMetadata)?.SystemName;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
