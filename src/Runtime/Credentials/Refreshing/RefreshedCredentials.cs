using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Observability;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Represents credentials that are renewed before they expire. Any number of callers causes one refresh, and no caller waits while the
/// cached credentials are valid. A failure is shared too, and repeated until the next refresh can start. There is no timer and nothing to
/// dispose of: the first call in the renewal window starts the renewal.
/// </summary>
/// <remarks>
/// The RefreshingAWSCredentials of the SDK throws if credentials expire within a minute, and queues callers behind an STS that does not
/// respond.
/// </remarks>
[DebuggerDisplay("{Source.Step} {Source.RoleArn}")]
internal sealed class RefreshedCredentials : AWSCredentials
{
    private readonly object _gate = new();
    private readonly CredentialHost _host;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile CachedCredentials? _cached;

    // The fields below are guarded by _gate.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Refresh? _refresh;
    private RefreshFailure? _failure;
    private int _failures;
    private TimeSpan _startedAt;
    private TimeSpan _retryAt;

    internal RefreshedCredentials(CredentialSource source, CredentialHost host)
    {
        Source = source;
        _host = host;
        CredentialMeter.Watch(this);
    }

    internal CredentialSource Source { get; }

    /// <summary>Gets the expiration of the cached credentials.</summary>
    public override DateTime? Expiration
    {
        get => _cached?.Expiration;
        set => throw new NotSupportedException("'Expiration' cannot be set. The source of the credentials determines it.");
    }

    internal bool IsRefreshing
    {
        get
        {
            lock (_gate)
                return _refresh is not null;
        }
    }

    /// <summary>Gets how long the credentials have been cached; <see langword="null"/> before the first ones.</summary>
    internal TimeSpan? Age => _cached is { } cached ? _host.Elapsed - cached.ObtainedElapsed : null;

    /// <summary>Returns valid credentials. Blocks only if none are cached, until the refresh that all callers share has ended.</summary>
    public override ImmutableCredentials GetCredentials() =>
        FindCached() is { } cached ? cached.Credentials : FindOrRefresh(out var refresh) ?? Wait(refresh!);

    /// <summary>
    /// Returns valid credentials, or a task that all callers share. The task is completed without a thread of the pool, so a caller that
    /// blocks on it does not delay it.
    /// </summary>
    public override Task<ImmutableCredentials> GetCredentialsAsync()
    {
        if (FindCached() is { } cached)
            return cached.CredentialsTask;
        try
        {
            return FindOrRefresh(out var refresh) is { } found ? Task.FromResult(found) : refresh!.Credentials;
        }
        catch (CredentialRefreshException failed)
        {
            return Task.FromException<ImmutableCredentials>(failed);
        }
    }

    /// <summary>Returns valid credentials to another refresh, which continues on the thread of this one.</summary>
    internal async Task<ImmutableCredentials> GetInlineAsync() =>
        FindCached()?.Credentials ?? FindOrRefresh(out var refresh) ?? (await refresh!.Outcome.ConfigureAwait(false)).Unwrap();

    /// <summary>Returns new credentials for those that AWS rejects before they expire; the rejected ones if there are no others.</summary>
    internal async Task<ImmutableCredentials> ReplaceAsync(ImmutableCredentials rejected)
    {
        Refresh refresh;
        lock (_gate)
        {
            if (_cached is not { } cached || cached.Credentials != rejected)
                return _cached?.Credentials ?? rejected;
            cached.MarkRejected();
            if (_refresh is null && MustWait())
                return rejected;
            refresh = _refresh ?? StartRefresh(mayRetry: false);
        }

        return (await refresh.Outcome.ConfigureAwait(false)).Credentials?.Credentials ?? rejected;
    }

    // The refresh itself ends within the deadline, so this limit applies only if the machine gives its threads no time.
    private ImmutableCredentials Wait(Refresh refresh) => _host.Wait(refresh.Outcome, RefreshTiming.MaxWait)
        ? refresh.Outcome.GetAwaiter().GetResult().Unwrap()
        : throw new CredentialRefreshException(new RefreshFailure(Source.Step, Source.RoleArn, SafeAttempt.NoResponse()));

    /// <summary>Returns the cached credentials if they are valid, and starts a renewal if it is due.</summary>
    private CachedCredentials? FindCached()
    {
        if (_cached is not { } cached)
            return null;
        var (now, elapsed) = (_host.UtcNow, _host.Elapsed);
        if (!cached.AreValidAt(now, elapsed))
            return null;
        if (cached.IsRenewalDueAt(now, elapsed))
            Renew(cached);
        return cached;
    }

    private void Renew(CachedCredentials cached)
    {
        // If the lock is taken, another caller starts the renewal.
        if (!Monitor.TryEnter(_gate))
            return;
        try
        {
            if (_refresh is null && ReferenceEquals(_cached, cached) && !MustWait())
                StartRefresh(mayRetry: false);
        }
        catch (OutOfMemoryException)
        {
            // No thread can be created now. The cached credentials are still valid, and the next call tries again.
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    /// <summary>Returns the credentials that another caller has obtained in the meantime, or the refresh to wait for.</summary>
    /// <exception cref="CredentialRefreshException">The last refresh failed, and the next one cannot start yet.</exception>
    private ImmutableCredentials? FindOrRefresh(out Refresh? refresh)
    {
        lock (_gate)
        {
            refresh = null;
            if (_cached is { } cached && cached.AreValidAt(_host.UtcNow, _host.Elapsed))
                return cached.Credentials;
            if (_refresh is null && MustWait())
                throw new CredentialRefreshException(_failure!);
            refresh = _refresh ?? StartRefresh(mayRetry: _failures == 0);
            return null;
        }
    }

    private bool MustWait() => _failures > 0 && _host.Elapsed < _retryAt;

    // On a thread of its own, independent of the caller's synchronization context and stack.
    private Refresh StartRefresh(bool mayRetry)
    {
        _startedAt = _host.Elapsed;
        var refresh = new Refresh();
        OwnThread.Start(() => _ = RunAsync(refresh, mayRetry));
        return _refresh = refresh;
    }

    private async Task RunAsync(Refresh refresh, bool mayRetry)
    {
        var trace = CredentialTrace.Start(Source);
        var outcome = await ObtainAsync(mayRetry).ConfigureAwait(false);
        lock (_gate)
        {
            Store(outcome);
            _refresh = null;
        }

        try
        {
            trace.End(outcome);
            CredentialMeter.Count(Source, outcome);
        }
        finally
        {
            refresh.Complete(outcome);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "All callers wait for the outcome.")]
    private async Task<RefreshOutcome> ObtainAsync(bool mayRetry)
    {
        try
        {
            return new RefreshOutcome(await IssueAsync(mayRetry).ConfigureAwait(false));
        }
        catch (IssueException cause)
        {
            return new RefreshOutcome(cause.BaseFailure ?? new RefreshFailure(Source.Step, Source.RoleArn, cause));
        }
        catch (Exception cause)
        {
            return new RefreshOutcome(new RefreshFailure(Source.Step, Source.RoleArn, SafeAttempt.Describe(cause)));
        }
    }

    private async Task<CachedCredentials> IssueAsync(bool mayRetry)
    {
        // On another thread than the refresh, because the SDK and NodeIdentity can block, and the deadline applies to them too.
        var issued = await SafeAttempt.RunAsync(
            _host,
            token => OwnThread.RunAsync(() => Source.IssueAsync(mayRetry, token)),
            RefreshTiming.Deadline,
            CancellationToken.None).ConfigureAwait(false);
        var now = _host.UtcNow;
        if (issued.Expiration is { } end && end <= now)
        {
            var message = $"the credentials expired at {end:u}, which is before the current time {now:u}.";
            throw new IssueException(message) { IsTransient = true, MayRetryAtOnce = true };
        }

        return new CachedCredentials(issued, now, _host.Elapsed, RefreshTiming.RenewAt(now, issued.Expiration, _host.NextRandom()));
    }

    private void Store(RefreshOutcome outcome)
    {
        if (outcome.Credentials is { } cached)
        {
            _cached = cached;
            (_failure, _failures) = (null, 0);
            return;
        }

        _failure = outcome.Failure!;
        _failures++;
        _failure.RetryAt ??= _failure.MayRetryAtOnce && _failures == 1 ? TimeSpan.Zero : NextRetry();
        _retryAt = _failure.RetryAt.Value;
    }

    // Counted from the start of the failed refresh, so that callers who waited for a timeout do not wait twice.
    private TimeSpan NextRetry()
    {
        var retryAt = _startedAt + RefreshTiming.RetryDelay(_failures, _host.NextRandom());
        var earliest = _host.Elapsed + RefreshTiming.MinRetryDelay;
        return retryAt > earliest ? retryAt : earliest;
    }
}
