using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Tests the choice of the STS endpoint.</summary>
[Collection(Process.Environment)]
public sealed partial class StsAddressTests
{
    /// <summary>The first byte of a TLS connection.</summary>
    private const int Handshake = 0x16;

    private static readonly S3Auth _role = new()
    {
        AccessKey = Blocks.AccessKey,
        SecretKey = Blocks.SecretKey,
        IamRoleArn = Blocks.Role,
        Region = "eu-west-1",
    };
    private static readonly S3Auth _pod = new() { UseWebIdentityTokenFile = true, Region = "eu-west-1" };

    [Theory]
    [InlineData(null, "eu-central-1", "https://sts.eu-central-1.amazonaws.com/")]
    [InlineData(null, "us-east-1", "https://sts.us-east-1.amazonaws.com/")]
    [InlineData(null, "cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn/")]
    [InlineData(null, "us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com/")]
    [InlineData("sts.eu-west-3.amazonaws.com", "eu-west-3", "https://sts.eu-west-3.amazonaws.com/")]
    [InlineData("ceph:8000", "default", "https://ceph:8000/")]
    [InlineData("http://10.0.0.1:8000/sts", "default", "http://10.0.0.1:8000/sts")]
    public async Task The_endpoint_of_the_block_or_the_region_is_used(string? endpoint, string region, string url)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", null));
        var sts = new StsAddress(endpoint, region, null);
        Assert.Equal(new Uri(url), await sts.ToUriAsync(TestContext.Current.CancellationToken));
        Assert.Equal(region, sts.SigningRegion);
    }

    [Fact]
    public async Task The_endpoint_of_the_process_is_used_unless_the_block_has_one()
    {
        using var sts = new FakeSts();
        using var other = new FakeSts();
        using var process = new Process(("AWS_ENDPOINT_URL_STS", sts.Address));
        var block = new S3Auth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
        };
        await block.CreateCredentials().GetCredentialsAsync();
        Assert.Contains("/eu-west-1/sts/", Assert.Single(sts.Requests).HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        await Blocks.KeysAndRole(other).CreateCredentials().GetCredentialsAsync();
        Assert.Single(other.Requests);
        using var pod = new Pod();
        await new S3Auth { UseWebIdentityTokenFile = true, Region = "eu-west-1" }.On(pod.Host).GetCredentialsAsync();
        Assert.Single(sts.RequestsFor("AssumeRoleWithWebIdentity"));
    }

    [Theory]
    [InlineData("localhost:4566")]
    [InlineData("127.0.0.1:4566")]
    [InlineData("not a url")]
    [InlineData("https://")]
    public async Task An_invalid_STS_endpoint_variable_is_named(string url)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", url));
        using var pod = new Pod();
        foreach (var block in new[] { _role, _pod })
        {
            var problem = await Assert.ThrowsAsync<CredentialRefreshException>(block.On(pod.Host).GetCredentialsAsync);
            Assert.Contains("AWS_ENDPOINT_URL_STS", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_empty_STS_endpoint_variable_counts_as_unset()
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", ""));
        var sts = new StsAddress(null, "eu-west-1", null);
        Assert.Equal(new Uri("https://sts.eu-west-1.amazonaws.com/"), await sts.ToUriAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://user:password@sts.example.com/x", "sts.example.com")]
    [InlineData("ceph:8000", "ceph:8000")]
    [InlineData(null, "sts.cn-north-1.amazonaws.com.cn")]
    public void Messages_contain_host_and_port_only(string? endpoint, string authority)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", null));
        Assert.Equal(authority, new StsAddress(endpoint, "cn-north-1", null).Authority);
        Assert.Null(new StsAddress(null, null, null).Authority);
        Assert.Null(new StsAddress(null, "us west 2", null).Authority);
    }

    [Fact]
    public async Task A_failure_names_the_host()
    {
        using var sts = new FakeSts { Override = static _ => FakeSts.Error(403, "InvalidClientTokenId", "no") };
        using var pod = new Pod();
        var host = sts.Address.Replace("http://", "", StringComparison.Ordinal);
        var role = await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(sts).On(TestHost.Real()).GetCredentialsAsync);
        Assert.StartsWith(
            $"The role {Blocks.Role} could not be assumed (request to {host}): AWS returned InvalidClientTokenId",
            role.Message,
            StringComparison.Ordinal);
        var webIdentity = await Assert.ThrowsAsync<CredentialRefreshException>(Pod.Block(sts).On(pod.Host).GetCredentialsAsync);
        Assert.StartsWith(
            $"The web identity provided no credentials for the role {Pod.Role} (request to {host}): ",
            webIdentity.Message,
            StringComparison.Ordinal);
        var baseIdentity = await Assert.ThrowsAsync<CredentialRefreshException>(
            Pod.Block(sts, role: Blocks.Role).On(pod.Host).GetCredentialsAsync);
        Assert.StartsWith(
            $"The web identity provided no credentials to assume the role {Blocks.Role} (request to {host}): ",
            baseIdentity.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_region_of_the_SDK_is_the_last_choice()
    {
        using var process = new Process(("AWS_REGION", "ap-south-1"), ("AWS_EC2_METADATA_DISABLED", "true"));
        var sts = new StsAddress(null, null, "aws");
        Assert.Equal("ap-south-1", (await sts.InRegionAsync(TestContext.Current.CancellationToken)).SigningRegion);
        Assert.Equal(new Uri("https://sts.ap-south-1.amazonaws.com/"), await sts.ToUriAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_search_for_a_region_is_limited()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.NoResponse };
        using var sts = new FakeSts();
        using var process = new Process(
            ("AWS_REGION", null),
            ("AWS_DEFAULT_REGION", null),
            ("AWS_EC2_METADATA_DISABLED", null),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address),
            ("AWS_ENDPOINT_URL_STS", sts.Address));
        var block = new OwnBlock { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, IamRoleArn = Blocks.Role, Region = "" };
        var time = Stopwatch.StartNew();
        await block.CreateCredentials().GetCredentialsAsync();
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
    public async Task The_endpoint_equals_that_of_the_SDK_with_all_its_settings(string region, bool fips, bool dualStack)
    {
        using var process = new Process(
            ("AWS_ENDPOINT_URL_STS", null),
            ("AWS_USE_FIPS_ENDPOINT", fips ? "true" : "false"),
            ("AWS_USE_DUALSTACK_ENDPOINT", dualStack ? "true" : "false"));
        var sts = new StsAddress(null, region, null);
        var config = new AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(region) };
        using var client = new AmazonSecurityTokenServiceClient("AKIAIOSFODNN7EXAMPLE", "x", config);
        var url = client.DetermineServiceOperationEndpoint(new AssumeRoleRequest()).URL;
        Assert.Equal(new Uri(url), await sts.ToUriAsync(TestContext.Current.CancellationToken));

        // An endpoint of the block has no variants.
        var ofBlock = new StsAddress("sts.example.com", region, null);
        Assert.Equal(new Uri("https://sts.example.com"), await ofBlock.ToUriAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_endpoint_without_a_scheme_uses_TLS()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var block = new S3Auth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
            StsEndpoint = listener.LocalEndpoint.ToString(),
            StsRegion = "eu-west-1",
        };
        var failure = Assert.ThrowsAsync<CredentialRefreshException>(block.CreateCredentials().GetCredentialsAsync);
        using (var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken))
            Assert.Equal(Handshake, client.GetStream().ReadByte());
        listener.Stop();
        Assert.Contains("the connection failed", (await failure).Message, StringComparison.Ordinal);
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
