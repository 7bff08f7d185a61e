using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Observability;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Credentials that are renewed before they end. Any number of callers, waiting or not, causes one refresh; while the old ones hold nobody
/// waits; a failure is shared too, and for a short time stands for the next one. There is no timer and no client that would have to be
/// disposed of: a call inside the window starts the renewal.
/// </summary>
/// <remarks>
/// Not a RefreshingAWSCredentials: that one throws while credentials with a minute to live are still good, and lines callers up behind a
/// dead STS.
/// </remarks>
[DebuggerDisplay("{Source.Step} {Source.RoleArn}")]
internal sealed class RefreshedCredentials : AWSCredentials
{
    private readonly object _gate = new();
    private readonly CredentialHost _host;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private volatile HeldCredentials? _held;

    // All below are touched inside the gate alone.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private Task<RefreshOutcome>? _refresh;
    private RefreshFailure? _failure;
    private int _failures;
    private TimeSpan _started;
    private TimeSpan _waitUntil;

    internal RefreshedCredentials(CredentialSource source, CredentialHost host)
    {
        Source = source;
        _host = host;
        CredentialMeter.Watch(this);
    }

    internal CredentialSource Source { get; }

    /// <summary>When the credentials of the last refresh end.</summary>
    public override DateTime? Expiration
    {
        get => _held?.Expiration;
        set => throw new NotSupportedException("The source of the credentials says when they end.");
    }

    internal bool IsRefreshing
    {
        get
        {
            lock (_gate)
                return _refresh is not null;
        }
    }

    /// <summary>How long the credentials have been held; null before there are any.</summary>
    internal TimeSpan? Age => _held is { } held ? _host.Elapsed - held.Since : null;

    /// <summary>Credentials that are good now. It blocks only where there are none, until the one refresh for all callers has ended.</summary>
    public override ImmutableCredentials GetCredentials() =>
        Held() is { } held ? held.Credentials : Wanted(out var refresh) ?? Result(Blocking.Result(refresh!));

    public override Task<ImmutableCredentials> GetCredentialsAsync() => Held() is { } held ? held.Answer : WaitAsync();

    /// <summary>Other credentials than these, which AWS refuses before their end; the same where there are no others now.</summary>
    internal async Task<ImmutableCredentials> InsteadOfAsync(ImmutableCredentials refused)
    {
        Task<RefreshOutcome> refresh;
        lock (_gate)
        {
            if (_held is not { } held || held.Credentials != refused)
                return _held?.Credentials ?? refused;
            held.Refuse();
            if (_refresh is null && MustWait())
                return refused;
            refresh = _refresh ?? Start(mayRetry: false);
        }

        return (await refresh.ConfigureAwait(false)).Held?.Credentials ?? refused;
    }

    private static ImmutableCredentials Result(RefreshOutcome outcome) =>
        outcome.Held?.Credentials ?? throw new CredentialRefreshException(outcome.Failure!);

    private async Task<ImmutableCredentials> WaitAsync() =>
        Wanted(out var refresh) ?? Result(await refresh!.ConfigureAwait(false));

    /// <summary>What is held, if it is good; inside the window a renewal begins, for which nobody waits.</summary>
    private HeldCredentials? Held()
    {
        if (_held is not { } held)
            return null;
        var (now, elapsed) = (_host.UtcNow, _host.Elapsed);
        if (!held.AreGoodAt(now, elapsed))
            return null;
        if (held.AreDueAt(now, elapsed))
            Renew(held);
        return held;
    }

    private void Renew(HeldCredentials held)
    {
        // Whoever finds the gate closed knows that somebody else is at it.
        if (!Monitor.TryEnter(_gate))
            return;
        try
        {
            if (_refresh is null && ReferenceEquals(_held, held) && !MustWait())
                Start(mayRetry: false);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    /// <summary>Nothing good is held: the refresh to wait for, the credentials that it has meanwhile brought, or the failure that still stands.</summary>
    private ImmutableCredentials? Wanted(out Task<RefreshOutcome>? refresh)
    {
        lock (_gate)
        {
            refresh = null;
            if (_held is { } held && held.AreGoodAt(_host.UtcNow, _host.Elapsed))
                return held.Credentials;
            if (_refresh is null && MustWait())
                throw new CredentialRefreshException(_failure!);
            refresh = _refresh ?? Start(mayRetry: _failures == 0);
            return null;
        }
    }

    private bool MustWait() => _failures > 0 && _host.Elapsed < _waitUntil;

    // On the pool, so that no caller's context or stack is needed to bring it to its end; and not behind all that this thread has begun, for it may be blocked.
    private Task<RefreshOutcome> Start(bool mayRetry)
    {
        _started = _host.Elapsed;
        return _refresh = Task.Factory.StartNew(() => RefreshAsync(mayRetry), CancellationToken.None, TaskCreationOptions.DenyChildAttach | TaskCreationOptions.PreferFairness, TaskScheduler.Default).Unwrap();
    }

    private async Task<RefreshOutcome> RefreshAsync(bool mayRetry)
    {
        var trace = CredentialTrace.Start(Source);
        RefreshOutcome outcome;
        try
        {
            outcome = new RefreshOutcome(await IssueAsync(mayRetry).ConfigureAwait(false));
        }
        catch (IssueException cause)
        {
            outcome = new RefreshOutcome(cause.Earlier ?? new RefreshFailure(Source.Step, Source.RoleArn, cause));
        }

        lock (_gate)
        {
            Take(outcome);
            _refresh = null;
        }

        trace.End(outcome);
        CredentialMeter.Count(Source, outcome);
        return outcome;
    }

    private async Task<HeldCredentials> IssueAsync(bool mayRetry)
    {
        // Aside, for the SDK and a class of the program's may block, and the deadline holds for them too.
        var issued = await SafeAttempt.RunAsync(
            _host, token => Task.Run(() => Source.IssueAsync(mayRetry, token), CancellationToken.None), RefreshTiming.Deadline, CancellationToken.None).ConfigureAwait(false);
        var now = _host.UtcNow;
        if (issued.Expiration is { } end && end <= now)
        {
            throw new IssueException($"it handed out credentials that had ended at {end:u}, and it is {now:u} now.") { IsTransient = true, MayAskAtOnce = true };
        }

        return new HeldCredentials(issued, now, _host.Elapsed, RefreshTiming.RenewAt(now, issued.Expiration, _host.NextRandom()));
    }

    private void Take(RefreshOutcome outcome)
    {
        if (outcome.Held is { } held)
        {
            _held = held;
            (_failure, _failures) = (null, 0);
            return;
        }

        _failure = outcome.Failure!;
        _failures++;
        _failure.StandsUntil ??= _failure.MayAskAtOnce && _failures == 1 ? TimeSpan.Zero : WaitUntil();
        _waitUntil = _failure.StandsUntil.Value;
    }

    /// <summary>From the beginning of the refresh that failed: a silence that was waited for was a wait already.</summary>
    private TimeSpan WaitUntil()
    {
        var wait = _started + RefreshTiming.WaitAfter(_failures, _host.NextRandom());
        var shortest = _host.Elapsed + RefreshTiming.ShortestStand;
        return wait > shortest ? wait : shortest;
    }
}
