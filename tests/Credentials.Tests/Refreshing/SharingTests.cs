using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Tests that any number of callers share one refresh, with simulated time.</summary>
public sealed class SharingTests
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task Waiting_callers_share_one_refresh()
    {
        var host = TestHost.WithClock();
        var gate = new TaskCompletionSource();
        var source = new FakeSource(async number =>
        {
            await gate.Task;
            return FakeSource.Session(number, host.UtcNow + _hour);
        });
        var credentials = new RefreshedCredentials(source, host);
        var callers = Enumerable.Range(0, 200).Select(_ => credentials.GetCredentialsAsync()).ToList();
        var blocked = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(
            credentials.GetCredentials, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        callers.AddRange(blocked);
        gate.SetResult();
        foreach (var keys in await Task.WhenAll(callers))
            Assert.Equal("ASIA1", keys.AccessKey);
        Assert.Equal(1, source.IssueCount);
    }

    [Fact]
    [Trait("Runs", "Size")]
    public async Task A_thousand_callers_cause_one_refresh_at_each_of_many_expiries()
    {
        var expiries = Runs.Of(10_000);
        const int Callers = 1_000;
        var host = TestHost.WithClock();
        var source = new FakeSource(number => Task.FromResult(FakeSource.Session(number, host.UtcNow + _hour)));
        var credentials = new RefreshedCredentials(source, host);
        var tasks = new Task<Amazon.Runtime.ImmutableCredentials>[Callers];
        for (var expiry = 1; expiry <= expiries; expiry++)
        {
            for (var i = 0; i < Callers; i++)
                tasks[i] = credentials.GetCredentialsAsync();
            var keys = await Task.WhenAll(tasks);
            Assert.Equal("ASIA" + expiry, keys[0].AccessKey);
            Assert.Same(keys[0], keys[^1]);
            host.Advance(_hour);
        }

        Assert.Equal(expiries, source.IssueCount);
        TestContext.Current.TestOutputHelper?.WriteLine($"{expiries} expiries, {Callers} callers each: {source.IssueCount} refreshes");
    }

    [Fact]
    public async Task Concurrent_threads_at_an_expiry_cause_one_refresh()
    {
        var host = TestHost.WithClock();
        var source = new FakeSource(number => Task.FromResult(FakeSource.Session(number, host.UtcNow + _hour)));
        var credentials = new RefreshedCredentials(source, host);
        for (var expiry = 1; expiry <= 200; expiry++)
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
            {
                await Task.Yield();
                return i % 2 == 0 ? credentials.GetCredentials() : await credentials.GetCredentialsAsync();
            }));
            Assert.Equal(expiry, source.IssueCount);
            host.Advance(_hour);
        }
    }

    [Fact]
    public async Task A_single_threaded_context_does_not_deadlock_a_blocking_caller()
    {
        var host = TestHost.WithClock();
        var source = new FakeSource(async number =>
        {
            await Task.Yield();
            return FakeSource.Session(number, host.UtcNow + _hour);
        });
        var credentials = new RefreshedCredentials(source, host);
        var keys = await Task.Factory.StartNew(
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(new BlockedContext());
                return credentials.GetCredentials();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        Assert.Equal("ASIA1", keys.AccessKey);
    }

    /// <summary>Never runs what is posted to it, like a window whose thread is blocked.</summary>
    private sealed class BlockedContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
