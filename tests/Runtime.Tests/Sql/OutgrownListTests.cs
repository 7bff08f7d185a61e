using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql;

/// <summary>Values that newer versions of StarRocks or a vendor's distribution support are read and written.</summary>
public sealed class OutgrownListTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("JSON")]
    public void A_load_of_JSON(string format)
    {
        var load = new BrokerLoad
        {
            Data = [new LoadData("s3://bucket/in/*", "t") { Format = format }],
            S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
        };
        var sql = load.ToSql("db", "l").CommandText;
        Assert.Contains($"FORMAT AS \"{format}\"", sql, System.StringComparison.Ordinal);
        Assert.Equal(format, Assert.Single(BrokerLoad.FromSql(sql).Data!).Format);
    }

    [Theory]
    [InlineData("jdbc", PaimonCatalogType.Jdbc)]
    [InlineData("rest", PaimonCatalogType.Rest)]
    [InlineData("REST", PaimonCatalogType.Rest)]
    public void A_catalog_of_Paimon(string type, PaimonCatalogType expected)
    {
        var catalog = PaimonCatalog.FromSql($"""
            CREATE EXTERNAL CATALOG c PROPERTIES ("type" = "paimon", "paimon.catalog.type" = "{type}", "paimon.catalog.warehouse" = "s3://bucket/w",
            "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2")
            """);
        Assert.Equal(expected, catalog.CatalogType);
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void A_catalog_of_Unity()
    {
        var catalog = DeltaLakeCatalog.FromSql("""
            CREATE EXTERNAL CATALOG c PROPERTIES ("type" = "deltalake", "hive.metastore.type" = "unity", "databricks.host" = "https://h.example.net",
            "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2")
            """);
        Assert.Equal(HiveMetastoreType.Unity, catalog.MetastoreType);
        var problem = Assert.Single(catalog.Validate());
        Assert.Equal(("SRA5002", ProblemSeverity.Warning), (problem.Id, problem.Severity));
        Assert.NotEmpty(catalog.ToSql("c").CommandText);
    }

    [Theory]
    [InlineData("uri")]
    [InlineData("URI")]
    [InlineData("Iceberg.Catalog.Uri")]
    public void A_key_of_Iceberg_without_its_prefix(string key)
    {
        var sql = $"""
            CREATE EXTERNAL CATALOG c PROPERTIES ("type" = "iceberg", "iceberg.catalog.type" = "rest", "{key}" = "http://rest:8181",
            "aws.s3.region" = "us-west-2")
            """;
        Assert.True(IcebergCatalog.TryFromSql(sql, out var catalog, out var problems));
        Assert.Empty(problems);
        Assert.Empty(catalog.Validate());
        Assert.Contains("http://rest:8181", catalog.ToSql("c").CommandText, System.StringComparison.Ordinal);
    }
}
