using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Tests the generated method CreateCredentials.</summary>
[Collection(Process.Environment)]
public sealed partial class CreateCredentialsTests
{
    private static readonly S3Auth _keys = new() { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1" };

    [Fact]
    public async Task Static_keys_are_returned_unchanged()
    {
        var keys = await _keys.CreateCredentials().GetCredentialsAsync();
        Assert.Equal((Blocks.AccessKey, Blocks.SecretKey, false), (keys.AccessKey, keys.SecretKey, keys.UseToken));
        var session = new S3Auth
        {
            AccessKey = "ASIAIOSFODNN7EXAMPLE",
            SecretKey = Blocks.SecretKey,
            SessionToken = "t",
            Region = "eu-west-1",
        };
        var sessionKeys = await session.CreateCredentials().GetCredentialsAsync();
        Assert.Equal(("ASIAIOSFODNN7EXAMPLE", "t"), (sessionKeys.AccessKey, sessionKeys.Token));
    }

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        var block = new S3Auth
        {
            UseInstanceProfile = true,
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            Region = "eu-west-1",
            IamRoleArn = "smith",
        };
        var problem = Assert.Throws<InvalidAuthConfigException>(() => block.CreateCredentials());
        Assert.Equal(["SRA1001", "SRA2001"], problem.Problems.Select(p => p.Id).Order());
        NoSecret.In(problem);
    }

    [Fact]
    public void A_missing_identity_is_rejected()
    {
        Assert.Equal(["SRA1005"], Problems(() => new S3Auth { Region = "eu-west-1" }.CreateCredentials()));
        Assert.Equal(["SRA1003"], Problems(() => new GlueAuth { IamRoleArn = Blocks.Role, Region = "eu-west-1" }.CreateCredentials()));
        Assert.Contains("SRA1003", Problems(() => new OwnRole(Blocks.Role).CreateCredentials()));

        static IEnumerable<string> Problems(Func<object> create) =>
            Assert.Throws<InvalidAuthConfigException>(create).Problems.Select(static problem => problem.Id);
    }

    [Fact]
    public void Warnings_are_accepted()
    {
        var block = new OwnKeys { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey };
        Assert.Equal(Blocks.AccessKey, block.CreateCredentials().GetCredentials().AccessKey);
    }

    [Fact]
    public async Task Every_type_works_through_its_interface()
    {
        using var sts = new FakeSts();
        IAwsAuth auth = new OwnBlock
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
            StsEndpoint = sts.Address,
        };
        var keys = await auth.CreateCredentials(new CredentialOptions { SessionName = "name" }).GetCredentialsAsync();
        Assert.Equal("ASIASESSION00001", keys.AccessKey);
        Assert.Equal("name", Assert.Single(sts.Requests).Field("RoleSessionName"));
    }

    [Fact]
    public async Task Later_changes_of_the_block_have_no_effect()
    {
        var block = new OwnKeys { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey };
        var credentials = block.CreateCredentials();
        block.AccessKey = "AKIAI44QH8DHBEXAMPLE";
        Assert.Equal(Blocks.AccessKey, (await credentials.GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task The_default_chain_keeps_the_order_of_the_SDK()
    {
        using var pod = new Pod();
        using var sts = new FakeSts();
        using var process = new Process(
            ("AWS_ACCESS_KEY_ID", "AKIAI44QH8DHBEXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", "x"),
            ("AWS_WEB_IDENTITY_TOKEN_FILE", pod.TokenFile),
            ("AWS_ROLE_ARN", Pod.Role));
        Assert.Equal("AKIAI44QH8DHBEXAMPLE", (await Pod.Block(sts, viaSdk: true).CreateCredentials().GetCredentialsAsync()).AccessKey);
        using var podOnly = new Process(("AWS_ACCESS_KEY_ID", null), ("AWS_SECRET_ACCESS_KEY", null));
        Assert.Equal("ASIASESSION00001", (await Pod.Block(sts, viaSdk: true).CreateCredentials().GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task The_metadata_endpoint_of_the_process_is_used()
    {
        using var imds = new FakeImds();
        using var process = new Process(("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address), ("AWS_EC2_METADATA_DISABLED", null));
        var keys = await new OwnProfile { UseInstanceProfile = true }.CreateCredentials().GetCredentialsAsync();
        Assert.Equal("ASIAINSTANCE00001", keys.AccessKey);
    }

    [Fact]
    public async Task Any_client_of_the_SDK_accepts_the_credentials()
    {
        using var sts = new FakeSts();
        var credentials = Blocks.KeysAndRole(sts).CreateCredentials();
        var config = new Amazon.SecurityToken.AmazonSecurityTokenServiceConfig
        {
            ServiceURL = sts.Address,
            AuthenticationRegion = "eu-west-1",
        };
        using var client = new Amazon.SecurityToken.AmazonSecurityTokenServiceClient(credentials, config);
        var identity = await client.GetCallerIdentityAsync(new(), TestContext.Current.CancellationToken);
        Assert.Equal("123456789012", identity.Account);
        var authorization = Assert.Single(sts.RequestsFor("GetCallerIdentity")).HeaderOrEmpty("Authorization");
        Assert.Contains("Credential=ASIASESSION00001/", authorization, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_session_durations_are_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CredentialOptions { SessionDuration = TimeSpan.FromMinutes(14) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CredentialOptions { SessionDuration = TimeSpan.FromHours(13) });
        Assert.Null(new CredentialOptions { SessionDuration = null }.SessionDuration);
    }

    [Theory]
    [InlineData("order service/eu", "order-service-eu")]
    [InlineData("DOMAIN\\jörg", "DOMAIN-j-rg")]
    [InlineData("a", "a-")]
    [InlineData("x_+=,.@-9", "x_+=,.@-9")]
    public void Invalid_characters_of_a_session_name_are_replaced(string name, string expected) =>
        Assert.Equal(expected, SessionName.Resolve(name));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void The_default_session_name_contains_host_and_process(string? name)
    {
        var actual = SessionName.Resolve(name);
        Assert.Matches("^starrocks-awsauth-[A-Za-z0-9_+=,.@-]+$", actual);
        Assert.InRange(actual.Length, 2, 64);
        Assert.EndsWith("-" + Environment.ProcessId, actual, StringComparison.Ordinal);
        Assert.Equal(64, SessionName.Resolve(new string('n', 100)).Length);
    }

    [Fact]
    public void The_default_session_name_keeps_host_and_process()
    {
        var end = $"-{AppDomain.CurrentDomain.FriendlyName[..16]}-{Environment.ProcessId}";
        Assert.EndsWith(end, SessionName.Resolve(null), StringComparison.Ordinal);
        Assert.Equal("starrocks-awsauth-orders-7d9f8b6c5d-x2x4z-Orders-1", SessionName.Create("orders-7d9f8b6c5d-x2x4z", "Orders", 1));
        var longest = SessionName.Create(new string('h', 60), new string('p', 60), int.MaxValue);
        Assert.Equal(64, longest.Length);
        Assert.EndsWith("-pppppppppppppppp-2147483647", longest, StringComparison.Ordinal);
    }

    [AwsAuth("aws.s3")]
    private sealed partial class OwnKeys
    {
        public string? AccessKey { get; set; }

        public Secret? SecretKey { get; set; }
    }

    [AwsAuth("aws.glue")]
    private sealed partial class OwnProfile
    {
        public bool UseInstanceProfile { get; set; }
    }

    [AwsAuth("aws.s3")]
    private sealed partial record OwnRole(string IamRoleArn);

    [AwsAuth("aws.s3")]
    private partial class OwnBase
    {
        public string? AccessKey { get; init; }

        public Secret? SecretKey { get; init; }

        public string? Region { get; init; }
    }

    [AwsAuth("aws.s3")]
    private sealed partial class OwnBlock : OwnBase
    {
        public string? IamRoleArn { get; init; }

        [PropertyKey("sts.endpoint")]
        public string? StsEndpoint { get; init; }

        [PropertyKey("sts.region")]
        public string StsRegion { get; init; } = "eu-west-1";
    }
}
