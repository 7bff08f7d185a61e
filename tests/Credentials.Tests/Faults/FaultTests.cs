using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Faults;

/// <summary>
/// Tests faults of STS and the metadata service over real HTTP: no secret is shown or sent to another host, and every call ends within the
/// deadline.
/// </summary>
public sealed class FaultTests(Recorder recorder) : IClassFixture<Recorder>
{
    private static readonly int _callers = Runs.AreLong ? 50 : 2;
    private static readonly int _rounds = Runs.AreLong ? 20 : 1;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var target in new[] { "role", "web identity", FakeImds.TokenPath, FakeImds.RolesPath, FakeImds.RolePath })
            {
                foreach (var fault in Fault.All)
                    cases.Add(target, fault.Name);
            }

            return cases;
        }
    }

    public static TheoryData<string> Faults => [.. Fault.All.Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_fault_leaks_no_secret_and_ends_in_time(string target, string name)
    {
        var fault = Fault.All.Single(fault => fault.Name == name);
        for (var round = 0; round < _rounds; round++)
        {
            using var other = new FakeHttp(static _ => new FakeReply(200, ""));
            using var imds = new FakeImds();
            using var sts = new FakeSts();
            using var pod = new Pod();
            var host = target == "web identity" ? pod.Host : TestHost.With(imds);
            Break(target, fault, other.Address, imds, sts);
            var block = target switch
            {
                "role" => Role(sts),
                "web identity" => Pod.Block(sts),
                _ => Blocks.ProfileAndRole(sts),
            };
            var texts = await host.Time.UntilAsync(() => Call(block.On(host)), () => imds.Unanswered + sts.Unanswered);
            Assert.InRange(host.Elapsed, TimeSpan.Zero, RefreshTiming.Deadline);
            foreach (var text in texts.Concat(recorder.Take()))
                Secrets.AreNotIn(text, name);
            if (fault.IsOnce || fault.IsHarmless)
                Assert.Empty(texts);
            Assert.Empty(other.Requests);
            Assert.DoesNotContain(sts.Requests.Concat(imds.Requests), static request => request.Path == Fault.RedirectPath);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_leaks_no_secret_from_a_check(string name)
    {
        var fault = Fault.All.Single(fault => fault.Name == name);
        using var other = new FakeHttp(static _ => new FakeReply(200, ""));
        using var store = new FakeHttp(request => fault.Reply(request, new FakeReply(200, "<a/>"), other.Address));
        var s3 = new S3Auth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            SessionToken = Secrets.First,
            Region = "eu-west-1",
            StsRegion = "eu-west-1",
            StsEndpoint = store.Address,
            Endpoint = store.Address,
            EnablePathStyleAccess = true,
        };
        var glue = new GlueAuth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            Region = "eu-west-1",
            Endpoint = store.Address,
        };
        foreach (var (auth, path) in new (IAwsAuth, string?)[] { (s3, "s3://lake/x/"), (glue, null) })
        {
            var host = TestHost.Real();
            var block = BlockReader.Read(auth);
            var check = new AuthCheck(auth, block, ListedPath.Parse(path, block), CredentialOptions.Default, host);
            var report = check.RunAsync(TestContext.Current.CancellationToken);
            while (!report.IsCompleted)
            {
                // Each step of a check has a limit of its own.
                host.Advance(TimeSpan.FromSeconds(store.Unanswered > 0 ? 1 : 0));
                await Task.Yield();
            }

            Secrets.AreNotIn((await report).ToString(), name);
        }

        foreach (var text in recorder.Take())
            Secrets.AreNotIn(text, name);
        Assert.Empty(other.Requests);
        Assert.DoesNotContain(store.Requests, static request => request.Path == Fault.RedirectPath);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_leaks_no_secret_from_a_check_of_a_catalog(string name)
    {
        var fault = Fault.All.Single(fault => fault.Name == name);
        using var other = new FakeHttp(static _ => new FakeReply(200, ""));
        using var server = new FakeHttp(request => fault.Reply(request, new FakeReply(200, "{}"), other.Address));
        Dictionary<string, string>[] logins =
        [
            new() { ["token"] = Secrets.First },
            new() { ["credential"] = "client:" + Secrets.First },
            new()
            {
                ["rest.sigv4-enabled"] = "true",
                ["rest.signing-region"] = "eu-west-1",
                ["rest.access-key-id"] = Blocks.AccessKey,
                ["rest.secret-access-key"] = Blocks.SecretKey,
                ["rest.session-token"] = Secrets.First,
            },
        ];
        foreach (var login in logins)
        {
            var catalog = new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = server.Address, Properties = new(login) };
            var host = TestHost.Real();
            var report = new StatementCheck(catalog, null, CredentialOptions.Default, host).RunAsync(TestContext.Current.CancellationToken);
            while (!report.IsCompleted)
            {
                host.Advance(TimeSpan.FromSeconds(server.Unanswered > 0 ? 1 : 0));
                await Task.Yield();
            }

            Assert.Contains("catalog server: ", (await report).ToString(), StringComparison.Ordinal);
            Secrets.AreNotIn((await report).ToString(), name);
        }

        foreach (var text in recorder.Take())
            Secrets.AreNotIn(text, name);
        Assert.Empty(other.Requests);
        Assert.DoesNotContain(server.Requests, static request => request.Path == Fault.RedirectPath);
    }

    [Fact]
    public void Each_fault_has_its_own_name() =>
        Assert.Equal(Fault.All.Count, Fault.All.Select(static fault => fault.Name).Distinct().Count());

    private static S3Auth Role(FakeSts sts) => new()
    {
        AccessKey = Blocks.AccessKey,
        SecretKey = Blocks.SecretKey,
        SessionToken = Secrets.First,
        IamRoleArn = Blocks.Role,
        ExternalId = Secrets.ExternalId,
        Region = "eu-west-1",
        StsRegion = "eu-central-1",
        StsEndpoint = sts.Address,
    };

    private static void Break(string target, Fault fault, string other, FakeImds imds, FakeSts sts)
    {
        var count = 0;
        if (target is "role" or "web identity")
            sts.Override = request => IsBroken() ? fault.Reply(request, sts.DefaultReply(request), other) : null;
        else
        {
            imds.Override = request =>
                request.Path == target && IsBroken() ? fault.Reply(request, imds.DefaultReply(request), other) : null;
        }

        bool IsBroken() => Interlocked.Increment(ref count) == 1 || !fault.IsOnce;
    }

    /// <summary>Requests credentials in both ways; returns the texts of the failures.</summary>
    private static async Task<List<string>> Call(AWSCredentials credentials)
    {
        var callers = Enumerable.Range(0, _callers).Select(i => Task.Factory.StartNew(
            () => Record.Exception(
                () => i % 2 == 0 ? credentials.GetCredentials() : credentials.GetCredentialsAsync().GetAwaiter().GetResult()),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        var texts = new List<string>();
        foreach (var problem in await Task.WhenAll(callers))
        {
            if (problem is null)
                continue;
            var failure = Assert.IsType<CredentialRefreshException>(problem);
            Assert.Null(failure.InnerException);
            texts.Add($"{failure} {failure.ErrorCode} {failure.RoleArn} {string.Join(' ', failure.Data.Values.Cast<object>())}");
        }

        return texts;
    }
}
