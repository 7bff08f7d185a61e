using System.Security.Cryptography;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Tests which texts are quoted in messages.</summary>
public sealed class KnownShapeTests
{
    [Theory]
    [InlineData("AccessDenied")]
    [InlineData("IDPCommunicationError")]
    [InlineData("InvalidClientTokenId")]
    [InlineData("SlowDown")]
    [InlineData("NoSuchKey")]
    [InlineData("OptInRequired")]
    [InlineData("IllegalLocationConstraintException")]
    [InlineData("RequestTimeTooSkewed")]
    [InlineData("aws:SourceIp")]
    [InlineData("sts:ExternalId")]
    [InlineData("StringEqualsIgnoreCase")]
    [InlineData("DateGreaterThanEquals")]
    [InlineData("Resources")]
    public void Names(string name) => Assert.True(KnownShape.IsName(name));

    [Theory]
    [InlineData("/var/run/secrets/eks.amazonaws.com/serviceaccount/token")]
    [InlineData("/tmp/token")]
    [InlineData("/var/run/secrets/kubernetes.io/serviceaccount/2024_01_01/token.jwt")]
    [InlineData("/home/jenkins agent/token.txt")]
    public void Paths(string path) => Assert.True(KnownShape.IsPath(path));

    [Theory]
    [InlineData("arn:aws:sts::123456789012:assumed-role/node/i-0123456789abcdef0")]
    [InlineData("arn:aws-us-gov:s3:::lake/*")]
    [InlineData("arn:aws:glue:eu-west-1:123456789012:catalog")]
    public void Arns(string arn) => Assert.True(KnownShape.IsArn(arn));

    [Theory]
    [InlineData(Blocks.SecretKey)]
    [InlineData(Blocks.AccessKey)]
    [InlineData(Pod.Token)]
    [InlineData(FakeSts.Token)]
    [InlineData(FakeImds.Secret)]
    [InlineData("")]
    [InlineData("arn:aws:iam::<secret>:role/x")]
    public void Secrets_have_none_of_these_shapes(string secret)
    {
        Assert.False(KnownShape.IsName(secret));
        Assert.False(KnownShape.IsPath(secret));
        Assert.False(KnownShape.IsArn(secret));
        Assert.False(KnownShape.IsRegion(secret));
        Assert.False(KnownShape.IsAction(secret));
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void Random_keys_are_neither_names_nor_paths()
    {
        for (var i = 0; i < Runs.Of(100_000); i++)
        {
            var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(30));
            Assert.False(KnownShape.IsName(key), key);
            Assert.False(KnownShape.IsPath("/" + key), key);
            Assert.False(KnownShape.IsPath("/" + key.Replace('+', '-')), key);
        }
    }
}
