using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The exact text of every type of catalog with every metastore that reads AWS keys.</summary>
public sealed class CatalogTextTests
{
    private static readonly S3Auth _s3 = new() { UseInstanceProfile = true, Region = "us-west-2" };

    private static readonly GlueAuth _glue = new() { UseInstanceProfile = true, Region = "us-west-2" };

    private const string S3 = "\n    \"aws.s3.use_instance_profile\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\",";

    private const string Glue = "\n    \"aws.glue.use_instance_profile\" = \"true\",\n    \"aws.glue.region\" = \"us-west-2\"";

    [Fact]
    public void Hive_metastore()
    {
        const string uris = "\n    \"hive.metastore.uris\" = \"thrift://hms:9083\"";
        IsText("hive", S3 + uris, new HiveCatalog { S3 = _s3, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
        IsText("hudi", S3 + uris, new HudiCatalog { S3 = _s3, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
        IsText("deltalake", S3 + uris, new DeltaLakeCatalog { S3 = _s3, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
        IsText("unified", S3 + "\n    \"unified.metastore.type\" = \"hive\"," + uris, new UnifiedCatalog { S3 = _s3, MetastoreType = UnifiedMetastoreType.Hive, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
        IsText("hive", S3 + "\n    \"hive.metastore.type\" = \"hive\"," + uris, new HiveCatalog { S3 = _s3, MetastoreType = HiveMetastoreType.Hive, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
    }

    [Fact]
    public void Glue_metastore()
    {
        const string metastore = "\n    \"hive.metastore.type\" = \"glue\",";
        IsText("hive", S3 + metastore + Glue, new HiveCatalog { S3 = _s3, Glue = _glue }.ToSql("c"));
        IsText("hudi", S3 + metastore + Glue, new HudiCatalog { S3 = _s3, Glue = _glue }.ToSql("c"));
        IsText("deltalake", S3 + metastore + Glue, new DeltaLakeCatalog { S3 = _s3, Glue = _glue }.ToSql("c"));
        IsText("unified", S3 + "\n    \"unified.metastore.type\" = \"glue\"," + Glue, new UnifiedCatalog { S3 = _s3, Glue = _glue }.ToSql("c"));
        IsText("kudu", "\n    \"kudu.master\" = \"kudu:7051\",\n    \"kudu.catalog.type\" = \"glue\"," + Glue, new KuduCatalog { Master = "kudu:7051", CatalogType = "glue", Glue = _glue }.ToSql("c"));
    }

    [Fact]
    public void Iceberg_with_Hive_and_Glue()
    {
        IsText("iceberg", S3 + "\n    \"iceberg.catalog.type\" = \"hive\",\n    \"hive.metastore.uris\" = \"thrift://hms:9083\"", new IcebergCatalog { S3 = _s3, CatalogType = IcebergCatalogType.Hive, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
        IsText("iceberg", S3 + "\n    \"iceberg.catalog.type\" = \"glue\"," + Glue + ",\n    \"glue.id\" = \"123456789012\"", new IcebergCatalog { S3 = _s3, Glue = _glue, GlueId = "123456789012" }.ToSql("c"));
    }

    [Fact]
    public void Iceberg_REST_catalog_with_vended_credentials() => IsText(
        "iceberg",
        "\n    \"aws.s3.region\" = \"us-west-2\",\n    \"iceberg.catalog.type\" = \"rest\",\n    \"iceberg.catalog.uri\" = \"https://catalog.example.net/api\","
            + "\n    \"iceberg.catalog.security\" = \"oauth2\",\n    \"iceberg.catalog.oauth2.credential\" = \"id:of-the-client\",\n    \"iceberg.catalog.warehouse\" = \"lake\"",
        new IcebergCatalog
        {
            S3 = new() { Region = "us-west-2" },
            CatalogType = IcebergCatalogType.Rest,
            Uri = "https://catalog.example.net/api",
            Warehouse = "lake",
            Security = IcebergSecurity.OAuth2,
            OAuth2Credential = "id:of-the-client",
        }.ToSql("c"));

    [Fact]
    public void Iceberg_REST_catalog_with_every_setting_of_its_server() => IsText(
        "iceberg",
        "\n    \"iceberg.catalog.type\" = \"rest\",\n    \"iceberg.catalog.uri\" = \"https://catalog.example.net/api\",\n    \"iceberg.catalog.view-endpoints-supported\" = \"true\","
            + "\n    \"iceberg.catalog.security\" = \"jwt\",\n    \"iceberg.catalog.oauth2.server-uri\" = \"https://login.example.net/token\",\n    \"iceberg.catalog.oauth2.audience\" = \"catalog\","
            + "\n    \"iceberg.catalog.oauth2.token-refresh-enabled\" = \"false\",\n    \"iceberg.catalog.rest.nested-namespace-enabled\" = \"true\",\n    \"iceberg.catalog.rest.session-token\" = \"of-the-session\"",
        new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Rest,
            Uri = "https://catalog.example.net/api",
            ViewEndpointsSupported = true,
            Security = IcebergSecurity.Jwt,
            OAuth2ServerUri = "https://login.example.net/token",
            OAuth2Audience = "catalog",
            OAuth2TokenRefreshEnabled = false,
            NestedNamespaceEnabled = true,
            SigningSessionToken = "of-the-session",
        }.ToSql("c"));

    [Fact]
    public void Iceberg_REST_catalog_with_access_keys() => IsText(
        "iceberg",
        S3 + "\n    \"iceberg.catalog.type\" = \"rest\",\n    \"iceberg.catalog.uri\" = \"https://catalog.example.net/api\",\n    \"iceberg.catalog.vended-credentials-enabled\" = \"false\"",
        new IcebergCatalog { S3 = _s3, CatalogType = IcebergCatalogType.Rest, Uri = "https://catalog.example.net/api", VendedCredentialsEnabled = false }.ToSql("c"));

    [Fact]
    public void Iceberg_REST_catalog_with_signed_requests() => IsText(
        "iceberg",
        S3 + "\n    \"iceberg.catalog.type\" = \"rest\",\n    \"iceberg.catalog.uri\" = \"https://s3tables.us-west-2.amazonaws.com/iceberg\",\n    \"iceberg.catalog.rest.sigv4-enabled\" = \"true\","
            + "\n    \"iceberg.catalog.rest.signing-name\" = \"s3tables\",\n    \"iceberg.catalog.rest.signing-region\" = \"us-west-2\","
            + $"\n    \"iceberg.catalog.rest.access-key-id\" = \"{Examples.AccessKey}\",\n    \"iceberg.catalog.rest.secret-access-key\" = \"{Examples.SecretKey}\"",
        new IcebergCatalog
        {
            S3 = _s3,
            CatalogType = IcebergCatalogType.Rest,
            Uri = "https://s3tables.us-west-2.amazonaws.com/iceberg",
            SigV4Enabled = true,
            SigningName = "s3tables",
            SigningRegion = "us-west-2",
            SigningAccessKey = Examples.AccessKey,
            SigningSecretKey = Examples.SecretKey,
        }.ToSql("c"));

    [Fact]
    public void Iceberg_Hadoop_and_JDBC_catalogs()
    {
        IsText("iceberg", S3 + "\n    \"iceberg.catalog.type\" = \"hadoop\",\n    \"iceberg.catalog.warehouse\" = \"s3://lake/iceberg\"", new IcebergCatalog { S3 = _s3, CatalogType = IcebergCatalogType.Hadoop, Warehouse = "s3://lake/iceberg" }.ToSql("c"));
        IsText(
            "iceberg",
            S3 + "\n    \"iceberg.catalog.type\" = \"jdbc\",\n    \"iceberg.catalog.uri\" = \"jdbc:mysql://db:3306/iceberg\",\n    \"iceberg.catalog.warehouse\" = \"s3://lake/iceberg\",\n    \"iceberg.catalog.jdbc.user\" = \"starrocks\",\n    \"iceberg.catalog.jdbc.password\" = \"of-the-database\"",
            new IcebergCatalog { S3 = _s3, CatalogType = IcebergCatalogType.Jdbc, Uri = "jdbc:mysql://db:3306/iceberg", Warehouse = "s3://lake/iceberg", JdbcUser = "starrocks", JdbcPassword = "of-the-database" }.ToSql("c"));
    }

    [Fact]
    public void Delta_Lake_with_Unity_Catalog() => IsText(
        "deltalake",
        S3 + "\n    \"hive.metastore.type\" = \"unity\",\n    \"databricks.host\" = \"https://h.example.net\",\n    \"databricks.catalog.name\" = \"main\",\n    \"databricks.token\" = \"of-the-user\","
            + "\n    \"databricks.client.id\" = \"starrocks\",\n    \"databricks.client.secret\" = \"of-the-client\",\n    \"databricks.vended-credentials-enabled\" = \"false\"",
        new DeltaLakeCatalog
        {
            S3 = _s3,
            MetastoreType = HiveMetastoreType.Unity,
            DatabricksHost = "https://h.example.net",
            DatabricksCatalogName = "main",
            DatabricksToken = "of-the-user",
            DatabricksClientId = "starrocks",
            DatabricksClientSecret = "of-the-client",
            DatabricksVendedCredentialsEnabled = false,
        }.ToSql("c"));

    [Fact]
    public void Paimon_and_Lance()
    {
        IsText("paimon", S3 + "\n    \"paimon.catalog.type\" = \"filesystem\",\n    \"paimon.catalog.warehouse\" = \"s3://lake/p\"", new PaimonCatalog { S3 = _s3, CatalogType = PaimonCatalogType.Filesystem, Warehouse = "s3://lake/p" }.ToSql("c"));
        IsText("paimon", S3 + "\n    \"paimon.catalog.type\" = \"hive\",\n    \"hive.metastore.uris\" = \"thrift://hms:9083\"", new PaimonCatalog { S3 = _s3, CatalogType = PaimonCatalogType.Hive, MetastoreUris = "thrift://hms:9083" }.ToSql("c"));
        IsText("paimon", S3 + "\n    \"paimon.catalog.type\" = \"dlf\",\n    \"dlf.catalog.id\" = \"lake\"", new PaimonCatalog { S3 = _s3, CatalogType = PaimonCatalogType.Dlf, DlfCatalogId = "lake" }.ToSql("c"));
        IsText("lance", "\n    \"aws.s3.use_aws_sdk_default_behavior\" = \"true\",\n    \"aws.s3.region\" = \"us-west-2\",\n    \"lance.catalog.type\" = \"dir\"", new LanceCatalog { S3 = new() { UseAwsSdkDefaultBehavior = true, Region = "us-west-2" }, CatalogType = "dir" }.ToSql("c"), inOrder: false);
    }

    [Fact]
    public void Secrets_of_a_catalog_are_masked()
    {
        var sql = new IcebergCatalog
        {
            S3 = new() { UseInstanceProfile = true, Region = "us-west-2", SseType = SseType.SseC, SseCustomerKey = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=" },
            CatalogType = IcebergCatalogType.Rest,
            Uri = "https://catalog.example.net/api",
            OAuth2Credential = "hidden-credential",
            OAuth2Token = "hidden-token",
            SigningAccessKey = Examples.AccessKey,
            SigningSecretKey = Examples.SecretKey,
            SigningSessionToken = "hidden-session-token",
            JdbcPassword = "hidden-password",
            Properties = new(new System.Collections.Generic.Dictionary<string, string> { ["s3.secret-access-key"] = Examples.SecretKey, ["iceberg.catalog.prefix"] = "shown" }),
        }.ToSql("c");
        foreach (var secret in new[] { "hidden", "MDEyMzQ1", Examples.AccessKey, Examples.SecretKey })
            Assert.DoesNotContain(secret, sql.ToString(), System.StringComparison.Ordinal);
        Assert.Contains("\"s3.secret-access-key\" = \"******\"", sql.ToString(), System.StringComparison.Ordinal);
        Assert.Contains("\"iceberg.catalog.prefix\" = \"shown\"", sql.ToString(), System.StringComparison.Ordinal);
        Assert.Contains("\"s3.secret-access-key\" = \"" + Examples.SecretKey + "\"", sql.CommandText, System.StringComparison.Ordinal);
    }

    private static void IsText(string type, string properties, SqlStatement sql, bool inOrder = true)
    {
        var expected = $"CREATE EXTERNAL CATALOG c\nPROPERTIES\n(\n    \"type\" = \"{type}\",{properties}\n);";
        if (inOrder)
            Assert.Equal(expected, sql.CommandText);
        else
            Assert.Equal(Sorted(expected), Sorted(sql.CommandText));
    }

    private static string[] Sorted(string sql)
    {
        var lines = sql.Replace(",\n", "\n", System.StringComparison.Ordinal).Split('\n');
        System.Array.Sort(lines, System.StringComparer.Ordinal);
        return lines;
    }
}
