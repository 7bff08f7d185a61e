using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Tests callers that block threads of the pool. They run alone, because all tests share the pool.</summary>
[Collection(Process.Environment)]
public sealed class BlockingTests
{
    private readonly TestHost _host = TestHost.WithClock();
    private readonly TaskCompletionSource _isBack = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Blocked_pool_threads_do_not_delay_the_response()
    {
        _isBack.SetResult();
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        var before = MinThreads();
        // Without more threads, the pool adds a few in a second and gives them to the callers first: the deadline would pass before the
        // response.
        var callers = Enumerable.Range(0, 50 * Environment.ProcessorCount).Select(_ => Task.Run(credentials.GetCredentials)).ToList();
        Assert.All(await Task.WhenAll(callers), static keys => Assert.Equal("ASIA1", keys.AccessKey));
        Assert.Equal(1, source.IssueCount);
        Assert.Equal(before, MinThreads());
    }

    [Fact]
    public async Task A_pool_size_that_the_program_sets_is_kept()
    {
        var credentials = new RefreshedCredentials(Source(), _host);
        ThreadPool.GetMinThreads(out var before, out var io);
        var callers = Enumerable.Range(0, 5).Select(_ => Task.Run(credentials.GetCredentials)).ToList();
        await Eventually.HoldsAsync(() => MinThreads() == before + 5);
        Assert.True(ThreadPool.SetMinThreads(before + 40, io));
        try
        {
            _isBack.SetResult();
            await Task.WhenAll(callers);
            Assert.Equal(before + 40, MinThreads());
        }
        finally
        {
            ThreadPool.SetMinThreads(before, io);
        }
    }

    private static int MinThreads()
    {
        ThreadPool.GetMinThreads(out var workers, out _);
        return workers;
    }

    private FakeSource Source() => new(async number =>
    {
        await _isBack.Task;
        for (var hop = 0; hop < 3; hop++)
            await Task.Delay(1);
        return FakeSource.Session(number, _host.UtcNow.AddHours(1));
    });
}
