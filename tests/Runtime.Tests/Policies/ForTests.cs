using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Tests the policies of a statement.</summary>
public sealed class ForTests
{
    private const string Lake = "arn:aws:iam::123456789012:role/s3_assumed_role";
    private const string Meta = "arn:aws:iam::123456789012:role/glue_assumed_role";
    private static readonly RoleArn _node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");

    [Fact]
    public void Instance_profile()
    {
        var attachments = IamPolicies.For(Catalogs.Profile, _node, "s3://lake/sales/");
        Assert.Equal(["node ReadWrite"], Short(attachments));
        Assert.Equal(IamPolicies.ReadWrite("lake", "sales"), attachments[0].Document);
    }

    [Fact]
    public void Instance_profile_with_Glue()
    {
        var catalog = new HiveCatalog { S3 = new() { UseInstanceProfile = true }, Glue = new() { UseInstanceProfile = true } };
        var attachments = IamPolicies.For(catalog, _node, "s3://lake");
        Assert.Equal(["node ReadWrite", "node Glue"], Short(attachments));
        Assert.Equal(IamPolicies.ReadWrite("lake"), attachments[0].Document);
        Assert.Equal(IamPolicies.Glue(), attachments[1].Document);
    }

    [Fact]
    public void One_assumed_role()
    {
        var attachments = IamPolicies.For(Catalogs.Roles(Lake, Lake), _node, "s3://lake/");
        Assert.Equal(
            ["s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "s3_assumed_role Glue", "node AssumeRoles"],
            Short(attachments));
        Assert.Equal(IamPolicies.TrustPolicy([_node]), attachments[0].Document);
        Assert.Equal(IamPolicies.AssumeRoles([RoleArn.Parse(Lake)]), attachments[3].Document);
    }

    [Fact]
    public void Two_assumed_roles_with_external_ids()
    {
        var attachments = IamPolicies.For(Catalogs.Roles(Lake, Meta, "for-s3", "for-glue"), _node, "s3://lake/");
        Assert.Equal(
            [
                "s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "glue_assumed_role TrustPolicy", "glue_assumed_role Glue",
                "node AssumeRoles",
            ],
            Short(attachments));
        Assert.Equal(IamPolicies.TrustPolicy([_node], "for-s3"), attachments[0].Document);
        Assert.Equal(IamPolicies.TrustPolicy([_node], "for-glue"), attachments[2].Document);
        Assert.Equal(IamPolicies.AssumeRoles([RoleArn.Parse(Lake), RoleArn.Parse(Meta)]), attachments[4].Document);
    }

    [Fact]
    public void A_role_with_two_external_ids_allows_both()
    {
        var attachments = IamPolicies.For(Catalogs.Roles(Lake, Lake, "one", "two"), _node, "s3://lake/");
        Assert.Equal(["one", "two"], attachments[0].Document.Statements[0].Conditions[0].Values);
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(Catalogs.Roles(Lake, Lake, "one"), _node, "s3://lake/"));
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(Catalogs.Roles(Lake, Lake, null, "two"), _node, "s3://lake/"));
    }

    [Fact]
    public void A_load_can_read_its_paths()
    {
        var load = new BrokerLoad
        {
            Data = [new("s3a://in-box/day/2024-*/x.parquet", "t"), new("s3a://in-box/day/one.csv", "t"), new("s3://other/all/*", "t")],
            S3 = new() { UseInstanceProfile = true },
        };
        var attachments = IamPolicies.For(load, _node);
        Assert.Equal(["node BatchLoad", "node BatchLoad"], Short(attachments));
        Assert.Equal(IamPolicies.BatchLoad("in-box", "day"), attachments[0].Document);
        Assert.Equal(IamPolicies.BatchLoad("other", "all"), attachments[1].Document);
    }

    [Theory]
    [InlineData("s3://lake", "*")]
    [InlineData("s3://lake/", "*")]
    [InlineData("S3A://lake/a/b/", "a/b/*")]
    [InlineData("s3://lake/a/b", "a/b a/b/*")]
    [InlineData("s3://lake/a/b*", "a/*")]
    [InlineData("s3://lake/*", "*")]
    [InlineData("s3://lake/a/{b,c}/d", "a/*")]
    [InlineData("s3://lake/a/[0-9]/d", "a/*")]
    public void Path_patterns(string path, string objects)
        => Assert.Equal(
            objects.Split(' ').Select(static key => "arn:aws:s3:::lake/" + key),
            IamPolicies.For(Catalogs.Profile, _node, path)[0].Document.Statements[0].Resources);

    [Fact]
    public void Paths_that_others_contain_are_omitted()
    {
        string[] paths = ["s3://lake/a/", "s3://lake/a/b/", "s3://lake/ab", "s3://lake/ab/", "s3a://lake/a/"];
        var policy = IamPolicies.For(Catalogs.Profile, _node, paths)[0].Document;
        Assert.Equal(["arn:aws:s3:::lake/a/*", "arn:aws:s3:::lake/ab", "arn:aws:s3:::lake/ab/*"], policy.Statements[0].Resources);
    }

    [Fact]
    public void Keys_of_a_user_need_no_role()
    {
        var keys = new S3Auth { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey };
        Assert.Empty(IamPolicies.For(new HiveCatalog { S3 = keys, MetastoreUris = "thrift://hms:9083" }, _node));
        Assert.Equal(
            ["node Glue"],
            Short(IamPolicies.For(new HiveCatalog { S3 = keys, Glue = new() { UseInstanceProfile = true } }, _node)));

        var withRole = new S3Auth { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, IamRoleArn = Lake };
        var catalog = new HiveCatalog { S3 = withRole, MetastoreUris = "thrift://hms:9083" };
        Assert.Equal(["s3_assumed_role ReadWrite"], Short(IamPolicies.For(catalog, _node, "s3://lake/")));
    }

    [Fact]
    public void Glue_and_Iceberg_use_the_node_by_default()
    {
        Assert.Empty(IamPolicies.For(new HiveCatalog { S3 = new() { IamRoleArn = Lake }, MetastoreUris = "thrift://hms:9083" }, _node));
        Assert.Equal(["node Glue"], Short(IamPolicies.For(new HiveCatalog { MetastoreType = HiveMetastoreType.Glue }, _node)));
        Assert.Equal(["node Glue"], Short(IamPolicies.For(new HiveCatalog { Glue = new() { IamRoleArn = Meta } }, _node)));
        Assert.Equal(
            ["s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "node AssumeRoles", "node Glue"],
            Short(IamPolicies.For(new IcebergCatalog { S3 = new() { IamRoleArn = Lake }, Glue = new() }, _node, "s3://lake/")));
    }

    [Fact]
    public void Vended_credentials_need_no_role() => Assert.Empty(IamPolicies.For(
        new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://rest/", S3 = new() { Region = "us-west-2" } }, _node));

    [Fact]
    public void Names_identify_the_permissions()
    {
        Assert.Equal("starrocks-read-write-lake", NameOf(Catalogs.Profile, "s3://lake/"));
        Assert.Equal(NameOf(Catalogs.Profile, "s3://lake/a/"), NameOf(Catalogs.Profile, "s3a://lake/a/"));
        Assert.NotEqual(NameOf(Catalogs.Profile, "s3://lake/a/"), NameOf(Catalogs.Profile, "s3://lake/b/"));
        Assert.Matches("^starrocks-read-write-lake-[0-9a-f]{8}$", NameOf(Catalogs.Profile, "s3://lake/a/"));
        Assert.Equal(
            "starrocks-assume-s3_assumed_role,glue_assumed_role",
            IamPolicies.For(Catalogs.Roles(Lake, Meta), _node, "s3://lake/")[4].Name);
        var longName = NameOf(
            Catalogs.Role("arn:aws:iam::123456789012:role/a/" + new string('x', 64)),
            "s3://lake/",
            PolicyKind.AssumeRoles);
        Assert.Matches("^[A-Za-z0-9_+=,.@-]{1,128}$", longName);
    }

    private static string NameOf(IStatement statement, string path, PolicyKind kind = PolicyKind.ReadWrite)
        => IamPolicies.For(statement, _node, path).Single(attachment => attachment.Kind == kind).Name;

    private static IEnumerable<string> Short(IReadOnlyList<PolicyAttachment> attachments)
        => attachments.Select(static attachment => $"{attachment.Role.Name} {attachment.Kind}");
}
