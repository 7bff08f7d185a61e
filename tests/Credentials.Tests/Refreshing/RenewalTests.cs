using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Renewal ahead of the end, and what happens where it fails, by a clock that the tests set.</summary>
public sealed class RenewalTests
{
    private readonly TestHost _host = TestHost.WithClock();
    private bool _isDown;
    private TimeSpan _lifetime = TimeSpan.FromHours(1);

    [Fact]
    public async Task NothingIsAskedBeforeTheFirstCall()
    {
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        Assert.Equal(0, source.Asked);
        Assert.Null(credentials.Expiration);
        await credentials.GetCredentialsAsync();
        Assert.Equal(_host.UtcNow + _lifetime, credentials.Expiration);
    }

    [Fact]
    public async Task AShortSessionIsRenewedOnceAndNotOnEveryCall()
    {
        _lifetime = TimeSpan.FromSeconds(900);
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        for (var second = 0; second < 900; second++)
        {
            Assert.Equal(second < 680 ? "ASIA1" : Key(await credentials.GetCredentialsAsync()), Key(await credentials.GetCredentialsAsync()));
            await IdleAsync(credentials);
            _host.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(2, source.Asked);
        Assert.Equal("ASIA2", Key(await credentials.GetCredentialsAsync()));
    }

    [Fact]
    public async Task NobodyWaitsInsideTheWindow()
    {
        var gate = new TaskCompletionSource<IssuedCredentials>();
        var source = new FakeSource(number => number == 1 ? Task.FromResult(FakeSource.Session(1, _host.UtcNow + _lifetime)) : gate.Task);
        var credentials = new RefreshedCredentials(source, _host);
        await credentials.GetCredentialsAsync();
        _host.Advance(TimeSpan.FromMinutes(50));
        for (var i = 0; i < 100; i++)
        {
            Assert.True(credentials.GetCredentialsAsync().IsCompletedSuccessfully);
            Assert.Equal("ASIA1", credentials.GetCredentials().AccessKey);
        }

        gate.SetResult(FakeSource.Session(2, _host.UtcNow + _lifetime));
        await Eventually.HoldsAsync(() => credentials.GetCredentials().AccessKey == "ASIA2");
        Assert.Equal(2, source.Asked);
    }

    [Fact]
    public async Task TheLastGoodOnesAreKeptUntilTheyEnd()
    {
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        await credentials.GetCredentialsAsync();
        _isDown = true;
        _host.Advance(TimeSpan.FromMinutes(50));
        for (var second = 0; second < 599; second++)
        {
            Assert.Equal("ASIA1", Key(await credentials.GetCredentialsAsync()));
            await IdleAsync(credentials);
            _host.Advance(TimeSpan.FromSeconds(1));
        }

        // From half a second to two between two attempts.
        Assert.InRange(source.Asked, 250, 500);
        _host.Advance(TimeSpan.FromSeconds(1));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials());
        _isDown = false;
        _host.Advance(TimeSpan.FromSeconds(2));
        Assert.NotEqual("ASIA1", Key(await credentials.GetCredentialsAsync()));
    }

    [Fact]
    public async Task AFailureStandsForAShortTime()
    {
        _isDown = true;
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        for (var i = 0; i < 50; i++)
            await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(1, source.Asked);
        _host.Advance(TimeSpan.FromSeconds(0.5));
        await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(2, source.Asked);
    }

    [Fact]
    public async Task WhatHasEndedWhenItIsHandedOutIsAFailureAndAskedForAgainAtOnce()
    {
        _lifetime = TimeSpan.FromSeconds(-1);
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Contains("had ended at 2025-12-31 23:59:59Z", problem.Message, StringComparison.Ordinal);
        _lifetime = TimeSpan.FromHours(1);
        Assert.Equal("ASIA2", Key(await credentials.GetCredentialsAsync()));
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(60)]
    public async Task AClockThatIsSetMakesNothingLastLongerThanItDoes(int minutes)
    {
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        await credentials.GetCredentialsAsync();
        _host.ClockIsOff = TimeSpan.FromMinutes(minutes);
        _host.Advance(TimeSpan.FromMinutes(50));
        await credentials.GetCredentialsAsync();
        await IdleAsync(credentials);
        Assert.Equal("ASIA2", Key(await credentials.GetCredentialsAsync()));
        _isDown = true;
        _host.ClockIsOff = TimeSpan.FromMinutes(-60) + _host.ClockIsOff;
        _host.Advance(TimeSpan.FromMinutes(60));
        await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
    }

    [Theory]
    [InlineData(3600, 900)]
    [InlineData(43200, 900)]
    [InlineData(900, 225)]
    [InlineData(60, 15)]
    public void TheWindowShrinksWithTheSession(int seconds, int window)
    {
        var now = _host.UtcNow;
        Assert.Equal(now.AddSeconds(seconds - window), RefreshTiming.RenewAt(now, now.AddSeconds(seconds), 0));
        Assert.Equal(now.AddSeconds(seconds - (window * 0.9)), RefreshTiming.RenewAt(now, now.AddSeconds(seconds), 1));
    }

    [Fact]
    public void TheWaitGrowsToTwoSecondsAndIsNotTheSameForAll()
    {
        Assert.Equal([0.5, 1, 2, 2, 2], Enumerable.Range(1, 5).Select(failures => RefreshTiming.WaitAfter(failures, 0).TotalSeconds));
        Assert.Equal(1.5, RefreshTiming.WaitAfter(100, 1).TotalSeconds);
    }

    private static string Key(Amazon.Runtime.ImmutableCredentials credentials) => credentials.AccessKey;

    /// <summary>Until no refresh is under way, which by this clock would take no time.</summary>
    private static Task IdleAsync(RefreshedCredentials credentials) => Eventually.HoldsAsync(() => !credentials.IsRefreshing);

    private FakeSource Source() => new(number => _isDown ? throw new IssueException("down.") { IsTransient = true } : Task.FromResult(FakeSource.Session(number, _host.UtcNow + _lifetime)));
}
