using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Tests.Sql;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

public sealed class MaskingJsonTests
{
    private const string Masked = """{"aws.s3.access_key":"******","aws.s3.region":"us-west-2"}""";

    [Fact]
    public void A_class_is_masked() => Assert.Equal(Masked, JsonSerializer.Serialize(new Block()));

    [Fact]
    public void A_struct_is_masked() => Assert.Equal(Masked, JsonSerializer.Serialize(new StructBlock { AccessKey = Examples.AccessKey }));

    [Fact]
    public void A_nested_block_is_masked()
        => Assert.Equal(
            $$"""{"One":{{Masked}},"Two":{{Masked}},"Three":{{Masked}},"Four":null}""",
            JsonSerializer.Serialize(new Holder(new Block(), default, new DerivedBlock(), null)));

    [Fact]
    public void A_block_as_object_is_masked()
        => Assert.Equal($"[{Masked},{Masked}]", JsonSerializer.Serialize(new List<object> { new Block(), new StructBlock { AccessKey = Examples.AccessKey } }));

    [Fact]
    public void A_block_as_its_interface_is_masked()
    {
        Assert.Equal(Masked, JsonSerializer.Serialize<IPropertySource>(new Block()));
        Assert.Equal(Masked, JsonSerializer.Serialize<IAwsAuth>(new Block()));
    }

    [Fact]
    public void A_block_cannot_be_read_from_JSON()
    {
        var thrown = Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<Block>(Masked));
        Assert.Contains("Block.FromProperties", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<StructBlock>(Masked));
    }

    [Fact]
    public void A_statement_is_masked_and_cannot_be_read()
    {
        var sql = Written.Catalog("lake", CatalogSqlTests.Properties(("aws.s3.secret_key", Examples.SecretKey)));
        Assert.Equal(sql.ToString(), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(sql)));
        Assert.DoesNotContain(Examples.SecretKey, sql.ToString(), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<SqlStatement>("\"x\""));
    }

    private static PropertyDictionary Properties() => new([new("aws.s3.access_key", Examples.AccessKey), new("aws.s3.region", "us-west-2")]);

    [JsonConverter(typeof(MaskingJsonConverter))]
    private class Block : IAwsAuth
    {
        public AwsAuthMethod Method => AwsAuthMethod.IamUser;

        public string AccessKey { get; init; } = Examples.AccessKey;

        public PropertyDictionary ToProperties() => Properties();

        public IReadOnlyList<AuthProblem> Validate() => [];

        public Amazon.Runtime.AWSCredentials CreateCredentials(CredentialOptions? options = null) => new Amazon.Runtime.AnonymousAWSCredentials();
    }

    // The attribute is not inherited by the serializer: the generator puts it on every type that it writes.
    [JsonConverter(typeof(MaskingJsonConverter))]
    private sealed class DerivedBlock : Block;

    [JsonConverter(typeof(MaskingJsonConverter))]
    private struct StructBlock : IPropertySource
    {
        public string? AccessKey { get; set; }

        public readonly PropertyDictionary ToProperties() => Properties();

        public readonly IReadOnlyList<AuthProblem> Validate() => [];
    }

    private sealed record Holder(Block One, StructBlock Two, Block Three, Block? Four);
}
