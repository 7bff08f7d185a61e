using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Values that something else provides are unknown; every other text is what it says.</summary>
public sealed class DeferredValueTests
{
    [Theory]
    [InlineData("${NAME}")]
    [InlineData("s3://${BUCKET}/path")]
    [InlineData("$NAME")]
    [InlineData("{{ name }}")]
    [InlineData("&NAME")]
    [InlineData("@name@")]
    [InlineData("https://@store.host@:9000")]
    [InlineData("@@NAME@@")]
    [InlineData("<<NAME>>")]
    [InlineData("<< name >>")]
    [InlineData("[[NAME]]")]
    [InlineData("s3://[[ bucket ]]/path")]
    [InlineData("#NAME#")]
    [InlineData("<%= name %>")]
    [InlineData("s3://<%= bucket %>/path")]
    [InlineData("op://vault/item/field")]
    [InlineData("vault:secret/data/lake#key")]
    [InlineData("ref+awsssm://lake/key")]
    [InlineData("ENC[AES256_GCM,data:p673w==,iv:YY=,type:str]")]
    [InlineData("ENC(nrmZtkF7T0kjG/VodDvBw93Ct8EgjCA+)")]
    [InlineData("{cipher}682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda")]
    [InlineData("arn:aws:secretsmanager:us-west-2:123456789012:secret:lake-a1b2c3")]
    [InlineData("arn:aws-us-gov:ssm:us-gov-west-1:123456789012:parameter/lake")]
    [InlineData("ssm:/lake/secret")]
    [InlineData("/run/secrets/lake_secret")]
    [InlineData("enc:abcdef")]
    public void Deferred(string value)
    {
        Assert.True(DeferredValue.Is("aws.s3.region", value));
        Assert.True(DeferredValue.Is("aws.s3.secret_key", value));
    }

    [Theory]
    [InlineData("us-west-2")]
    [InlineData("")]
    [InlineData("arn:aws:iam::123456789012:role/lake")]
    [InlineData("arn:aws:iam::123456789012:role/ssm/secretsmanager")]
    [InlineData("https://minio.example.net:9000")]
    [InlineData("http://[::1]:9000")]
    [InlineData("s3://bucket/a#b/c")]
    [InlineData("s3://bucket/part_[0-9].parquet")]
    [InlineData("user@example.net")]
    [InlineData("op://")]
    [InlineData("a & b")]
    [InlineData("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    public void Known(string value)
    {
        Assert.False(DeferredValue.Is("aws.s3.region", value));
        Assert.False(DeferredValue.Is("aws.s3.secret_key", value));
    }

    [Theory]
    [InlineData("pa$word")]
    [InlineData("a$b$c")]
    [InlineData("p$1")]
    public void A_dollar_is_a_character_of_a_secret(string value) => Assert.False(DeferredValue.Is("aws.s3.secret_key", value));

    [Theory]
    [InlineData("${X}", true)]
    [InlineData("{{ x }}", true)]
    [InlineData("#{X}#", true)]
    [InlineData("%(x)s", true)]
    [InlineData("<%= x %>", true)]
    [InlineData("${X}${Y}", false)]
    [InlineData("a${X}", false)]
    [InlineData("$X", false)]
    [InlineData("${}", false)]
    [InlineData("us-west-2", false)]
    public void What_is_a_template_as_a_whole(string value, bool expected) => Assert.Equal(expected, Template.IsUnfilled(value));
}
