using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Callers that do not await, on threads of the pool. Beside no other test, for the pool is everybody's.</summary>
[Collection(Process.Environment)]
public sealed class BlockingTests
{
    private readonly TestHost _host = TestHost.WithClock();
    private readonly TaskCompletionSource _isBack = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task BlockedThreadsOfThePoolDoNotKeepTheAnswerFromThem()
    {
        _isBack.SetResult();
        var source = Source();
        var credentials = new RefreshedCredentials(source, _host);
        var before = Least();
        // The pool by itself gives each of them a thread before the answer finds one, a few in a second, and the deadline is long over then.
        var callers = Enumerable.Range(0, 50 * Environment.ProcessorCount).Select(_ => Task.Run(credentials.GetCredentials)).ToList();
        Assert.All(await Task.WhenAll(callers), static keys => Assert.Equal("ASIA1", keys.AccessKey));
        Assert.Equal(1, source.Asked);
        Assert.Equal(before, Least());
    }

    [Fact]
    public async Task WhatTheProgramSetsMeanwhileIsLeftAlone()
    {
        var credentials = new RefreshedCredentials(Source(), _host);
        ThreadPool.GetMinThreads(out var before, out var io);
        var callers = Enumerable.Range(0, 5).Select(_ => Task.Run(credentials.GetCredentials)).ToList();
        await Eventually.HoldsAsync(() => Least() == before + 5);
        Assert.True(ThreadPool.SetMinThreads(before + 40, io));
        try
        {
            _isBack.SetResult();
            await Task.WhenAll(callers);
            Assert.Equal(before + 40, Least());
        }
        finally
        {
            ThreadPool.SetMinThreads(before, io);
        }
    }

    private static int Least()
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
