using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>A text in the place of a key is quoted only if it looks like a key.</summary>
public sealed class KeyTextTests
{
    [Theory]
    [InlineData("aws.s3.secret_key: MARKED", "aws.s3.secret_key…")]
    [InlineData("aws.s3.secret_key:MARKED", "aws.s3.secret_key…")]
    [InlineData("aws.s3.secret_key=MARKED", "aws.s3.secret_key…")]
    [InlineData("aws.s3.secret_key MARKED", "aws.s3.secret_key…")]
    [InlineData("aws.s3.secret_key\" = \"MARKED", "aws.s3.secret_key…")]
    [InlineData("aws.s3.secret_kye = MARKED", "aws.s3.secret_kye…")]
    [InlineData("password: MARKED", "password…")]
    [InlineData("MARKED = aws.s3.secret_key", "******")]
    [InlineData("MARKED/x", "******")]
    [InlineData("s3://AK:MARKED@b/p", "******")]
    [InlineData("wJalrXUtnFEMI7MARKED", "******")]
    [InlineData("AKIAMARKED", "******")]
    [InlineData("OAuth2wJalrXUtnFEMI7MARKED", "******")]
    [InlineData("AccessKeyQ3AM3UQ867SPMARKED", "******")]
    [InlineData("SecretKeyJBSWY3DPEHMARKED", "******")]
    [InlineData("OAuth2CredentialMyLongPassMARKED", "******")]
    [InlineData("OAuth2CredentialK7MDENGbPxRfiCYMARKED", "******")]
    [InlineData("S3AccessKeyWJalrXUtnFEMI7MARKED", "******")]
    public void A_text_that_is_not_a_key(string text, string shown)
    {
        Assert.Equal(shown, PropertyMask.KeyOf(text, ""));
        Marked.IsNotIn(new PropertyDictionary([new(text, "x")]).ToString());
        Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(new PropertyDictionary([new(text, "x")])));
    }

    [Theory]
    [InlineData("aws.s3.regoin")]
    [InlineData("enabled")]
    [InlineData("fs.azure.account.key.lake.blob.core.windows.net")]
    [InlineData("iceberg.catalog.vended-credentials-enabled")]
    [InlineData("AWS_ACCESS_KEY_ID")]
    [InlineData("clé")]
    [InlineData("OAuth2Credentials")]
    [InlineData("OAuth2TokenRefreshEnable")]
    [InlineData("IcebergCatalogOAuth2ServerUrls")]
    [InlineData("RestSigV4EnabledFlag")]
    [InlineData("S3FileIoProperties")]
    public void A_key(string key) => Assert.Equal(key, PropertyMask.KeyOf(key, "x"));

    [Theory]
    [InlineData("xMARKEDy", "aws.s3.secret_key")]
    [InlineData("xMARKEDy", " aws.s3.access_key ")]
    [InlineData("xMARKEDy", "iceberg.catalog.jdbc.password")]
    [InlineData("xMARKEDy", "aws_s3_secret_kye")]
    public void Key_and_value_are_swapped(string key, string value)
    {
        Assert.Equal("******", PropertyMask.KeyOf(key, value));
        Marked.IsNotIn(new PropertyDictionary([new(key, value)]).ToString());
        var other = new PropertyDictionary([new(key, value + "x")]);
        Marked.IsNotIn(PropertyDictionary.Diff(new([]), new([new(key, value)])).ToString());
        Marked.IsNotIn(Text(() => StorageVolume.TryFromProperties([new(key, value)], out _, out var problems) ? [] : problems));
        Marked.IsNotIn(Text(() => S3Auth.TryFromSettings([new(key, value)], out _, out var problems) ? [] : problems));
        Marked.IsNotIn(Text(() => StarRocksSql.Parse($"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES ('{key}' = '{value}')")[0].Validate()));
        Marked.IsNotIn(StarRocksSql.Parse($"CREATE EXTERNAL CATALOG c PROPERTIES ('{key}' = '{value}')")[0].ToString());
        Assert.NotNull(other);
    }

    [Theory]
    [InlineData("aws.s3.secret_key: MARKED")]
    [InlineData("S3:SecretKey:MARKED")]
    [InlineData("S3:SecretKey: MARKED")]
    [InlineData("S3:SecretKye:MARKED")]
    [InlineData("Lake:S3:SecretKey=MARKED")]
    public void Settings(string key)
    {
        Marked.IsNotIn(Text(() => HiveCatalog.TryFromSettings([new(key, "")], out _, out var problems) ? problems : problems));
        Marked.IsNotIn(Text(() => HiveCatalog.TryFromSettings([new(key, "x")], new() { ErrorOnUnknownSettings = true }, out _, out var problems) ? problems : problems));
    }

    [Fact]
    public void Names_and_types_that_are_not_valid_are_not_quoted()
    {
        Marked.IsNotIn(Assert.Throws<ArgumentException>(static () => new HiveCatalog { MetastoreUris = "thrift://a:1", S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } }.ToSql("password=MARKED `")).Message);
        Marked.IsNotIn(Assert.Throws<ArgumentException>(static () => new TableColumn("a", "MARKED:x")).Message);
        Marked.IsNotIn(Assert.Throws<KeyNotFoundException>(static () => new PropertyDictionary([])["s3://AK:MARKED@b"]).Message);
    }

    private static string Text(Func<IEnumerable<AuthProblem>> find) => string.Join("\n", find().Select(static problem => problem.ToString()));
}
