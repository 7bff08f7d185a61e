using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The login of a REST catalog as an enum.</summary>
public sealed class IcebergSecurityTests
{
    [Theory]
    [InlineData("oauth2", IcebergSecurity.OAuth2)]
    [InlineData("OAUTH2", IcebergSecurity.OAuth2)]
    [InlineData("OAuth2", IcebergSecurity.OAuth2)]
    [InlineData("NONE", IcebergSecurity.None)]
    [InlineData("Jwt", IcebergSecurity.Jwt)]
    public void Read_in_any_letter_case(string text, IcebergSecurity expected)
    {
        Assert.Equal(expected, IcebergCatalog.FromProperties(Properties(text)).Security);
        Assert.Equal(expected, IcebergCatalog.FromSettings([new("CatalogType", "rest"), new("Uri", "https://catalog.example.net"), new("Security", text)]).Security);
    }

    [Fact]
    public void A_value_that_StarRocks_rejects()
    {
        Assert.False(IcebergCatalog.TryFromProperties(Properties("basic"), out _, out var problems));
        Assert.Equal(["SRA5002"], problems.Select(static problem => problem.Id));
        Assert.Equal("iceberg.catalog.security", problems[0].Key);
    }

    private static Dictionary<string, string> Properties(string security) => new()
    {
        ["type"] = "iceberg",
        ["iceberg.catalog.type"] = "rest",
        ["iceberg.catalog.uri"] = "https://catalog.example.net",
        ["iceberg.catalog.security"] = security,
        ["iceberg.catalog.oauth2.token-refresh-enabled"] = "false",
    };
}
