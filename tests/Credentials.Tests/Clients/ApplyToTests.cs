using System.Threading.Tasks;
using Amazon;
using Amazon.S3;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Clients;

/// <summary>Tests the configuration of clients by an auth block.</summary>
[Collection(Process.Environment)]
public sealed class ApplyToTests
{
    [Fact]
    public void The_region_applies_to_the_client_and_the_signature()
    {
        var config = new S3Auth { Region = "eu-west-1" }.ApplyTo(new AmazonS3Config());
        Assert.Equal((RegionEndpoint.EUWest1, "eu-west-1", false), (config.RegionEndpoint, config.AuthenticationRegion, config.UseHttp));
        Assert.Null(config.ServiceURL);
    }

    [Fact]
    public void An_unset_region_defaults_to_us_east_1() =>
        Assert.Equal(RegionEndpoint.USEast1, new GlueAuth().ApplyTo(new AmazonS3Config()).RegionEndpoint);

    [Fact]
    public void An_empty_region_is_left_to_the_SDK()
    {
        using var process = new Process(("AWS_REGION", "ap-south-1"));
        var config = new S3Auth { Region = "" }.ApplyTo(new AmazonS3Config());
        Assert.Equal((RegionEndpoint.APSouth1, null), (config.RegionEndpoint, config.AuthenticationRegion));
    }

    [Theory]
    [InlineData("http://minio:9000", null, "http://minio:9000/", true)]
    [InlineData("https://minio:9000", false, "https://minio:9000/", false)]
    [InlineData("minio:9000", null, "https://minio:9000/", false)]
    [InlineData("minio:9000", false, "http://minio:9000/", true)]
    public void An_endpoint_without_a_scheme_follows_enable_ssl(string endpoint, bool? ssl, string url, bool http)
    {
        var config = new S3Auth { Endpoint = endpoint, EnableSsl = ssl, Region = "eu-west-1" }.ApplyTo(new AmazonS3Config());
        Assert.Equal((url, "eu-west-1", http), (config.ServiceURL, config.AuthenticationRegion, config.UseHttp));
        Assert.Equal("https://glue.local/", new GlueAuth { Endpoint = "glue.local" }.ApplyTo(new AmazonS3Config()).ServiceURL);
    }

    [Fact]
    public void An_endpoint_of_the_block_disables_endpoint_variants()
    {
        using var process = new Process(("AWS_USE_FIPS_ENDPOINT", "true"), ("AWS_USE_DUALSTACK_ENDPOINT", "true"));
        var auth = new S3Auth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            Endpoint = "http://minio:9000",
            Region = "eu-west-1",
        };
        using var client = auth.CreateS3Client();
        Assert.Equal((false, false), (client.Config.UseFIPSEndpoint, client.Config.UseDualstackEndpoint));
        var aws = new S3Auth { Region = "eu-west-1" }.ApplyTo(new AmazonS3Config());
        Assert.Equal((true, true), (aws.UseFIPSEndpoint, aws.UseDualstackEndpoint));
    }

    [Fact]
    public void An_empty_endpoint_variable_counts_as_unset()
    {
        using var empty = new Process(("AWS_ENDPOINT_URL_S3", ""));
        Assert.Equal("https://s3.eu-west-1.amazonaws.com", EndpointOfClient());
        using var named = new Process(("AWS_ENDPOINT_URL_S3", "http://minio:9000"));
        Assert.Equal("http://minio:9000", EndpointOfClient());

        static string EndpointOfClient()
        {
            var auth = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1" };
            using var client = auth.CreateS3Client();
            return client.DetermineServiceOperationEndpoint(new Amazon.S3.Model.ListBucketsRequest()).URL.TrimEnd('/');
        }
    }

    [Fact]
    public void TLS_is_disabled_by_the_block() =>
        Assert.True(new S3Auth { Region = "eu-west-1", EnableSsl = false }.ApplyTo(new AmazonS3Config()).UseHttp);

    [Fact]
    public void Null_is_rejected()
    {
        Assert.Throws<ArgumentNullException>(() => new S3Auth().ApplyTo<AmazonS3Config>(null!));
        Assert.Throws<ArgumentNullException>(() => ((IAwsAuth)null!).ApplyTo(new AmazonS3Config()));
        Assert.Throws<ArgumentNullException>(() => ((IAwsAuth)null!).CreateS3Client());
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(308)]
    public async Task No_redirect_to_another_host_is_followed(int status)
    {
        using var other = new FakeSts();
        using var service = new FakeHttp(_ => new FakeReply(status, "") { Header = $"Location: {other.Address}/" });
        var auth = new S3Auth
        {
            AccessKey = Blocks.AccessKey,
            SecretKey = Blocks.SecretKey,
            SessionToken = FakeSts.Token,
            Endpoint = service.Address,
            Region = "eu-west-1",
        };
        var config = auth.ApplyTo(new Amazon.SecurityToken.AmazonSecurityTokenServiceConfig());
        using var client = new Amazon.SecurityToken.AmazonSecurityTokenServiceClient(auth.CreateCredentials(), config);
        await Assert.ThrowsAnyAsync<Exception>(() => client.GetCallerIdentityAsync(new(), TestContext.Current.CancellationToken));
        Assert.NotEmpty(service.Requests);
        Assert.Empty(other.Requests);
    }
}
