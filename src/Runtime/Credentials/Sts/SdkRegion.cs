using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The region that the SDK finds in environment, profile and instance metadata. The last it asks blocking, for many seconds where nobody
/// answers; so that is done aside, by one for all, and not waited for to its end.
/// </summary>
internal static class SdkRegion
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1.5);
    private static readonly object _gate = new();
    private static Task<string?>? _search;

    internal static async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        if (Find(includeInstanceMetadata: false) is { } region)
            return region;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_patience);
        try
        {
            return await SafeAttempt.InTimeAsync(Search(), limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Task<string?> Search()
    {
        lock (_gate)
            return _search is { IsCompleted: false } ? _search : _search = Task.Run(static () => Find(includeInstanceMetadata: true));
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Files that it can't read make it throw this and that; there is no region in them either.")]
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
