using System.Collections.Generic;
using System.Text.Json.Nodes;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Compares the policies with the documents of the StarRocks pages, whose placeholders are replaced.</summary>
public sealed class PageDocumentsTests
{
    private const string Node = "arn:aws:iam::081976408565:role/cluster_EC2";
    private const string S3 = "arn:aws:iam::081976408565:role/s3_assumed_role";
    private const string Glue = "arn:aws:iam::081976408565:role/glue_assumed_role";

    [Fact]
    public void Trust_policy() => AssertEqual(
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {
                        "AWS": "arn:aws:iam::081976408565:role/cluster_EC2"
                    },
                    "Action": "sts:AssumeRole"
                }
            ]
        }
        """,
        IamPolicies.TrustPolicy(Roles(Node)));

    [Fact]
    public void Inline_policy() => AssertEqual(
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": ["sts:AssumeRole"],
                    "Resource": [
                        "arn:aws:iam::081976408565:role/s3_assumed_role"
                    ]
                }
            ]
        }
        """,
        IamPolicies.AssumeRoles(Roles(S3)));

    [Fact]
    public void Inline_policy_for_two_roles() => AssertEqual(
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": ["sts:AssumeRole"],
                    "Resource": [
                        "arn:aws:iam::081976408565:role/s3_assumed_role","arn:aws:iam::081976408565:role/glue_assumed_role"
                    ]
                }
            ]
        }
        """,
        IamPolicies.AssumeRoles(Roles(S3, Glue)));

    [Fact]
    public void Batch_load() => AssertEqual(
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                { "Sid": "s3", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::starrocks-test/*"] },
                { "Sid": "s3list", "Effect": "Allow", "Action": ["s3:ListBucket"], "Resource": ["arn:aws:s3:::starrocks-test"] }
            ]
        }
        """,
        IamPolicies.BatchLoad("starrocks-test"));

    [Fact]
    public void Read_and_write() => AssertEqual(
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "s3",
                    "Effect": "Allow",
                    "Action": ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
                    "Resource": ["arn:aws:s3:::starrocks-test/*"]
                },
                { "Sid": "s3list", "Effect": "Allow", "Action": ["s3:ListBucket"], "Resource": ["arn:aws:s3:::starrocks-test"] }
            ]
        }
        """,
        IamPolicies.ReadWrite("starrocks-test"));

    [Fact]
    public void AWS_Glue() => AssertEqual(
        """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": [
                        "glue:BatchCreatePartition",
                        "glue:UpdateDatabase",
                        "glue:GetConnections",
                        "glue:CreateTable",
                        "glue:DeleteDatabase",
                        "glue:BatchUpdatePartition",
                        "glue:GetTables",
                        "glue:GetTableVersions",
                        "glue:GetPartitions",
                        "glue:UpdateTable",
                        "glue:BatchGetPartition",
                        "glue:DeleteTable",
                        "glue:GetDatabases",
                        "glue:GetDevEndpoint",
                        "glue:GetTable",
                        "glue:GetDatabase",
                        "glue:GetPartition",
                        "glue:GetDevEndpoints",
                        "glue:GetConnection",
                        "glue:CreateDatabase",
                        "glue:CreatePartition",
                        "glue:DeletePartition",
                        "glue:UpdatePartition"
                    ],
                    "Resource": ["*"]
                }
            ]
        }
        """,
        IamPolicies.Glue());

    private static RoleArn[] Roles(params string[] arns) => System.Array.ConvertAll(arns, RoleArn.Parse);

    private static void AssertEqual(string page, PolicyDocument policy)
    {
        var expected = JsonNode.Parse(page);
        var actual = JsonNode.Parse(policy.ToJson());
        Assert.True(JsonNode.DeepEquals(expected, actual), policy.ToJson());
        Assert.Equal(Names(expected!), Names(actual!));
        Assert.Equal(policy, PolicyDocument.Parse(page));
    }

    /// <summary>Returns the names of the members, whose order DeepEquals ignores.</summary>
    private static List<string> Names(JsonNode node)
    {
        var names = new List<string>();
        if (node is JsonObject members)
        {
            foreach (var member in members)
            {
                names.Add(member.Key);
                names.AddRange(Names(member.Value!));
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                names.AddRange(Names(item!));
        }

        return names;
    }
}
