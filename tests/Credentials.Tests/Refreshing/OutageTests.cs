using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Refreshing;

/// <summary>Tests outages of STS and the metadata service, over real HTTP and with simulated time.</summary>
public sealed class OutageTests
{
    private static readonly TimeSpan _tick = TimeSpan.FromSeconds(0.05);

    public static TheoryData<string> Outages => ["errors", "no response", "closed connection", "no server"];

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task A_failed_STS_receives_few_requests_and_all_callers_fail_in_time(string outage)
    {
        using var sts = new FakeSts { Override = Outage(outage) };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        if (outage == "no server")
            sts.Dispose();
        var problems = await host.Time.UntilAsync(() => Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Factory.StartNew(
            async () => i % 2 == 0
                ? await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync)
                : Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials()),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap())), () => sts.Unanswered);
        Assert.InRange(host.Elapsed, TimeSpan.Zero, RefreshTiming.Deadline);
        foreach (var problem in problems)
        {
            Assert.Equal(CredentialStep.AssumeRole, problem.Step);
            Assert.Equal(Blocks.Role, problem.RoleArn);
            Assert.Contains(Blocks.Role, problem.Message, StringComparison.Ordinal);
            Assert.Equal(outage == "errors" ? "InternalFailure" : null, problem.ErrorCode);
        }

        Assert.InRange(sts.Requests.Count, outage == "no server" ? 0 : 1, 5);
    }

    [Theory]
    [InlineData("role")]
    [InlineData("web identity")]
    [InlineData("instance profile")]
    [InlineData("role on a profile")]
    public async Task An_outage_does_not_affect_callers_while_credentials_are_valid(string method)
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
        sts.Override = static _ => FakeSts.Failure;
        imds.Override = static _ => new FakeReply(503, "");
        var before = sts.Requests.Count + imds.Requests.Count;
        for (var tick = 0; tick < 60; tick++)
        {
            for (var i = 0; i < 50; i++)
            {
                var credentialsTask = credentials.GetCredentialsAsync();
                Assert.True(credentialsTask.IsCompletedSuccessfully);
                Assert.Same(first, await credentialsTask);
                Assert.Same(first, credentials.GetCredentials());
            }

            await TickAsync();
        }

        var requests = sts.Requests.Count + imds.Requests.Count - before;
        Assert.InRange(requests, 1, 8);
        sts.Override = imds.Override = null;
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
    [MemberData(nameof(Outages))]
    public async Task Blocked_pool_threads_fail_in_time(string outage)
    {
        using var sts = new FakeSts { Override = Outage(outage) };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        if (outage == "no server")
            sts.Dispose();
        await host.Time.UntilAsync(
            () => Task.WhenAll(Enumerable.Range(0, 20).Select(
                _ => Task.Run(() => Assert.Throws<CredentialRefreshException>(() => credentials.GetCredentials())))),
            () => sts.Unanswered);
        Assert.InRange(host.Elapsed, TimeSpan.Zero, RefreshTiming.Deadline);
        Assert.InRange(sts.Requests.Count, 0, 5);
    }

    [Fact]
    public async Task Credentials_are_back_2_5_seconds_after_STS()
    {
        using var sts = new FakeSts { Override = static _ => FakeSts.Failure };
        var host = TestHost.Real();
        var credentials = Blocks.KeysAndRole(sts).On(host);
        while (host.Elapsed < TimeSpan.FromSeconds(6))
        {
            await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
            host.Advance(_tick);
        }

        sts.Override = null;
        host.Advance(TimeSpan.FromSeconds(2.5));
        Assert.StartsWith("ASIASESSION", (await credentials.GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_transient_failure_is_retried()
    {
        using var sts = new FakeSts();
        sts.Override = _ => sts.Requests.Count == 1 ? FakeSts.Failure : null;
        var keys = await Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync();
        Assert.StartsWith("ASIASESSION", keys.AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_throttled_request_is_retried()
    {
        using var sts = new FakeSts();
        sts.Override = _ => sts.Requests.Count == 1 ? FakeSts.Error(400, "Throttling", "Rate exceeded") : null;
        var keys = await Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync();
        Assert.StartsWith("ASIASESSION", keys.AccessKey, StringComparison.Ordinal);
        Assert.Equal(2, sts.Requests.Count);
    }

    [Fact]
    public async Task A_failed_instance_profile_is_reported_without_a_request_to_STS()
    {
        using var imds = new FakeImds { Override = static _ => new FakeReply(503, "") };
        using var sts = new FakeSts();
        var host = TestHost.With(imds);
        var credentials = Blocks.ProfileAndRole(sts).On(host);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(credentials.GetCredentialsAsync);
        Assert.Equal(CredentialStep.InstanceProfile, problem.Step);
        Assert.Equal(Blocks.Role, problem.RoleArn);
        Assert.Contains("503", problem.Message, StringComparison.Ordinal);
        Assert.Empty(sts.Requests);
        Assert.InRange(imds.Requests.Count, 1, 2);
        imds.Override = null;
        host.Advance(TimeSpan.FromSeconds(1));
        Assert.StartsWith("ASIASESSION", (await credentials.GetCredentialsAsync()).AccessKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_metadata_service_that_drops_packets_fails_in_time()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.NoResponse };
        var host = TestHost.With(imds);
        var credentials = new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }.On(host);
        var problem = await Assert.ThrowsAsync<CredentialRefreshException>(
            () => host.Time.UntilAsync(credentials.GetCredentialsAsync, () => imds.Unanswered));
        Assert.Equal(RefreshTiming.AttemptTimeout, host.Elapsed);
        Assert.Null(problem.RoleArn);
        Assert.Contains("no response within", problem.Message, StringComparison.Ordinal);
    }

    private static Func<FakeRequest, FakeReply?> Outage(string outage) => outage switch
    {
        "no response" => static _ => FakeReply.NoResponse,
        "closed connection" => static _ => FakeReply.Closed,
        _ => static _ => FakeSts.Failure,
    };
}
