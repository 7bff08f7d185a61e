using System.Threading.Tasks;
using Amazon.S3;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Clients;

[Collection(Process.Environment)]
public sealed class S3ClientTests
{
    private const string Listing =
        "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>lake</Name><KeyCount>1</KeyCount><MaxKeys>1000</MaxKeys>"
        + "<IsTruncated>false</IsTruncated><Contents><Key>sales/1.parquet</Key><Size>1</Size></Contents></ListBucketResult>";

    [Fact]
    public async Task A_client_lists_the_bucket_of_a_block()
    {
        using var store = new FakeHttp(static _ => new FakeReply(200, Listing));
        var auth = new S3Auth
        {
            AccessKey = "minio",
            SecretKey = "minio-secret",
            Endpoint = store.Address,
            EnablePathStyleAccess = true,
            Region = "eu-west-1",
        };
        using var client = auth.CreateS3Client();
        var objects = await client.ListObjectsV2Async(new() { BucketName = "lake" }, TestContext.Current.CancellationToken);
        Assert.Equal("sales/1.parquet", Assert.Single(objects.S3Objects).Key);
        var request = Assert.Single(store.Requests);
        Assert.Equal("/lake", request.Path.TrimEnd('/'));
        Assert.Contains("Credential=minio/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/s3/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_client_follows_no_redirect_to_another_host(int status)
    {
        using var other = new FakeHttp(static _ => new FakeReply(200, Listing));
        using var store = new FakeHttp(_ => new FakeReply(status, "") { Header = $"Location: {other.Address}/lake?list-type=2" });
        var auth = new S3Auth
        {
            AccessKey = "minio",
            SecretKey = "minio-secret",
            SessionToken = FakeSts.Token,
            Endpoint = store.Address,
            EnablePathStyleAccess = true,
            Region = "eu-west-1",
        };
        using var client = auth.CreateS3Client();
        await Assert.ThrowsAnyAsync<Exception>(
            () => client.ListObjectsV2Async(new() { BucketName = "lake" }, TestContext.Current.CancellationToken));
        Assert.NotEmpty(store.Requests);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_complete_block_needs_no_metadata()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.NoResponse };
        using var process = new Process(
            ("AWS_REGION", null),
            ("AWS_DEFAULT_REGION", null),
            ("AWS_EC2_METADATA_DISABLED", null),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address));
        using var store = new FakeHttp(static _ => new FakeReply(200, Listing));
        using var sts = new FakeSts();
        var auth = new S3Auth
        {
            AccessKey = "minio",
            SecretKey = "minio-secret",
            IamRoleArn = Blocks.Role,
            Endpoint = store.Address,
            EnablePathStyleAccess = true,
            Region = "eu-west-1",
            StsRegion = "eu-west-1",
            StsEndpoint = sts.Address,
        };
        using var client = auth.CreateS3Client();
        await client.ListObjectsV2Async(new() { BucketName = "lake" }, TestContext.Current.CancellationToken);
        Assert.Empty(imds.Requests);
    }

    [Fact]
    public void A_block_without_an_endpoint_uses_AWS()
    {
        using var client = new S3Auth { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Region = "eu-west-1" }.CreateS3Client();
        var config = (AmazonS3Config)client.Config;
        Assert.False(config.ForcePathStyle);
        Assert.Equal(Amazon.RegionEndpoint.EUWest1, config.RegionEndpoint);
        Assert.Equal(new AmazonS3Config().RequestChecksumCalculation, config.RequestChecksumCalculation);
    }

    [Fact]
    public void A_block_without_access_to_storage_is_rejected()
    {
        Assert.Throws<ArgumentException>(() => new GlueAuth { UseInstanceProfile = true, Region = "eu-west-1" }.CreateS3Client());
        Assert.Throws<InvalidAuthConfigException>(() => new S3Auth { Region = "eu-west-1" }.CreateS3Client());
    }
}
