using System;
using System.Text.Json;
using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Tests.Sql;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

/// <summary>A member of the type Secret is masked even if its key does not look like that of a secret.</summary>
public sealed class SecretMemberTests
{
    private static readonly PropertySchema<string> _schema = new PropertySchemaBuilder<string>(
            "Catalog",
            static (value, writer) => writer.Add(0, Secret.FromString(value)),
            static (reader, _) => reader.RequiredSecret(0).Reveal())
        .Catalog(CatalogType.Hive)
        .Member("hive.pass_code", "PassCode", MemberType.Secret)
        .Build();

    [Fact]
    public void A_secret_member_is_masked_in_properties()
    {
        var properties = _schema.ToProperties(Examples.SecretKey);
        Assert.Equal(Examples.SecretKey, properties["hive.pass_code"]);
        Assert.DoesNotContain(Examples.SecretKey, properties.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Examples.SecretKey, JsonSerializer.Serialize(properties), StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_member_is_masked_in_statements()
    {
        var properties = CatalogSqlTests.Properties(MemberType.Secret, ("hive.pass_code", Examples.SecretKey));
        Assert.All(
            new[]
            {
                Written.Catalog("lake", properties),
                Written.Table("db", "t", [new("id", "int")], properties),
                Written.Load("db", "l", [new("s3://b/", "t")], properties),
            },
            static sql =>
            {
                Assert.Contains(Examples.SecretKey, sql.CommandText, StringComparison.Ordinal);
                Assert.Contains("\"hive.pass_code\" = \"******\"", sql.ToString(), StringComparison.Ordinal);
                Assert.DoesNotContain(Examples.SecretKey, sql.ToString(), StringComparison.Ordinal);
            });
    }
}
