using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>One refresh for any number of callers, by a clock that the tests set.</summary>
public sealed class SharingTests
{
    private static readonly TimeSpan _hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task CallersThatWaitShareOneRefresh()
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
        var blocked = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(credentials.GetCredentials, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();
        gate.SetResult();
        foreach (var answer in await Task.WhenAll(callers.Concat(blocked)))
            Assert.Equal("ASIA1", answer.AccessKey);
        Assert.Equal(1, source.Asked);
    }

    [Fact]
    [Trait("Runs", "Size")]
    public async Task AThousandCallersOverManyExpiriesCauseOneRefreshEach()
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
            var answers = await Task.WhenAll(tasks);
            Assert.Equal("ASIA" + expiry, answers[0].AccessKey);
            Assert.Same(answers[0], answers[^1]);
            host.Advance(_hour);
        }

        Assert.Equal(expiries, source.Asked);
        TestContext.Current.TestOutputHelper?.WriteLine($"{expiries} expiries, {Callers} callers each: {source.Asked} refreshes");
    }

    [Fact]
    public async Task ThreadsThatMeetAtAnExpiryCauseOneRefresh()
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
            Assert.Equal(expiry, source.Asked);
            host.Advance(_hour);
        }
    }

    [Fact]
    public async Task AContextOfOneThreadDoesNotStopABlockingCaller()
    {
        var host = TestHost.WithClock();
        var source = new FakeSource(async number =>
        {
            await Task.Yield();
            return FakeSource.Session(number, host.UtcNow + _hour);
        });
        var credentials = new RefreshedCredentials(source, host);
        var answer = await Task.Factory.StartNew(
            () =>
            {
                SynchronizationContext.SetSynchronizationContext(new DeadContext());
                return credentials.GetCredentials();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        Assert.Equal("ASIA1", answer.AccessKey);
    }

    /// <summary>Never runs what is posted to it, as a window whose thread is blocked.</summary>
    private sealed class DeadContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }
    }
}
