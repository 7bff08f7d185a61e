using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Amazon.SecurityToken;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Which STS is asked.</summary>
[Collection(Process.Environment)]
public sealed partial class StsAddressTests
{
    /// <summary>The first byte of a TLS connection.</summary>
    private const int Handshake = 0x16;

    private static readonly S3Auth _role = new() { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "eu-west-1" };
    private static readonly S3Auth _pod = new() { UseWebIdentityTokenFile = true, Region = "eu-west-1" };

    [Theory]
    [InlineData(null, "eu-central-1", "https://sts.eu-central-1.amazonaws.com/")]
    [InlineData(null, "us-east-1", "https://sts.us-east-1.amazonaws.com/")]
    [InlineData(null, "cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn/")]
    [InlineData(null, "us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com/")]
    [InlineData("sts.eu-west-3.amazonaws.com", "eu-west-3", "https://sts.eu-west-3.amazonaws.com/")]
    [InlineData("ceph:8000", "default", "https://ceph:8000/")]
    [InlineData("http://10.0.0.1:8000/sts", "default", "http://10.0.0.1:8000/sts")]
    public async Task TheEndpointIsTheBlocksOrTheRegions(string? endpoint, string region, string url)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", null));
        var sts = new StsAddress(endpoint, region, null);
        Assert.Equal(new Uri(url), await sts.ToUriAsync(TestContext.Current.CancellationToken));
        var config = new AmazonSecurityTokenServiceConfig();
        sts.ApplyTo(config);
        using var client = new AmazonSecurityTokenServiceClient("AKIAIOSFODNN7EXAMPLE", "x", config);
        Assert.Equal(url.TrimEnd('/'), client.DetermineServiceOperationEndpoint(new Amazon.SecurityToken.Model.AssumeRoleRequest()).URL.TrimEnd('/'));
        Assert.Equal(region, config.AuthenticationRegion);
    }

    [Fact]
    public async Task TheProcesssOwnEndpointHoldsUnlessTheBlockNamesOne()
    {
        using var sts = new FakeSts();
        using var other = new FakeSts();
        using var process = new Process(("AWS_ENDPOINT_URL_STS", sts.Address));
        var block = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "eu-west-1" };
        await block.CreateCredentials().GetCredentialsAsync();
        Assert.Contains("/eu-west-1/sts/", Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        await Blocks.KeysAndRole(other).CreateCredentials().GetCredentialsAsync();
        Assert.Single(other.Requests);
        using var pod = new Pod();
        await new S3Auth { UseWebIdentityTokenFile = true, Region = "eu-west-1" }.On(pod.Host).GetCredentialsAsync();
        Assert.Single(sts.Of("AssumeRoleWithWebIdentity"));
    }

    [Theory]
    [InlineData("localhost:4566")]
    [InlineData("127.0.0.1:4566")]
    [InlineData("not a url")]
    [InlineData("https://")]
    public async Task AnEndpointOfTheProcesssThatIsNoneIsNamed(string said)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", said));
        using var pod = new Pod();
        foreach (var block in new[] { _role, _pod })
        {
            var problem = await Assert.ThrowsAsync<CredentialRefreshException>(block.On(pod.Host).GetCredentialsAsync);
            Assert.Contains("AWS_ENDPOINT_URL_STS", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnEmptyOneSaysNothing()
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", ""));
        Assert.Equal(new Uri("https://sts.eu-west-1.amazonaws.com/"), await new StsAddress(null, "eu-west-1", null).ToUriAsync(TestContext.Current.CancellationToken));
        var config = new AmazonSecurityTokenServiceConfig();
        new StsAddress(null, "eu-west-1", null).ApplyTo(config);
        using var client = new AmazonSecurityTokenServiceClient("AKIAIOSFODNN7EXAMPLE", "x", config);
        Assert.Equal("https://sts.eu-west-1.amazonaws.com/", client.DetermineServiceOperationEndpoint(new Amazon.SecurityToken.Model.AssumeRoleRequest()).URL);
    }

    [Theory]
    [InlineData("https://user:password@sts.example.com/x", "sts.example.com")]
    [InlineData("ceph:8000", "ceph:8000")]
    [InlineData(null, "sts.cn-north-1.amazonaws.com.cn")]
    public void WhatIsToldOfItIsHostAndPort(string? endpoint, string told)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", null));
        Assert.Equal(told, new StsAddress(endpoint, "cn-north-1", null).Authority);
        Assert.Null(new StsAddress(null, null, null).Authority);
        Assert.Null(new StsAddress(null, "us west 2", null).Authority);
    }

    [Fact]
    public async Task AFailureTellsWhichWasAsked()
    {
        using var sts = new FakeSts { Instead = static _ => FakeSts.Error(403, "InvalidClientTokenId", "no") };
        using var pod = new Pod();
        var host = sts.Address.Replace("http://", "", StringComparison.Ordinal);
        var role = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.StartsWith($"The role {Blocks.Role} could not be assumed ({host} was asked): AWS answered InvalidClientTokenId", role.Message, StringComparison.Ordinal);
        var own = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.StartsWith($"The web identity gave no credentials of the role {Pod.Role} ({host} was asked): ", own.Message, StringComparison.Ordinal);
        var before = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts, role: Blocks.Role).On(pod.Host).GetCredentialsAsync);
        Assert.StartsWith($"The web identity gave no credentials, with which the role {Blocks.Role} would be assumed ({host} was asked): ", before.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSdksRegionIsTheLastChoiceAndTheGlobalEndpointNone()
    {
        using var process = new Process(("AWS_REGION", "ap-south-1"), ("AWS_EC2_METADATA_DISABLED", "true"));
        Assert.Equal("ap-south-1", (await new StsAddress(null, null, "aws").InRegionAsync(TestContext.Current.CancellationToken)).SigningRegion);
        Assert.Equal(new Uri("https://sts.ap-south-1.amazonaws.com/"), await new StsAddress(null, null, "aws").ToUriAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ARegionThatTheSdkLooksForInVainIsNotWaitedForLong()
    {
        using var silent = new FakeImds { Instead = static _ => FakeReply.Silence };
        using var sts = new FakeSts();
        using var process = new Process(
            ("AWS_REGION", null), ("AWS_DEFAULT_REGION", null), ("AWS_EC2_METADATA_DISABLED", null), ("AWS_EC2_METADATA_SERVICE_ENDPOINT", silent.Address), ("AWS_ENDPOINT_URL_STS", sts.Address));
        var time = Stopwatch.StartNew();
        await new OwnBlock { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "" }.CreateCredentials().GetCredentialsAsync();
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Contains("/us-east-1/sts/", Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-west-1", true, false)]
    [InlineData("eu-west-1", false, true)]
    [InlineData("us-east-2", true, true)]
    [InlineData("cn-north-1", false, true)]
    [InlineData("us-gov-west-1", true, false)]
    [InlineData("us-gov-east-1", true, true)]
    [InlineData("us-isob-east-1", false, false)]
    public async Task ThePlaceIsTheSdksUnderAllItsSettings(string region, bool fips, bool dualStack)
    {
        using var process = new Process(
            ("AWS_ENDPOINT_URL_STS", null), ("AWS_USE_FIPS_ENDPOINT", fips ? "true" : "false"), ("AWS_USE_DUALSTACK_ENDPOINT", dualStack ? "true" : "false"));
        var config = new AmazonSecurityTokenServiceConfig();
        new StsAddress(null, region, null).ApplyTo(config);
        using var client = new AmazonSecurityTokenServiceClient("AKIAIOSFODNN7EXAMPLE", "x", config);
        Assert.Equal(new Uri(client.DetermineServiceOperationEndpoint(new Amazon.SecurityToken.Model.AssumeRoleRequest()).URL), await new StsAddress(null, region, null).ToUriAsync(TestContext.Current.CancellationToken));

        // What the block names needs no variant.
        var named = new AmazonSecurityTokenServiceConfig();
        new StsAddress("sts.example.com", region, null).ApplyTo(named);
        using var other = new AmazonSecurityTokenServiceClient("AKIAIOSFODNN7EXAMPLE", "x", named);
        Assert.Equal("https://sts.example.com", other.DetermineServiceOperationEndpoint(new Amazon.SecurityToken.Model.AssumeRoleRequest()).URL.TrimEnd('/'));
    }

    [Fact]
    public async Task WithoutASchemeItIsSpokenToInTls()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var block = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "eu-west-1", StsEndpoint = listener.LocalEndpoint.ToString(), StsRegion = "eu-west-1" };
        var refused = Assert.ThrowsAsync<CredentialRefreshException>(block.CreateCredentials().GetCredentialsAsync);
        using (var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken))
            Assert.Equal(Handshake, client.GetStream().ReadByte());
        listener.Stop();
        Assert.Contains("the connection failed", (await refused).Message, StringComparison.Ordinal);
    }

    [AwsAuth("aws.s3")]
    private sealed partial class OwnBlock
    {
        public string? AccessKey { get; init; }

        public Secret? SecretKey { get; init; }

        public string? IamRoleArn { get; init; }

        public string? Region { get; init; }
    }
}
