using System.Threading;
using System.Threading.Tasks;
using Amazon.S3;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Clients;

/// <summary>Tests credentials that several clients share.</summary>
public sealed class SharedCredentialsTests
{
    private const string Listing =
        "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>lake</Name><KeyCount>0</KeyCount>"
        + "<IsTruncated>false</IsTruncated></ListBucketResult>";

    [Fact]
    public async Task A_canceled_request_does_not_affect_others()
    {
        var responds = new TaskCompletionSource();
        using var sts = new FakeSts { Until = responds.Task };
        using var store = new FakeHttp(static _ => new FakeReply(200, Listing));
        var auth = Blocks.KeysAndRole(sts);
        var credentials = auth.On(TestHost.Real());
        using var one = new AmazonS3Client(credentials, Config(auth, store));
        using var other = new AmazonS3Client(credentials, Config(auth, store));
        using var end = new CancellationTokenSource();
        var canceled = Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => one.ListObjectsV2Async(new() { BucketName = "lake" }, end.Token));
        var listed = other.ListObjectsV2Async(new() { BucketName = "lake" }, TestContext.Current.CancellationToken);
        await Eventually.HoldsAsync(() => sts.Unanswered == 1);
        await end.CancelAsync();
        responds.SetResult();
        Assert.Equal("lake", (await listed).Name);
        await canceled;
        Assert.Single(sts.Requests);
        Assert.Contains(
            "Credential=ASIASESSION00001/",
            Assert.Single(store.Requests).HeaderOrEmpty("Authorization"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_and_blocked_callers_share_one_request()
    {
        var responds = new TaskCompletionSource();
        using var sts = new FakeSts { Until = responds.Task };
        var credentials = Blocks.KeysAndRole(sts).On(TestHost.Real());
        var blocked = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            credentials.GetCredentials, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var waiting = Enumerable.Range(0, 100).Select(_ => credentials.GetCredentialsAsync()).Concat(blocked).ToList();
        await Eventually.HoldsAsync(() => sts.Unanswered == 1);
        responds.SetResult();
        var keys = await Task.WhenAll(waiting);
        Assert.All(keys, key => Assert.Same(keys[0], key));
        Assert.Single(sts.Requests);
    }

    [Fact]
    public async Task Short_sessions_take_few_requests()
    {
        using var sts = new FakeSts { Lifetime = TimeSpan.FromSeconds(900) };
        var host = TestHost.Real();
        sts.Clock = () => host.UtcNow;
        var credentials = Blocks.KeysAndRole(sts).On(host, new CredentialOptions { SessionDuration = TimeSpan.FromMinutes(15) });
        for (var second = 0; second < 3_500; second += 5)
        {
            await credentials.GetCredentialsAsync();
            credentials.GetCredentials();
            await Eventually.HoldsAsync(() => !((RefreshedCredentials)credentials).IsRefreshing);
            host.Advance(TimeSpan.FromSeconds(5));
        }

        // One at the start, and one in the last quarter of each session.
        Assert.Equal(6, sts.Requests.Count);
        Assert.All(sts.Requests, request => Assert.Equal("900", request.Field("DurationSeconds")));
    }

    private static AmazonS3Config Config(S3Auth auth, FakeHttp store)
    {
        var config = auth.ApplyTo(new AmazonS3Config());
        config.ServiceURL = store.Address;
        config.ForcePathStyle = true;
        return config;
    }
}
