using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Extensions.Tests;

public sealed class AwsClientTests
{
    private const string Listing = "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>lake</Name></ListBucketResult>";

    [Fact]
    public async Task A_client_of_the_host_uses_the_block()
    {
        using var store = new FakeHttp(static _ => new FakeReply(200, Listing, "application/xml"));
        using var host = await StartAsync(
            new Settings([.. Settings.Keys(), ("Lake:S3:Endpoint", store.Address), ("Lake:S3:EnablePathStyleAccess", "true")]));
        var client = host.Services.GetRequiredService<IAmazonS3>();
        await client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "lake" }, TestContext.Current.CancellationToken);
        var request = Assert.Single(store.Requests);
        Assert.Equal("/lake/", request.Path.TrimEnd('/') + "/");
        Assert.Contains($"Credential={Secrets.AccessKey}/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/s3/aws4_request", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_an_endpoint_uses_the_region()
    {
        using var host = await StartAsync(new Settings(Settings.Keys()));
        var config = host.Services.GetRequiredService<IAmazonS3>().Config;
        Assert.Equal(("eu-west-1", null, false), (config.RegionEndpoint.SystemName, config.ServiceURL, config.AllowAutoRedirect));
    }

    [Fact]
    public async Task Credentials_follow_a_reload()
    {
        var settings = new Settings(Settings.Keys());
        using var host = await StartAsync(settings);
        var credentials = host.Services.GetRequiredKeyedService<AWSCredentials>("lake");
        var before = await credentials.GetCredentialsAsync();
        settings.Reload(Settings.Keys(secret: Secrets.OtherSecretKey));
        var after = await credentials.GetCredentialsAsync();
        Assert.Equal([Secrets.SecretKey, Secrets.OtherSecretKey], new[] { before.SecretKey, after.SecretKey });
    }

    [Fact]
    public async Task Credentials_are_created_once_for_the_same_options()
    {
        using var host = await StartAsync(new Settings(Settings.Keys()));
        var credentials = host.Services.GetRequiredKeyedService<AWSCredentials>("lake");
        Assert.Same(await credentials.GetCredentialsAsync(), await credentials.GetCredentialsAsync());
    }

    [Fact]
    public void A_statement_needs_the_block_to_be_selected()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentException>(() => services.AddStarRocksAWSOptions<SalesLake>());
        Assert.Throws<ArgumentException>(() => services.AddKeyedStarRocksCredentials<SalesLake>("lake"));
    }

    [Fact]
    public async Task A_block_that_is_not_set_has_no_credentials()
    {
        using var host = TestHost.Build(new Settings(("Lake:MetastoreUris", "thrift://x:9083")), static services =>
        {
            services.AddStarRocksAuth<HiveCatalog>("Lake");
            services.AddKeyedStarRocksCredentials<HiveCatalog>("lake", static lake => lake.S3);
        });
        var credentials = host.Services.GetRequiredKeyedService<AWSCredentials>("lake");
        var problem = await Assert.ThrowsAsync<InvalidOperationException>(credentials.GetCredentialsAsync);
        Assert.Contains("HiveCatalog have no auth block", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<IHost> StartAsync(Settings settings)
    {
        var host = TestHost.Build(settings, static services =>
        {
            services.AddStarRocksAuth<LakeS3>("Lake:S3");
            services.AddStarRocksAWSOptions<LakeS3>();
            services.AddKeyedStarRocksCredentials<LakeS3>("lake");
            services.AddAWSService<IAmazonS3>();
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
