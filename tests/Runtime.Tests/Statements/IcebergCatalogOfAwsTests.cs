using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Statements;

/// <summary>The catalogs of the Iceberg REST endpoints of AWS.</summary>
public sealed class IcebergCatalogOfAwsTests
{
    private const string Account = "123456789012";
    private const string TableBucket = "arn:aws:s3tables:us-west-2:123456789012:bucket/lake";

    [Fact]
    public void Glue() => Assert.Equal(
        """
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "iceberg",
            "aws.s3.region" = "us-west-2",
            "iceberg.catalog.type" = "rest",
            "iceberg.catalog.uri" = "https://glue.us-west-2.amazonaws.com/iceberg",
            "iceberg.catalog.warehouse" = "123456789012",
            "iceberg.catalog.rest.sigv4-enabled" = "true",
            "iceberg.catalog.rest.signing-name" = "glue",
            "iceberg.catalog.rest.signing-region" = "us-west-2"
        );
        """,
        IcebergCatalog.ForGlueRest("us-west-2", Account).ToSql("lake").CommandText,
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_table_bucket_in_Glue()
    {
        var catalog = IcebergCatalog.ForGlueRest("us-west-2", Account, "s3tablescatalog/lake", signingAccessKey: Examples.AccessKey, signingSecretKey: Examples.SecretKey);
        Assert.Equal("123456789012:s3tablescatalog/lake", catalog.Warehouse);
        Assert.Equal((Examples.AccessKey, Examples.SecretKey), (catalog.SigningAccessKey, catalog.SigningSecretKey!.Reveal()));
        Assert.Empty(catalog.Validate());
    }

    [Fact]
    public void S3_Tables()
    {
        var catalog = IcebergCatalog.ForS3Tables("arn:aws:s3tables:eu-west-1:123456789012:bucket/lake", new S3Auth { UseInstanceProfile = true, Region = "eu-west-1" });
        Assert.Equal("https://s3tables.eu-west-1.amazonaws.com/iceberg", catalog.Uri);
        Assert.Equal("arn:aws:s3tables:eu-west-1:123456789012:bucket/lake", catalog.Warehouse);
        Assert.Equal((true, "s3tables", "eu-west-1"), (catalog.SigV4Enabled, catalog.SigningName, catalog.SigningRegion));
        Assert.True(catalog.S3!.UseInstanceProfile);
    }

    [Fact]
    public void A_given_identity_takes_the_place_of_vended_credentials()
    {
        var s3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" };
        foreach (var catalog in new[] { IcebergCatalog.ForGlueRest("us-west-2", Account, s3: s3), IcebergCatalog.ForS3Tables(TableBucket, s3) })
        {
            Assert.False(catalog.VendedCredentialsEnabled);
            IsValid(catalog);
        }

        Assert.Null(IcebergCatalog.ForGlueRest("us-west-2", Account).VendedCredentialsEnabled);
        Assert.Null(IcebergCatalog.ForS3Tables(TableBucket).VendedCredentialsEnabled);
    }

    [Fact]
    public void The_policies_of_a_given_identity_include_the_bucket()
    {
        var node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");
        var catalog = IcebergCatalog.ForGlueRest("us-west-2", Account, s3: new S3Auth { UseInstanceProfile = true, Region = "us-west-2" });
        Assert.Equal(
            [PolicyKind.ReadWrite, PolicyKind.CatalogServer],
            IamPolicies.For(catalog, node, "s3://lake/").Select(static attachment => attachment.Kind));
        Assert.Equal("paths", Assert.Throws<ArgumentException>(() => IamPolicies.For(catalog, node)).ParamName);
        Assert.Equal("starrocks-glue-rest-vended", Assert.Single(IamPolicies.For(IcebergCatalog.ForGlueRest("us-west-2", Account), node)).Name);
    }

    [Fact]
    public void Everything_that_a_statement_has_besides_the_server()
    {
        var properties = new PropertyDictionary(new Dictionary<string, string> { ["iceberg.catalog.rest.page-size"] = "100" });
        IcebergCatalog[] catalogs =
        [
            IcebergCatalog.ForGlueRest(
                "us-west-2",
                Account,
                signingAccessKey: Examples.AccessKey,
                signingSecretKey: Examples.SecretKey,
                signingSessionToken: "token",
                comment: "sales",
                ifNotExists: true,
                properties: properties),
            IcebergCatalog.ForS3Tables(TableBucket, null, Examples.AccessKey, Examples.SecretKey, "token", "sales", ifNotExists: true, properties),
        ];
        foreach (var catalog in catalogs)
        {
            Assert.Equal("token", catalog.SigningSessionToken!.Reveal());
            var sql = catalog.ToSql("lake").CommandText;
            Assert.StartsWith("CREATE EXTERNAL CATALOG IF NOT EXISTS lake", sql, StringComparison.Ordinal);
            Assert.Contains("COMMENT \"sales\"", sql, StringComparison.Ordinal);
            Assert.Contains("\"iceberg.catalog.rest.page-size\" = \"100\"", sql, StringComparison.Ordinal);
            Assert.DoesNotContain("token\"", catalog.ToSql("lake").ToString().Replace("session-token\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("aws", "us-west-2", "amazonaws.com")]
    [InlineData("aws", "mx-central-1", "amazonaws.com")]
    [InlineData("aws-cn", "cn-north-1", "amazonaws.com.cn")]
    [InlineData("aws-us-gov", "us-gov-west-1", "amazonaws.com")]
    [InlineData("aws-eusc", "eusc-de-east-1", "amazonaws.eu")]
    [InlineData("aws-iso", "us-iso-east-1", "c2s.ic.gov")]
    [InlineData("aws-iso-b", "us-isob-east-1", "sc2s.sgov.gov")]
    [InlineData("aws-iso-e", "eu-isoe-west-1", "cloud.adc-e.uk")]
    [InlineData("aws-iso-f", "us-isof-south-1", "csp.hci.ic.gov")]
    public void Valid_in_every_partition(string partition, string region, string suffix)
    {
        var glue = IcebergCatalog.ForGlueRest(region, Account);
        Assert.Equal($"https://glue.{region}.{suffix}/iceberg", glue.Uri);
        IsValid(glue);
        var tables = IcebergCatalog.ForS3Tables($"arn:{partition}:s3tables:{region}:{Account}:bucket/lake-1");
        Assert.Equal($"https://s3tables.{region}.{suffix}/iceberg", tables.Uri);
        IsValid(tables);
    }

    [Theory]
    [InlineData("", "The region")]
    [InlineData("us-west-2a", "The region")]
    [InlineData("US-WEST-2", "The region")]
    [InlineData("xx-west-1", "The region")]
    [InlineData("us-west-2.evil.example", "The region")]
    public void An_invalid_region(string region, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(region), () => IcebergCatalog.ForGlueRest(region, Account)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("12345678901")]
    [InlineData("1234-5678-9012")]
    [InlineData("１２３４５６７８９０１２")]
    public void An_invalid_account(string account) => Assert.Throws<ArgumentException>(nameof(account), () => IcebergCatalog.ForGlueRest("us-west-2", account));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("s3tablescatalog:lake")]
    public void An_invalid_catalog(string catalog) => Assert.Throws<ArgumentException>(nameof(catalog), () => IcebergCatalog.ForGlueRest("us-west-2", Account, catalog));

    [Theory]
    [InlineData("")]
    [InlineData("lake")]
    [InlineData("arn:aws:s3:::lake")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/ab")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/-lake")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/Lake")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/lake/table/1")]
    [InlineData("arn:aws:s3tables:us-west-2:1234:bucket/lake")]
    [InlineData("arn:aws:s3tables:us-west:123456789012:bucket/lake")]
    [InlineData("arn:aws:s3tables:cn-north-1:123456789012:bucket/lake")]
    [InlineData("arn:aws:s3tables:xx-foo-1:123456789012:bucket/lake")]
    [InlineData("arn:aws-x:s3tables:us-west-2:123456789012:bucket/lake")]
    public void An_invalid_ARN(string arn) => Assert.Throws<ArgumentException>("tableBucketArn", () => IcebergCatalog.ForS3Tables(arn));

    [Fact]
    public void Half_a_pair_of_signing_keys()
    {
        Assert.Throws<ArgumentException>("signingSecretKey", () => IcebergCatalog.ForGlueRest("us-west-2", Account, signingAccessKey: Examples.AccessKey));
        Assert.Throws<ArgumentException>("signingAccessKey", () => IcebergCatalog.ForS3Tables(TableBucket, signingSecretKey: Examples.SecretKey));
    }

    [Fact]
    public void A_session_token_without_its_keys()
    {
        Assert.Throws<ArgumentException>("signingSessionToken", () => IcebergCatalog.ForGlueRest("us-west-2", Account, signingSessionToken: "token"));
        Assert.Throws<ArgumentException>("signingSessionToken", () => IcebergCatalog.ForS3Tables(TableBucket, signingSessionToken: "token"));
    }

    [Fact]
    public void Nothing_where_something_is_required()
    {
        Assert.Throws<ArgumentNullException>("region", () => IcebergCatalog.ForGlueRest(null!, Account));
        Assert.Throws<ArgumentNullException>("account", () => IcebergCatalog.ForGlueRest("us-west-2", null!));
        Assert.Throws<ArgumentNullException>("tableBucketArn", () => IcebergCatalog.ForS3Tables(null!));
    }

    private static void IsValid(IcebergCatalog catalog)
    {
        Assert.Empty(catalog.Validate());
        var sql = catalog.ToSql("lake").CommandText;
        Assert.True(IcebergCatalog.TryFromSql(sql, out var read, out var problems), string.Join('\n', problems.Select(static problem => problem.Message)));
        Assert.Empty(problems);
        Assert.Equal(sql, read!.ToSql("lake").CommandText);
    }
}
