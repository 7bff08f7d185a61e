using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>An STS that is down, over real HTTP and by a clock that the tests set.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(0.05);

    public static TheoryData<string> Deaths => ["errors", "silence", "cuts", "nobody"];

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task TwentyCallersOnADeadStsCauseAtMostFiveRequestsAndAllKnowSoon(string death)
    {
        using var sts = new FakeSts { Instead = Death(death) };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        if (death == "nobody")
            sts.Dispose();
        var problems = await host.Time.UntilAsync(() => Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Factory.StartNew(
            async () => i % 2 == 0
                ? await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync)
                : Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials()),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap())), () => sts.Silences);
        Assert.InRange(host.Elapsed, TimeSpan.Zero, RefreshTiming.Deadline);
        foreach (var problem in problems)
        {
            Assert.Equal(CredentialStep.AssumeRole, problem.Step);
            Assert.Equal(Blocks.Role, problem.RoleArn);
            Assert.Contains(Blocks.Role, problem.Message, StringComparison.Ordinal);
            Assert.Equal(death == "errors" ? "InternalFailure" : null, problem.ErrorCode);
        }

        Assert.InRange(sts.Requests.Count, death == "nobody" ? 0 : 1, 5);
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
        using var pod = new Pod(hasOwnClock: true);
        var host = method == "web identity" ? pod.Host : TestHost.With(imds, hasOwnClock: true);
        sts.Clock = imds.Clock = () => host.UtcNow;
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
        for (var tick = 0; tick < 60; tick++)
        {
            for (var i = 0; i < 50; i++)
            {
                var answer = credentials.GetCredentialsAsync();
                Assert.True(answer.IsCompletedSuccessfully);
                Assert.Same(first, await answer);
                Assert.Same(first, credentials.GetCredentials());
            }

            await TickAsync();
        }

        var requests = sts.Requests.Count + imds.Requests.Count - before;
        Assert.InRange(requests, 1, 8);
        sts.Instead = imds.Instead = null;
        var end = host.Elapsed;
        while (credentials.GetCredentials() == first)
        {
            await TickAsync();
            Assert.InRange(host.Elapsed - end, TimeSpan.Zero, TimeSpan.FromSeconds(2.5));
        }

        async Task TickAsync()
        {
            await Eventually.HoldsAsync(() => !((RefreshedCredentials)credentials).IsRefreshing);
            host.Advance(_tick);
        }
    }

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task BlockedThreadsOfThePoolKnowInTimeToo(string death)
    {
        using var sts = new FakeSts { Instead = Death(death) };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        if (death == "nobody")
            sts.Dispose();
        await host.Time.UntilAsync(
            () => Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials())))),
            () => sts.Silences);
        Assert.InRange(host.Elapsed, TimeSpan.Zero, RefreshTiming.Deadline);
        Assert.InRange(sts.Requests.Count, 0, 5);
    }

    [Fact]
    public async Task TwoAndAHalfSecondsAfterStsIsBackSoAreWe()
    {
        using var sts = new FakeSts { Instead = static _ => FakeSts.Dead };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        while (host.Elapsed < TimeSpan.FromSeconds(6))
        {
            await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
            host.Advance(_tick);
        }

        sts.Instead = null;
        host.Advance(TimeSpan.FromSeconds(2.5));
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
        var host = TestHost.With(imds);
        var credentials = Blocks.ProfileAndRole(sts).On(host);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        Assert.Equal(Blocks.Role, problem.RoleArn);
        Assert.Contains("503", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
        Assert.InRange(imds.Requests.Count, 1, 2);
        imds.Instead = null;
        host.Advance(TimeSpan.FromSeconds(1));
        Assert.StartsWith("ASIASESSION", (await credentials.GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMetadataServiceThatDropsPacketsIsKnownInTime()
    {
        using var imds = new FakeImds { Instead = static _ => FakeReply.Silence };
        var host = TestHost.With(imds);
        var credentials = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(host);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(() => host.Time.UntilAsync(credentials.GetCredentialsAsync, () => imds.Silences));
        Assert.Equal(RefreshTiming.Answer, host.Elapsed);
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
