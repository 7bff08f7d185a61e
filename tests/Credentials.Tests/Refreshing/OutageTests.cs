using System.Diagnostics;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>An STS that is down, over real HTTP and in real time.</summary>
public sealed class OutageTests
{
    public static TheoryData<string> Deaths => ["errors", "silence", "cuts", "nobody"];

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task TwentyCallersOnADeadStsCauseAtMostFiveRequestsAndAllKnowSoon(string death)
    {
        using var sts = new FakeSts { Instead = Death(death) };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        if (death == "nobody")
            sts.Dispose();
        var time = Stopwatch.StartNew();
        var callers = Enumerable.Range(0, 20).Select(i => Task.Factory.StartNew(
            async () =>
            {
                var problem = i % 2 == 0
                    ? await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync)
                    : Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials());
                return (problem, time.Elapsed);
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap());
        foreach (var (problem, elapsed) in await Task.WhenAll(callers))
        {
            Assert.InRange(elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
            Assert.Equal(CredentialStep.AssumeRole, problem.Step);
            Assert.Equal(Blocks.Role, problem.RoleArn);
            Assert.Contains(Blocks.Role, problem.Message, StringComparison.Ordinal);
            Assert.Equal(death == "errors" ? "InternalFailure" : null, problem.ErrorCode);
        }

        Assert.InRange(sts.Requests.Count, death == "nobody" ? 0 : 1, 5);
        TestContext.Current.TestOutputHelper?.WriteLine($"{death}: {sts.Requests.Count} requests, all knew after {time.Elapsed.TotalSeconds:0.0} s");
    }

    [Theory]
    [InlineData("role")]
    [InlineData("web identity")]
    [InlineData("instance profile")]
    [InlineData("role on a profile")]
    public async Task FiftyCallersWithGoodCredentialsDoNotNoticeAnOutage(string method)
    {
        using var sts = new FakeSts { Lifetime = TimeSpan.FromSeconds(60) };
        using var imds = new FakeImds { Lifetime = TimeSpan.FromSeconds(60) };
        using var pod = new Pod();
        var host = method == "web identity" ? pod.Host : TestHost.With(imds);
        S3Auth block = method switch
        {
            "role" => Blocks.KeysAndRole(sts),
            "web identity" => Pod.Block(sts),
            "instance profile" => new() { UseInstanceProfile = true, Region = "eu-west-1" },
            _ => Blocks.ProfileAndRole(sts),
        };
        var credentials = block.On(host);
        var first = await credentials.GetCredentialsAsync();
        host.Advance(TimeSpan.FromSeconds(46));
        sts.Instead = static _ => FakeSts.Dead;
        imds.Instead = static _ => new FakeReply(503, "");
        var before = sts.Requests.Count + imds.Requests.Count;
        var time = Stopwatch.StartNew();
        while (time.Elapsed < TimeSpan.FromSeconds(3))
        {
            for (var i = 0; i < 50; i++)
            {
                var answer = credentials.GetCredentialsAsync();
                Assert.True(answer.IsCompletedSuccessfully);
                Assert.Same(first, await answer);
                Assert.Same(first, credentials.GetCredentials());
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        var requests = sts.Requests.Count + imds.Requests.Count - before;
        Assert.InRange(requests, 1, 8);
        sts.Instead = imds.Instead = null;
        var back = Stopwatch.StartNew();
        await Eventually.HoldsAsync(() => credentials.GetCredentials() != first);
        Assert.InRange(back.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        TestContext.Current.TestOutputHelper?.WriteLine($"{method}: {requests} requests in 3 s of outage, back {back.Elapsed.TotalSeconds:0.0} s after it");
    }

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task BlockedThreadsOfThePoolKnowInTimeToo(string death)
    {
        using var sts = new FakeSts { Instead = Death(death) };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        if (death == "nobody")
            sts.Dispose();
        var time = Stopwatch.StartNew();
        var callers = Enumerable.Range(0, 20).Select(_ => Task.Run(() => Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials())));
        await Task.WhenAll(callers);
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
        Assert.InRange(sts.Requests.Count, 0, 5);
        TestContext.Current.TestOutputHelper?.WriteLine($"{death}, pool: {sts.Requests.Count} requests, all knew after {time.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task TwoAndAHalfSecondsAfterStsIsBackSoAreWe()
    {
        using var sts = new FakeSts { Instead = static _ => FakeSts.Dead };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        var time = Stopwatch.StartNew();
        while (time.Elapsed < TimeSpan.FromSeconds(6))
        {
            await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        sts.Instead = null;
        await Task.Delay(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);
        Assert.StartsWith("ASIASESSION", (await credentials.GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneFailureThatPassesIsNotToldToWhoWaits()
    {
        using var sts = new FakeSts();
        sts.Instead = _ => sts.Requests.Count == 1 ? FakeSts.Dead : null;
        Assert.StartsWith("ASIASESSION", (await Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AThrottledRequestIsTriedAgain()
    {
        using var sts = new FakeSts();
        sts.Instead = _ => sts.Requests.Count == 1 ? FakeSts.Error(400, "Throttling", "Rate exceeded") : null;
        Assert.StartsWith("ASIASESSION", (await Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
        Assert.Equal(2, sts.Requests.Count);
    }

    [Fact]
    public async Task AProfileThatIsDownIsToldAsSuchAndStsIsNotAsked()
    {
        using var imds = new FakeImds { Instead = static _ => new FakeReply(503, "") };
        using var sts = new FakeSts();
        var credentials = Blocks.ProfileAndRole(sts).On(TestHost.With(imds));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        Assert.Equal(Blocks.Role, problem.RoleArn);
        Assert.Contains("503", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
        Assert.InRange(imds.Requests.Count, 1, 2);
        imds.Instead = null;
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.StartsWith("ASIASESSION", (await credentials.GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMetadataServiceThatDropsPacketsIsKnownInTime()
    {
        using var imds = new FakeImds { Instead = static _ => FakeReply.Silence };
        var time = Stopwatch.StartNew();
        var credentials = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(TestHost.With(imds));
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(8));
        Assert.Null(problem.RoleArn);
        Assert.Contains("no answer within", problem.Message, StringComparison.Ordinal);
    }

    private static Func<FakeRequest, FakeReply?> Death(string death) => death switch
    {
        "silence" => static _ => FakeReply.Silence,
        "cuts" => static _ => FakeReply.Cut,
        _ => static _ => FakeSts.Dead,
    };
}
