using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Tests renewals before credentials expire, and failed renewals, with simulated time.</summary>
public sealed class RenewalTests
{
    private readonly TestHost _host = TestHost.WithClock();
    private bool _isDown;
    private TimeSpan _lifetime = TimeSpan.FromHours(1);

    [Fact]
    public async Task Nothing_is_requested_before_the_first_call()
    {
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        Assert.Equal(0, source.IssueCount);
        Assert.Null(credentials.Expiration);
        await credentials.GetCredentialsAsync();
        Assert.Equal(_host.UtcNow + _lifetime, credentials.Expiration);
    }

    [Fact]
    public async Task A_short_session_is_renewed_once()
    {
        _lifetime = TimeSpan.FromSeconds(900);
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        for (var second = 0; second < 900; second++)
        {
            Assert.Equal(
                second < 680 ? "ASIA1" : Key(await credentials.GetCredentialsAsync()),
                Key(await credentials.GetCredentialsAsync()));
            await IdleAsync(credentials);
            _host.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(2, source.IssueCount);
        Assert.Equal("ASIA2", Key(await credentials.GetCredentialsAsync()));
    }

    [Fact]
    public async Task No_caller_waits_for_a_renewal()
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
        Assert.Equal(2, source.IssueCount);
    }

    [Fact]
    public async Task The_last_valid_credentials_stay_in_use_until_they_expire()
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

        // The retry delay is 0.5 to 2 seconds.
        Assert.InRange(source.IssueCount, 250, 500);
        _host.Advance(TimeSpan.FromSeconds(1));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials());
        _isDown = false;
        _host.Advance(TimeSpan.FromSeconds(2));
        Assert.NotEqual("ASIA1", Key(await credentials.GetCredentialsAsync()));
    }

    [Fact]
    public async Task A_failure_is_repeated_for_a_short_time()
    {
        _isDown = true;
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        for (var i = 0; i < 50; i++)
            await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(1, source.IssueCount);
        _host.Advance(TimeSpan.FromSeconds(0.5));
        await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(2, source.IssueCount);
    }

    [Fact]
    public async Task Credentials_that_are_already_expired_are_requested_again_at_once()
    {
        _lifetime = TimeSpan.FromSeconds(-1);
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Contains("the credentials expired at 2025-12-31 23:59:59Z", problem.Message, StringComparison.Ordinal);
        _lifetime = TimeSpan.FromHours(1);
        Assert.Equal("ASIA2", Key(await credentials.GetCredentialsAsync()));
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(60)]
    public async Task Changing_the_system_clock_extends_no_session(int minutes)
    {
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        await credentials.GetCredentialsAsync();
        _host.ClockChange = TimeSpan.FromMinutes(minutes);
        _host.Advance(TimeSpan.FromMinutes(50));
        await credentials.GetCredentialsAsync();
        await IdleAsync(credentials);
        Assert.Equal("ASIA2", Key(await credentials.GetCredentialsAsync()));
        _isDown = true;
        _host.ClockChange = TimeSpan.FromMinutes(-60) + _host.ClockChange;
        _host.Advance(TimeSpan.FromMinutes(60));
        await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
    }

    [Theory]
    [InlineData(3600, 900)]
    [InlineData(43200, 900)]
    [InlineData(900, 225)]
    [InlineData(60, 15)]
    public void The_renewal_window_is_a_quarter_of_a_short_session(int seconds, int window)
    {
        var now = _host.UtcNow;
        Assert.Equal(now.AddSeconds(seconds - window), RefreshTiming.RenewAt(now, now.AddSeconds(seconds), 0));
        Assert.Equal(now.AddSeconds(seconds - (window * 0.9)), RefreshTiming.RenewAt(now, now.AddSeconds(seconds), 1));
    }

    [Fact]
    public void The_retry_delay_grows_to_two_seconds_with_jitter()
    {
        Assert.Equal([0.5, 1, 2, 2, 2], Enumerable.Range(1, 5).Select(failures => RefreshTiming.RetryDelay(failures, 0).TotalSeconds));
        Assert.Equal(1.5, RefreshTiming.RetryDelay(100, 1).TotalSeconds);
    }

    private static string Key(Amazon.Runtime.ImmutableCredentials credentials) => credentials.AccessKey;

    /// <summary>Waits until no refresh is running, because simulated time does not wait for it.</summary>
    private static Task IdleAsync(RefreshedCredentials credentials) => Eventually.HoldsAsync(() => !credentials.IsRefreshing);

    private FakeSource Source() => new(number => _isDown
        ? throw new IssueException("down.") { IsTransient = true }
        : Task.FromResult(FakeSource.Session(number, _host.UtcNow + _lifetime)));
}
