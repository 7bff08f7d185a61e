using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Tests the policies of catalogs at the Iceberg REST endpoints of AWS.</summary>
public sealed class CatalogServerTests
{
    private const string Bucket = "arn:aws:s3tables:us-west-2:123456789012:bucket/lake";
    private const string Lake = "arn:aws:iam::123456789012:role/s3_assumed_role";
    private static readonly RoleArn _node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");

    [Fact]
    public void Glue_vends_the_credentials_of_the_data_by_default()
    {
        var attachment = Assert.Single(IamPolicies.For(Glue(), _node));
        Assert.Equal((PolicyKind.CatalogServer, "starrocks-glue-rest-vended", _node), (attachment.Kind, attachment.Name, attachment.Role));
        Assert.Equal(IamPolicies.GlueRest(), attachment.Document);
        Assert.Equal(["lakeformation:GetDataAccess"], attachment.Document.Statements[1].Actions);
    }

    [Fact]
    public void Nodes_that_read_the_data_of_Glue_need_the_bucket()
    {
        var catalog = Glue(new() { UseInstanceProfile = true }, vends: false);
        var attachments = IamPolicies.For(catalog, _node, "s3://lake/");
        Assert.Equal([PolicyKind.ReadWrite, PolicyKind.CatalogServer], attachments.Select(static attachment => attachment.Kind));
        Assert.Equal("starrocks-glue-rest", attachments[1].Name);
        Assert.Equal(IamPolicies.GlueRest(vendsCredentials: false), attachments[1].Document);
        Assert.DoesNotContain("lakeformation", attachments[1].Document.ToJson(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => IamPolicies.For(catalog, _node));
    }

    [Fact]
    public void A_role_that_is_not_needed_is_not_assumed()
    {
        var catalog = Glue(new() { UseInstanceProfile = true, IamRoleArn = Lake });
        Assert.Equal(["node CatalogServer"], Short(IamPolicies.For(catalog, _node)));
        Assert.Equal(
            ["s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "node AssumeRoles", "node CatalogServer"],
            Short(IamPolicies.For(catalog, _node, "s3://lake/")));
    }

    [Fact]
    public void A_table_bucket_is_accessed_by_its_ARN()
    {
        var attachment = Assert.Single(IamPolicies.For(Tables(), _node));
        Assert.Equal(PolicyKind.CatalogServer, attachment.Kind);
        Assert.StartsWith("starrocks-s3-tables-lake-", attachment.Name, StringComparison.Ordinal);
        Assert.Equal(IamPolicies.S3Tables(Bucket), attachment.Document);
        var statement = Assert.Single(attachment.Document.Statements);
        Assert.Equal([Bucket, Bucket + "/table/*"], statement.Resources);
        Assert.Contains("s3tables:GetTableBucket", statement.Actions);
        Assert.Contains("s3tables:UpdateTableMetadataLocation", statement.Actions);
        Assert.All(statement.Actions, static action => Assert.StartsWith("s3tables:", action, StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_names_of_table_buckets_in_two_regions_do_not_collide()
    {
        var names = new[] { Bucket, Bucket.Replace("us-west-2", "eu-west-1", StringComparison.Ordinal) }
            .Select(static warehouse => IamPolicies.For(Tables(warehouse: warehouse), _node)[0].Name);
        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public void Another_identity_gets_the_data_of_a_table_bucket_only()
    {
        var attachments = IamPolicies.For(Tables(new() { UseInstanceProfile = true, IamRoleArn = Lake }), _node);
        Assert.Equal(
            ["s3_assumed_role TrustPolicy", "s3_assumed_role CatalogServer", "node AssumeRoles", "node CatalogServer"],
            Short(attachments));
        var data = Assert.Single(attachments[1].Document.Statements);
        Assert.Equal(["s3tables:GetTableData", "s3tables:PutTableData"], data.Actions);
        Assert.Equal([Bucket + "/table/*"], data.Resources);
        Assert.Equal(["node CatalogServer"], Short(IamPolicies.For(Tables(new() { UseInstanceProfile = true }), _node)));
    }

    [Fact]
    public void Requests_that_a_key_or_a_class_signs_need_no_role()
    {
        Assert.Empty(IamPolicies.For(Tables(signingKey: "AKIAIOSFODNN7EXAMPLE"), _node));
        var byClass = Extended(Glue(), "client.credentials-provider", "com.example.Provider");
        Assert.Empty(IamPolicies.For(byClass, _node));
        var data = Assert.Single(IamPolicies.For(Tables(new() { UseInstanceProfile = true }, "AKIAIOSFODNN7EXAMPLE"), _node));
        Assert.StartsWith("starrocks-s3-tables-data-lake-", data.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Unsigned_requests_and_other_servers_need_no_policy()
    {
        Assert.Empty(IamPolicies.For(Unsigned("https://glue.us-west-2.amazonaws.com/iceberg"), _node));
        Assert.Empty(IamPolicies.For(Unsigned("https://polaris.example.com/api/catalog"), _node));
        var signed = Extended(Unsigned("https://glue.us-west-2.amazonaws.com/iceberg"), "iceberg.catalog.rest.auth.type", "sigv4");
        Assert.Equal(["node CatalogServer"], Short(IamPolicies.For(signed, _node)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("lake")]
    [InlineData("123456789012:s3tablescatalog/lake")]
    [InlineData("arn:aws:s3:::lake")]
    [InlineData("arn:aws:s3tables:us-west-2:1234:bucket/lake")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/*")]
    [InlineData("arn:aws:s3tables:us-west-2:123456789012:bucket/lake/table/1")]
    [InlineData("arn:aws-cn:s3tables:us-west-2:123456789012:bucket/lake")]
    [InlineData("arn:aws-cn:s3tables:cn-north-1:123456789012:bucket/lake")]
    public void A_warehouse_that_is_no_table_bucket_of_the_partition_is_rejected(string? warehouse) =>
        Assert.Equal(
            "iceberg.catalog.warehouse",
            Assert.Throws<ArgumentException>(() => IamPolicies.For(Tables(warehouse: warehouse), _node)).ParamName);

    [Fact]
    public void A_server_in_another_partition_is_rejected()
    {
        var china = RoleArn.Parse("arn:aws-cn:iam::123456789012:role/node");
        Assert.Contains("aws-cn", Assert.Throws<ArgumentException>(() => IamPolicies.For(Glue(), china)).Message, StringComparison.Ordinal);
        const string bucket = "arn:aws-cn:s3tables:cn-north-1:123456789012:bucket/lake";
        var tables = Tables(warehouse: bucket, uri: "https://s3tables.cn-north-1.amazonaws.com.cn/iceberg");
        Assert.Equal(bucket, IamPolicies.For(tables, china)[0].Document.Statements[0].Resources[0]);
    }

    [Fact]
    public void Single_documents_check_their_argument()
    {
        Assert.Throws<ArgumentNullException>(static () => IamPolicies.S3Tables(null!));
        Assert.Equal("tableBucketArn", Assert.Throws<ArgumentException>(static () => IamPolicies.S3Tables("lake")).ParamName);
        Assert.Equal(2, IamPolicies.GlueRest().Statements.Count);
    }

    [Fact]
    public void A_role_is_compared_with_the_policy_of_its_server()
    {
        var existing = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3tables:Get*","Resource":"*"}]}""");
        var comparison = IamPolicies.Check(existing, _node, Tables(), _node);
        Assert.False(comparison.IsSufficient);
        Assert.Contains(comparison.Missing, static grant => grant.Action == "s3tables:ListTables");
        Assert.DoesNotContain(comparison.Missing, static grant => grant.Action == "s3tables:GetTableData");
    }

    private static IcebergCatalog Glue(S3Auth? s3 = null, bool vends = true) => new()
    {
        CatalogType = IcebergCatalogType.Rest,
        Uri = "https://glue.us-west-2.amazonaws.com/iceberg",
        Warehouse = "123456789012",
        VendedCredentialsEnabled = vends,
        SigV4Enabled = true,
        SigningName = "glue",
        S3 = s3,
    };

    private static IcebergCatalog Tables(
        S3Auth? s3 = null,
        string? signingKey = null,
        string? warehouse = Bucket,
        string uri = "https://s3tables.us-west-2.amazonaws.com/iceberg") => new()
        {
            CatalogType = IcebergCatalogType.Rest,
            Uri = uri,
            Warehouse = warehouse,
            SigV4Enabled = true,
            SigningName = "s3tables",
            SigningAccessKey = signingKey,
            S3 = s3,
        };

    private static IcebergCatalog Unsigned(string uri) => new() { CatalogType = IcebergCatalogType.Rest, Uri = uri };

    private static IcebergCatalog Extended(IcebergCatalog catalog, string key, string value) =>
        IcebergCatalog.FromProperties([.. catalog.ToProperties(), new KeyValuePair<string, string>(key, value)]);

    private static IEnumerable<string> Short(IEnumerable<PolicyAttachment> attachments) =>
        attachments.Select(static attachment => $"{attachment.Role.Name} {attachment.Kind}");
}
