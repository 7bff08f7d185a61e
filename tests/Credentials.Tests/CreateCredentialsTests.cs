using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>What generated code gives.</summary>
[Collection(Process.Environment)]
public sealed partial class CreateCredentialsTests
{
    private static readonly S3Auth _keys = new() { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1" };

    [Fact]
    public async Task KeysAreGivenAsTheyAre()
    {
        var keys = await _keys.CreateCredentials().GetCredentialsAsync();
        Assert.Equal((Blocks.AccessKey, Blocks.SecretKey, false), (keys.AccessKey, keys.SecretKey, keys.UseToken));
        var session = new S3Auth { AccessKey = "ASIAIOSFODNN7EXAMPLE", SecretKey = Blocks.SecretKey, SessionToken = "t", Region = "eu-west-1" };
        Assert.Equal(("ASIAIOSFODNN7EXAMPLE", "t"), (session.CreateCredentials().GetCredentials().AccessKey, session.CreateCredentials().GetCredentials().Token));
    }

    [Fact]
    public void ErrorsAreRefusedAllAtOnce()
    {
        var block = new S3Auth { UseInstanceProfile = true, AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1", IamRoleArn = "smith" };
        var problem = Assert.Throws<InvalidAuthConfigException>(() => block.CreateCredentials());
        Assert.Equal(["SRA1001", "SRA2001"], problem.Problems.Select(p => p.Id).Order());
        Quotes.Nothing(problem);
    }

    [Fact]
    public void NoIdentityIsRefusedThoughItIsAWarning()
    {
        Assert.Equal(["SRA1005"], Assert.Throws<InvalidAuthConfigException>(() => new S3Auth { Region = "eu-west-1" }.CreateCredentials()).Problems.Select(p => p.Id));
        Assert.Equal(["SRA1003"], Assert.Throws<InvalidAuthConfigException>(() => new GlueAuth { IamRoleArn = Blocks.Role, Region = "eu-west-1" }.CreateCredentials()).Problems.Select(p => p.Id));
        Assert.Contains(Assert.Throws<InvalidAuthConfigException>(() => new OwnRole(Blocks.Role).CreateCredentials()).Problems, p => p.Id == "SRA1003");
    }

    [Fact]
    public void WarningsStopNothing() => Assert.Equal(Blocks.AccessKey, new OwnKeys { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey }.CreateCredentials().GetCredentials().AccessKey);

    [Fact]
    public async Task EveryTypeIsAskedThroughItsInterface()
    {
        using var sts = new FakeSts();
        IAwsAuth auth = new OwnBlock { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "eu-west-1", StsEndpoint = sts.Address };
        Assert.Equal("ASIASESSION00001", (await auth.CreateCredentials(new CredentialOptions { SessionName = "ours" }).GetCredentialsAsync()).AccessKey);
        Assert.Equal("ours", Assert.Single(sts.Requests).Field("RoleSessionName"));
    }

    [Fact]
    public async Task LaterChangesOfTheObjectChangeNothing()
    {
        var block = new OwnKeys { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey };
        var credentials = block.CreateCredentials();
        block.AccessKey = "AKIAI44QH8DHBEXAMPLE";
        Assert.Equal(Blocks.AccessKey, (await credentials.GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task TheSdksChainIsTakenInItsOrder()
    {
        using var pod = new Pod();
        using var sts = new FakeSts();
        using var process = new Process(("AWS_ACCESS_KEY_ID", "AKIAI44QH8DHBEXAMPLE"), ("AWS_SECRET_ACCESS_KEY", "x"), ("AWS_WEB_IDENTITY_TOKEN_FILE", pod.TokenFile), ("AWS_ROLE_ARN", Pod.Role));
        Assert.Equal("AKIAI44QH8DHBEXAMPLE", (await Pod.Block(sts, viaSdk: true).CreateCredentials().GetCredentialsAsync()).AccessKey);
        using var podOnly = new Process(("AWS_ACCESS_KEY_ID", null), ("AWS_SECRET_ACCESS_KEY", null));
        Assert.Equal("ASIASESSION00001", (await Pod.Block(sts, viaSdk: true).CreateCredentials().GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task TheMetadataServiceOfTheProcessIsAsked()
    {
        using var imds = new FakeImds();
        using var process = new Process(("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address), ("AWS_EC2_METADATA_DISABLED", null));
        Assert.Equal("ASIAINSTANCE00001", (await new OwnProfile { UseInstanceProfile = true }.CreateCredentials().GetCredentialsAsync()).AccessKey);
    }

    [Fact]
    public async Task AnyClientOfTheSdkTakesThem()
    {
        using var sts = new FakeSts();
        var credentials = Blocks.KeysAndRole(sts).CreateCredentials();
        var config = new Amazon.SecurityToken.AmazonSecurityTokenServiceConfig { ServiceURL = sts.Address, AuthenticationRegion = "eu-west-1" };
        using var client = new Amazon.SecurityToken.AmazonSecurityTokenServiceClient(credentials, config);
        var who = await client.GetCallerIdentityAsync(new Amazon.SecurityToken.Model.GetCallerIdentityRequest(), TestContext.Current.CancellationToken);
        Assert.Equal("123456789012", who.Account);
        Assert.Contains("Credential=ASIASESSION00001/", Assert.Single(sts.Of("GetCallerIdentity")).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsThatStsWouldRefuseAreRefused()
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
    public void ASessionsNameIsMadeOneThatStsTakes(string name, string taken) => Assert.Equal(taken, SessionName.Of(name));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void WithoutANameItTellsHostAndProcess(string? name)
    {
        var taken = SessionName.Of(name);
        Assert.Matches("^starrocks-awsauth-[A-Za-z0-9_+=,.@-]+$", taken);
        Assert.InRange(taken.Length, 2, 64);
        Assert.EndsWith("-" + Environment.ProcessId, taken, StringComparison.Ordinal);
        Assert.Equal(64, SessionName.Of(new string('n', 100)).Length);
    }

    [Fact]
    public void ThatNameIsToldWhole()
    {
        Assert.EndsWith($"-{AppDomain.CurrentDomain.FriendlyName[..16]}-{Environment.ProcessId}", SessionName.Of(null), StringComparison.Ordinal);
        Assert.Equal("starrocks-awsauth-orders-7d9f8b6c5d-x2x4z-Orders-1", SessionName.Of("orders-7d9f8b6c5d-x2x4z", "Orders", 1));
        var longest = SessionName.Of(new string('h', 60), new string('p', 60), int.MaxValue);
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
