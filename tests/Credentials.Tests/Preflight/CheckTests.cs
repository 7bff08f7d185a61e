using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

public sealed class CheckTests
{
    private const string Node = "arn:aws:sts::123456789012:assumed-role/node/i-1";

    [Fact]
    public async Task Every_step_is_in_the_report()
    {
        using var sts = new FakeSts();
        using var store = new FakeHttp(static _ => new FakeReply(200, "<ListBucketResult/>"));
        var report = await CheckAsync(Store(sts, store), TestHost.Real(), "s3://lake/sales/2026-*/x");
        Assert.Equal(
            [AuthCheckKind.Configuration, AuthCheckKind.Identity, AuthCheckKind.Role, AuthCheckKind.Bucket],
            report.Steps.Select(step => step.Kind));
        Assert.True(report.Succeeded, report.ToString());
        Assert.Equal([null, Node, Blocks.Role, "lake"], report.Steps.Select(step => step.Subject));
        Assert.Contains($"passed  identity: the access key: {Node}.", report.ToString(), StringComparison.Ordinal);
        var request = Assert.Single(store.Requests);
        Assert.Equal(("/lake", "list-type=2&max-keys=1&prefix=sales%2F2026-"), (request.Path, request.Query));
        Assert.Contains("/eu-west-1/s3/aws4_request", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Equal(FakeSts.Token, request.HeaderOrEmpty("x-amz-security-token"));
        NoSecret.In(report.ToString());
    }

    [Fact]
    public async Task Configuration_errors_fail_the_first_step()
    {
        var auth = new S3Auth
        {
            UseInstanceProfile = true,
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
        };
        var report = await CheckAsync(auth, TestHost.Real(), "s3://lake");
        Assert.False(report.Succeeded);
        Assert.Equal(
            (AuthCheckOutcome.Failed, AuthFault.Configuration, "SRA1001"),
            (report.Steps[0].Outcome, report.Steps[0].Fault, report.Steps[0].ErrorCode));
        Assert.All(report.Steps.Skip(1), step => Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome));
        Assert.Equal([AuthCheckKind.Identity, AuthCheckKind.Role, AuthCheckKind.Bucket], report.Steps.Skip(1).Select(step => step.Kind));
        NoSecret.In(report.ToString());
        var partial = new S3Auth { UseInstanceProfile = true, AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey };
        var configuration = (await CheckAsync(partial, TestHost.Real())).Steps[0];
        Assert.Equal("SRA1001", configuration.ErrorCode);
        Assert.StartsWith("error SRA1001", configuration.Message, StringComparison.Ordinal);
        Assert.Contains("; warning SRA1011", configuration.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "because no identity-based policy allows the sts:AssumeRole action", AuthFault.Permission, "Allow sts:AssumeRole on the role")]
    [InlineData(
        "because no resource-based policy allows the sts:AssumeRole action",
        AuthFault.TrustPolicy,
        "Allow " + Node + " in the trust policy of the role")]
    [InlineData("with an explicit deny in a service control policy", AuthFault.Permission, "Allow sts:AssumeRole")]
    [InlineData("because the role trust policy allows the sts:AssumeRole action for others only", AuthFault.TrustPolicy, "sts:ExternalId")]
    [InlineData("", AuthFault.TrustPolicyOrPermission, "does not report which policy")]
    public async Task A_denied_role_names_the_policy_to_fix(string reason, AuthFault fault, string advice)
    {
        using var sts = new FakeSts();
        sts.Override = request => request.Field("Action") == "AssumeRole"
            ? FakeSts.Error(
                403,
                "AccessDenied",
                $"User: {Node} is not authorized to perform: sts:AssumeRole on resource: {Blocks.Role} {reason}")
            : null;
        var report = await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real(), "s3://lake");
        var role = report.Steps[2];
        Assert.Equal(
            (AuthCheckKind.Role, AuthCheckOutcome.Failed, fault, "AccessDenied", Blocks.Role),
            (role.Kind, role.Outcome, role.Fault, role.ErrorCode, role.Subject));
        Assert.Contains(advice, role.Message, StringComparison.Ordinal);
        Assert.Equal(AuthCheckOutcome.Skipped, report.Steps[3].Outcome);
    }

    [Fact]
    public async Task Invalid_keys_fail_the_identity_step()
    {
        using var sts = new FakeSts
        {
            Override = static _ => FakeSts.Error(403, "InvalidClientTokenId", "The security token included in the request is invalid."),
        };
        var report = await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real());
        Assert.Equal(
            (AuthCheckOutcome.Failed, AuthFault.Credentials, "InvalidClientTokenId"),
            (report.Steps[1].Outcome, report.Steps[1].Fault, report.Steps[1].ErrorCode));
    }

    [Fact]
    public async Task An_unknown_ARN_does_not_fail_the_identity_step()
    {
        using var sts = new FakeSts();
        sts.Override = static request => request.Field("Action") == "GetCallerIdentity" ? FakeReply.Closed : null;
        var report = await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real());
        Assert.True(report.Succeeded, report.ToString());
        Assert.Null(report.Steps[1].Subject);
        Assert.Contains($"STS at {sts.Address[7..]} did not return its ARN", report.Steps[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS_WEB_IDENTITY_TOKEN_FILE", "this pod has a web identity (" + Pod.Role + ")")]
    [InlineData("AWS_CONTAINER_CREDENTIALS_FULL_URI", "this pod has a pod identity")]
    public async Task A_pod_with_an_identity_is_noted(string variable, string note)
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
    [InlineData("AWS_WEB_IDENTITY_TOKEN_FILE", "this pod has a web identity (" + Pod.Role + ")")]
    [InlineData("AWS_CONTAINER_CREDENTIALS_FULL_URI", "this pod has a pod identity")]
    public async Task A_pod_with_an_identity_is_noted_if_the_node_is_unreachable(string variable, string note)
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.Closed };
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
    public async Task An_invalid_region_fails_a_step_without_an_exception(string region)
    {
        var s3 = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = region };
        var bucket = (await CheckAsync(s3, TestHost.Real(), "s3://lake/")).Steps[^1];
        Assert.Equal((AuthCheckKind.Bucket, AuthCheckOutcome.Failed, AuthFault.Configuration), (bucket.Kind, bucket.Outcome, bucket.Fault));
        Assert.Contains("the region is not valid", bucket.Message, StringComparison.Ordinal);
        var glue = new GlueAuth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = region };
        var catalog = (await CheckAsync(glue, TestHost.Real())).Steps[^1];
        Assert.Equal((AuthCheckKind.Catalog, AuthFault.Configuration), (catalog.Kind, catalog.Fault));
        var withRole = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = region };
        var role = (await CheckAsync(withRole, TestHost.Real())).Steps[^1];
        Assert.Equal((AuthCheckKind.Role, AuthFault.Configuration), (role.Kind, role.Fault));
        Assert.Contains("the region is not valid", role.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_no_URL_is_an_error_of_the_configuration() =>
        Assert.True(Assert.Throws<IssueException>(() => Probing.ToUri("https://a b")).IsConfiguration);

    [Fact]
    public async Task A_missing_instance_profile_fails_the_identity_step()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.Closed };
        var report = await CheckAsync(new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" }, TestHost.With(imds));
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Unreachable), (report.Steps[1].Outcome, report.Steps[1].Fault));
    }

    [Theory]
    [InlineData(403, "AccessDenied", null, AuthFault.Permission, "s3:ListBucket")]
    [InlineData(404, "NoSuchBucket", null, AuthFault.NotFound, "NoSuchBucket")]
    [InlineData(301, "PermanentRedirect", "us-west-2", AuthFault.Region, "lake is in us-west-2, but StarRocks sends requests to eu-west-1")]
    [InlineData(400, "AuthorizationHeaderMalformed", "us-west-2", AuthFault.Region, "us-west-2")]
    [InlineData(403, "InvalidAccessKeyId", null, AuthFault.Credentials, "InvalidAccessKeyId")]
    [InlineData(503, "SlowDown", null, AuthFault.Other, "SlowDown")]
    public async Task A_failed_bucket_step_names_the_cause(int status, string code, string? region, AuthFault fault, string words)
    {
        using var sts = new FakeSts();
        var error = new FakeReply(status, $"<Error><Code>{code}</Code><Message>no</Message></Error>")
        {
            Header = region is null ? null : "x-amz-bucket-region: " + region,
        };
        using var store = new FakeHttp(_ => error);
        var bucket = (await CheckAsync(Store(sts, store), TestHost.Real(), "s3a://lake/")).Steps[3];
        Assert.Equal((AuthCheckOutcome.Failed, fault, code, "lake"), (bucket.Outcome, bucket.Fault, bucket.ErrorCode, bucket.Subject));
        Assert.Contains(words, bucket.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Access Denied")]
    [InlineData("Access Denied.")]
    public async Task The_text_of_AWS_ends_before_the_advice(string message)
    {
        using var sts = new FakeSts();
        using var store = new FakeHttp(_ => new FakeReply(403, $"<Error><Code>AccessDenied</Code><Message>{message}</Message></Error>"));
        var bucket = (await CheckAsync(Store(sts, store), TestHost.Real(), "s3a://lake/")).Steps[3];
        Assert.StartsWith("lake: AWS returned AccessDenied: Access Denied. Allow s3:ListBucket", bucket.Message, StringComparison.Ordinal);
        sts.Override = request => request.Field("Action") == "AssumeRole" ? FakeSts.Error(403, "AccessDenied", message) : null;
        var role = (await CheckAsync(Blocks.KeysAndRole(sts), TestHost.Real())).Steps[2];
        Assert.Contains("AccessDenied: Access Denied. AWS does not report", role.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AuthCheckKind.Catalog, "catalog")]
    [InlineData(AuthCheckKind.CatalogServer, "catalog server")]
    [InlineData((AuthCheckKind)99, "99")]
    public void A_step_names_its_kind(AuthCheckKind kind, string name) =>
        Assert.Equal($"skipped {name}: an earlier step failed.", AuthCheckStep.AfterFailure(kind).ToString());

    [Fact]
    public async Task A_host_without_a_response_is_named()
    {
        using var sts = new FakeSts();
        using var unreachable = new FakeHttp(static _ => FakeReply.Closed);
        var bucket = (await CheckAsync(Store(sts, unreachable), TestHost.Real(), "s3a://lake/")).Steps[^1];
        var message = bucket.Message.Replace(" (ConnectionReset)", "", StringComparison.Ordinal);
        Assert.Equal((AuthFault.Unreachable, $"lake at {unreachable.Address[7..]}: the connection failed."), (bucket.Fault, message));
        var glue = new GlueAuth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            Region = "eu-west-1",
            Endpoint = unreachable.Address,
        };
        var catalog = (await CheckAsync(glue, TestHost.Real())).Steps[^1];
        Assert.Contains($"request to {unreachable.Address[7..]}: the connection failed", catalog.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Glue_block_checks_its_catalog()
    {
        using var sts = new FakeSts();
        var denied = false;
        const string denial =
            """{"__type":"com.amazonaws.glue#AccessDeniedException","Message":"User: x is not authorized to perform: glue:GetDatabases"}""";
        using var glue = new FakeHttp(_ => denied
            ? new FakeReply(400, denial, "application/x-amz-json-1.1")
            : new FakeReply(200, """{"DatabaseList":[]}""", "application/x-amz-json-1.1"));
        var auth = new GlueAuth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            Region = "eu-west-1",
            Endpoint = glue.Address,
            StsEndpoint = sts.Address,
            StsRegion = "eu-west-1",
            CatalogId = "123456789012",
        };
        var report = await CheckAsync(auth, TestHost.Real());
        Assert.True(report.Succeeded, report.ToString());
        var request = Assert.Single(glue.Requests);
        Assert.Equal(
            ("AWSGlue.GetDatabases", """{"CatalogId":"123456789012","MaxResults":1}"""),
            (request.HeaderOrEmpty("x-amz-target"), request.Body));
        Assert.Contains("/eu-west-1/glue/aws4_request", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        denied = true;
        var catalog = (await CheckAsync(auth, TestHost.Real())).Steps[^1];
        Assert.Equal(
            (AuthCheckKind.Catalog, AuthFault.Permission, "AccessDeniedException"),
            (catalog.Kind, catalog.Fault, catalog.ErrorCode));
        Assert.Contains("glue:GetDatabases", catalog.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_paths_are_rejected()
    {
        var token = TestContext.Current.CancellationToken;
        var glue = new GlueAuth { UseInstanceProfile = true };
        var withKeys = $"s3a://{Blocks.AccessKey}:{Blocks.SecretKey}@lake/";
        await Assert.ThrowsAsync<ArgumentException>(() => new S3Auth().CheckAsync("hdfs://a/b", cancellationToken: token));
        NoSecret.In(await Assert.ThrowsAsync<ArgumentException>(() => new S3Auth().CheckAsync(withKeys, cancellationToken: token)));
        await Assert.ThrowsAsync<ArgumentException>(() => new S3Auth().CheckAsync("s3://", cancellationToken: token));
        await Assert.ThrowsAsync<ArgumentException>(() => glue.CheckAsync("s3://lake", cancellationToken: token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ((IAwsAuth)null!).CheckAsync(cancellationToken: token));
    }

    [Fact]
    public async Task A_check_can_be_canceled()
    {
        using var sts = new FakeSts { Override = static _ => FakeReply.NoResponse };
        using var end = new CancellationTokenSource();
        var check = Blocks.KeysAndRole(sts).CheckAsync(cancellationToken: end.Token);
        await Eventually.HoldsAsync(() => sts.Unanswered > 0);
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
        var check = new AuthCheck(new OnHost(auth, host), block, ListedPath.Parse(path, block), CredentialOptions.Default, host);
        return check.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>An auth block whose credentials are created on the simulated machine.</summary>
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
