using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

public sealed class CheckTests
{
    private const string Node = "arn:aws:sts::123456789012:assumed-role/node/i-1";

    [Fact]
    public async Task EveryStepIsTakenAndTold()
    {
        using var sts = new FakeSts();
        using var store = new FakeHttp(static _ => new FakeReply(200, "<ListBucketResult/>"));
        var report = await CheckAsync(Store(sts, store), TestHost.Real(), "s3://lake/sales/2026-*/x");
        Assert.Equal([AuthCheckKind.Configuration, AuthCheckKind.Identity, AuthCheckKind.Role, AuthCheckKind.Bucket], report.Steps.Select(step => step.Kind));
        Assert.True(report.Succeeded, report.ToString());
        Assert.Equal([null, Node, Blocks.Role, "lake"], report.Steps.Select(step => step.Subject));
        Assert.Contains($"passed  identity: the access key: {Node}.", report.ToString(), StringComparison.Ordinal);
        var request = Assert.Single(store.Requests);
        Assert.Equal(("/lake", "list-type=2&max-keys=1&prefix=sales%2F2026-"), (request.Path, request.Query));
        Assert.Contains("/eu-west-1/s3/aws4_request", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Equal(FakeSts.Token, request.HeaderOrEmpty("x-amz-security-token"));
        Quotes.Nothing(report.ToString());
        var warned = (await CheckAsync(new S3Auth { UseInstanceProfile = true, AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey }, TestHost.Real())).Steps[0];
        Assert.Equal("SRA1001", warned.ErrorCode);
        Assert.StartsWith("error SRA1001", warned.Message, StringComparison.Ordinal);
        Assert.Contains("; warning SRA1011", warned.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConfigurationWithErrorsIsTheFirstStep()
    {
        var report = await CheckAsync(new S3Auth { UseInstanceProfile = true, AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "eu-west-1" }, TestHost.Real(), "s3://lake");
        Assert.False(report.Succeeded);
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Configuration, "SRA1001"), (report.Steps[0].Outcome, report.Steps[0].Fault, report.Steps[0].ErrorCode));
        Assert.All(report.Steps.Skip(1), step => Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome));
        Assert.Equal([AuthCheckKind.Identity, AuthCheckKind.Role, AuthCheckKind.Bucket], report.Steps.Skip(1).Select(step => step.Kind));
        Quotes.Nothing(report.ToString());
        var warned = (await CheckAsync(new S3Auth { UseInstanceProfile = true, AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey }, TestHost.Real())).Steps[0];
        Assert.Equal("SRA1001", warned.ErrorCode);
        Assert.StartsWith("error SRA1001", warned.Message, StringComparison.Ordinal);
        Assert.Contains("; warning SRA1011", warned.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("because no identity-based policy allows the sts:AssumeRole action", AuthFault.Permission, "have to allow sts:AssumeRole")]
    [InlineData("because no resource-based policy allows the sts:AssumeRole action", AuthFault.TrustPolicy, "trust policy has to let " + Node + " in")]
    [InlineData("with an explicit deny in a service control policy", AuthFault.Permission, "have to allow")]
    [InlineData("because the role trust policy allows the sts:AssumeRole action for others only", AuthFault.TrustPolicy, "external id")]
    [InlineData("", AuthFault.TrustPolicyOrPermission, "does not say which side")]
    public async Task ARoleThatIsDeniedSaysWhoseFaultItIs(string reason, AuthFault fault, string advice)
    {
        using var sts = new FakeSts();
        sts.Instead = request => request.Field("Action") == "AssumeRole"
            ? FakeSts.Error(403, "AccessDenied", $"User: {Node} is not authorized to perform: sts:AssumeRole on resource: {Blocks.Role} {reason}")
            : null;
        var report = await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real(), "s3://lake");
        var role = report.Steps[2];
        Assert.Equal((AuthCheckKind.Role, AuthCheckOutcome.Failed, fault, "AccessDenied", Blocks.Role), (role.Kind, role.Outcome, role.Fault, role.ErrorCode, role.Subject));
        Assert.Contains(advice, role.Message, StringComparison.Ordinal);
        Assert.Equal(AuthCheckOutcome.Skipped, report.Steps[3].Outcome);
    }

    [Fact]
    public async Task KeysThatAreNoneAreAFailedIdentity()
    {
        using var sts = new FakeSts { Instead = static _ => FakeSts.Error(403, "InvalidClientTokenId", "The security token included in the request is invalid.") };
        var report = await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real());
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Credentials, "InvalidClientTokenId"), (report.Steps[1].Outcome, report.Steps[1].Fault, report.Steps[1].ErrorCode));
    }

    [Fact]
    public async Task AnStsThatDoesNotSayWhoIsNoFailureOfTheIdentity()
    {
        using var sts = new FakeSts();
        sts.Instead = static request => request.Field("Action") == "GetCallerIdentity" ? FakeReply.Cut : null;
        var report = await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real());
        Assert.True(report.Succeeded, report.ToString());
        Assert.Null(report.Steps[1].Subject);
        Assert.Contains($"Whose it is STS at {sts.Address[7..]} did not say", report.Steps[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS_WEB_IDENTITY_TOKEN_FILE", "a web identity of its own, " + Pod.Role)]
    [InlineData("AWS_CONTAINER_CREDENTIALS_FULL_URI", "a pod identity of its own")]
    public async Task OnAPodItIsSaidWhoseIdentityTheProfileIs(string variable, string note)
    {
        using var imds = new FakeImds();
        using var sts = new FakeSts();
        var host = TestHost.With(imds);
        host.Environment[variable] = "/var/run/secrets/token";
        host.Environment["AWS_ROLE_ARN"] = Pod.Role;
        var report = await CheckAsync(Blocks.ProfileAndRole(sts), host);
        Assert.Contains("the instance profile of the node", report.Steps[1].Message, StringComparison.Ordinal);
        Assert.Contains(note, report.Steps[1].Message, StringComparison.Ordinal);
        Assert.True(report.Succeeded);
    }

    [Theory]
    [InlineData("AWS_WEB_IDENTITY_TOKEN_FILE", "a web identity of its own, " + Pod.Role)]
    [InlineData("AWS_CONTAINER_CREDENTIALS_FULL_URI", "a pod identity of its own")]
    public async Task SoItIsWhereTheNodeIsOutOfReach(string variable, string note)
    {
        using var imds = new FakeImds { Instead = static _ => FakeReply.Cut };
        var host = TestHost.With(imds);
        host.Environment[variable] = "/var/run/secrets/token";
        host.Environment["AWS_ROLE_ARN"] = Pod.Role;
        var report = await CheckAsync(new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }, host);
        Assert.Equal(AuthFault.Unreachable, report.Steps[1].Fault);
        Assert.Contains(note, report.Steps[1].Message, StringComparison.Ordinal);
        var chain = await CheckAsync(new S3Auth { UseAwsSdkDefaultBehavior = true, Region = "eu-west-1" }, host);
        Assert.DoesNotContain(note, chain.Steps[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us west 2")]
    [InlineData("us_west/2")]
    public async Task ARegionThatIsNoneIsAFailedStepAndNoException(string region)
    {
        var report = await CheckAsync(new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = region }, TestHost.Real(), "s3://lake/");
        var bucket = report.Steps[^1];
        Assert.Equal((AuthCheckKind.Bucket, AuthCheckOutcome.Failed, AuthFault.Configuration), (bucket.Kind, bucket.Outcome, bucket.Fault));
        Assert.Contains($"the region '{region}' is none", bucket.Message, StringComparison.Ordinal);
        var glue = (await CheckAsync(new GlueAuth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = region }, TestHost.Real())).Steps[^1];
        Assert.Equal((AuthCheckKind.Catalog, AuthFault.Configuration), (glue.Kind, glue.Fault));
        var role = (await CheckAsync(new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = region }, TestHost.Real())).Steps[^1];
        Assert.Equal((AuthCheckKind.Role, AuthFault.Configuration), (role.Kind, role.Fault));
        Assert.Contains($"the region '{region}' is none", role.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProfileThatIsNotThereIsAFailedIdentity()
    {
        using var imds = new FakeImds { Instead = static _ => FakeReply.Cut };
        var report = await CheckAsync(new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }, TestHost.With(imds));
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Unreachable), (report.Steps[1].Outcome, report.Steps[1].Fault));
    }

    [Theory]
    [InlineData(403, "AccessDenied", null, AuthFault.Permission, "s3:ListBucket")]
    [InlineData(404, "NoSuchBucket", null, AuthFault.NotFound, "NoSuchBucket")]
    [InlineData(301, "PermanentRedirect", "us-west-2", AuthFault.Region, "lake is in us-west-2, and StarRocks would ask in eu-west-1")]
    [InlineData(400, "AuthorizationHeaderMalformed", "us-west-2", AuthFault.Region, "us-west-2")]
    [InlineData(403, "InvalidAccessKeyId", null, AuthFault.Credentials, "InvalidAccessKeyId")]
    [InlineData(503, "SlowDown", null, AuthFault.Other, "SlowDown")]
    public async Task ABucketThatDoesNotAnswerSaysWhy(int status, string code, string? region, AuthFault fault, string words)
    {
        using var sts = new FakeSts();
        using var store = new FakeHttp(_ => new FakeReply(status, $"<Error><Code>{code}</Code><Message>no</Message></Error>") { Header = region is null ? null : "x-amz-bucket-region: " + region });
        var bucket = (await CheckAsync(Store(sts, store), TestHost.Real(), "s3a://lake/")).Steps[3];
        Assert.Equal((AuthCheckOutcome.Failed, fault, code, "lake"), (bucket.Outcome, bucket.Fault, bucket.ErrorCode, bucket.Subject));
        Assert.Contains(words, bucket.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoDoesNotAnswerIsNamed()
    {
        using var sts = new FakeSts();
        using var dead = new FakeHttp(static _ => FakeReply.Cut);
        var bucket = (await CheckAsync(Store(sts, dead), TestHost.Real(), "s3a://lake/")).Steps[^1];
        Assert.Equal((AuthFault.Unreachable, $"lake at {dead.Address[7..]}: the connection failed."), (bucket.Fault, bucket.Message.Replace(" (ConnectionReset)", "", StringComparison.Ordinal)));
        var glue = new GlueAuth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1", Endpoint = dead.Address };
        Assert.Contains(dead.Address[7..] + " was asked: the connection failed", (await CheckAsync(glue, TestHost.Real())).Steps[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AGlueBlockAsksItsCatalog()
    {
        using var sts = new FakeSts();
        var denied = false;
        using var glue = new FakeHttp(_ => denied
            ? new FakeReply(400, """{"__type":"com.amazonaws.glue#AccessDeniedException","Message":"User: x is not authorized to perform: glue:GetDatabases"}""", "application/x-amz-json-1.1")
            : new FakeReply(200, """{"DatabaseList":[]}""", "application/x-amz-json-1.1"));
        var auth = new GlueAuth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1", Endpoint = glue.Address, StsEndpoint = sts.Address, StsRegion = "eu-west-1", CatalogId = "123456789012" };
        var report = await CheckAsync(auth, TestHost.Real());
        Assert.True(report.Succeeded, report.ToString());
        var request = Assert.Single(glue.Requests);
        Assert.Equal(("AWSGlue.GetDatabases", """{"CatalogId":"123456789012","MaxResults":1}"""), (request.HeaderOrEmpty("x-amz-target"), request.Body));
        Assert.Contains("/eu-west-1/glue/aws4_request", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        denied = true;
        var catalog = (await CheckAsync(auth, TestHost.Real())).Steps[^1];
        Assert.Equal((AuthCheckKind.Catalog, AuthFault.Permission, "AccessDeniedException"), (catalog.Kind, catalog.Fault, catalog.ErrorCode));
        Assert.Contains("glue:GetDatabases", catalog.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoPathIsRefused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => new S3Auth().CheckAsync("hdfs://a/b", cancellationToken: TestContext.Current.CancellationToken));
        Quotes.Nothing(await Assert.ThrowsAsync<ArgumentException>(() => new S3Auth().CheckAsync($"s3a://{Blocks.AccessKey}:{Blocks.SecretKey}@lake/", cancellationToken: TestContext.Current.CancellationToken)));
        await Assert.ThrowsAsync<ArgumentException>(() => new S3Auth().CheckAsync("s3://", cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => new GlueAuth { UseInstanceProfile = true }.CheckAsync("s3://lake", cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ((IAwsAuth)null!).CheckAsync(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ACheckCanBeEnded()
    {
        using var sts = new FakeSts { Instead = static _ => FakeReply.Silence };
        using var end = new CancellationTokenSource();
        var check = Blocks.KeysAndRole(sts).CheckAsync(cancellationToken: end.Token);
        await Eventually.HoldsAsync(() => sts.Silences > 0);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check);
    }

    private static S3Auth Store(FakeSts sts, FakeHttp store) => new()
    {
        AccessKey = Blocks.AccessKey,
        SecretKey = Blocks.SecretKey,
        IamRoleArn = Blocks.Role,
        Region = "eu-west-1",
        StsRegion = "eu-central-1",
        StsEndpoint = sts.Address,
        Endpoint = store.Address,
        EnablePathStyleAccess = true,
    };

    private static Task<AuthCheckReport> CheckAsync(IAwsAuth auth, TestHost host, string? path = null)
    {
        var block = BlockReader.Read(auth);
        return new AuthCheck(new OnHost(auth, host), block, StoragePath.Parse(path, block), CredentialOptions.Default, host).RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A block whose credentials are made on the test's machine.</summary>
    private sealed class OnHost(IAwsAuth auth, TestHost host) : IAwsAuth
    {
        public AwsAuthMethod Method => auth.Method;

        public PropertyDictionary ToProperties() => auth.ToProperties();

        public IReadOnlyList<AuthProblem> Validate() => auth.Validate();

        public Amazon.Runtime.AWSCredentials CreateCredentials(CredentialOptions? options = null)
        {
            auth.CreateCredentials(options);
            return auth.On(host, options);
        }
    }
}
