using System.Threading.Tasks;
using Amazon.SecurityToken;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests.Sources;

/// <summary>Which STS is asked.</summary>
[Collection(Process.Environment)]
public sealed class StsPlaceTests
{
    [Theory]
    [InlineData(null, "eu-central-1", "https://sts.eu-central-1.amazonaws.com/")]
    [InlineData(null, "us-east-1", "https://sts.us-east-1.amazonaws.com/")]
    [InlineData(null, "cn-north-1", "https://sts.cn-north-1.amazonaws.com.cn/")]
    [InlineData(null, "us-gov-west-1", "https://sts.us-gov-west-1.amazonaws.com/")]
    [InlineData("sts.eu-west-3.amazonaws.com", "eu-west-3", "https://sts.eu-west-3.amazonaws.com/")]
    [InlineData("ceph:8000", "default", "https://ceph:8000/")]
    [InlineData("http://10.0.0.1:8000/sts", "default", "http://10.0.0.1:8000/sts")]
    public void TheEndpointIsTheBlocksOrTheRegions(string? endpoint, string region, string url)
    {
        using var process = new Process(("AWS_ENDPOINT_URL_STS", null));
        var sts = new StsPlace(endpoint, region, null);
        Assert.Equal(new Uri(url), sts.ToUri());
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

    [Fact]
    public void TheSdksRegionIsTheLastChoiceAndTheGlobalEndpointNone()
    {
        using var process = new Process(("AWS_REGION", "ap-south-1"), ("AWS_EC2_METADATA_DISABLED", "true"));
        Assert.Equal("ap-south-1", new StsPlace(null, null, "aws").SigningRegion);
        Assert.Equal(new Uri("https://sts.ap-south-1.amazonaws.com/"), new StsPlace(null, null, "aws").ToUri());
    }
}
