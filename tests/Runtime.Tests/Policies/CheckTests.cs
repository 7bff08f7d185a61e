using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Tests the comparison with existing policies.</summary>
public sealed class CheckTests
{
    private const string Lake = "arn:aws:iam::123456789012:role/lake";
    private static readonly RoleArn _node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");

    [Fact]
    public void The_generated_policies_are_exact()
    {
        var catalog = Catalogs.Roles(Lake, Lake, "ext", "ext");
        var attachments = IamPolicies.For(catalog, _node, "s3://lake/a/");
        foreach (var role in attachments.GroupBy(static attachment => (attachment.Role, attachment.Kind == PolicyKind.TrustPolicy)))
        {
            var existing = new PolicyDocument(role.SelectMany(static attachment => attachment.Document.Statements));
            var comparison = IamPolicies.Check(PolicyDocument.Parse(existing.ToJson()), role.Key.Role, catalog, _node, "s3://lake/a/");
            Assert.True(comparison.IsExact, string.Join("\n", comparison.Missing.Concat(comparison.Excess)));
        }
    }

    [Fact]
    public void Missing_and_excess()
    {
        var existing = PolicyDocument.Parse("""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
             "Action":["s3:Get*","s3:ListBucket","s3:PutObject"],"Resource":["arn:aws:s3:::lake","arn:aws:s3:::lake/a/*"]}]}
            """);
        var comparison = IamPolicies.Check(existing, _node, Catalogs.Profile, _node, "s3://lake/a/");
        Assert.Equal(["s3:DeleteObject on arn:aws:s3:::lake/a/*"], comparison.Missing.Select(static grant => grant.ToString()));
        Assert.False(comparison.IsSufficient);
        Assert.Equal(
            [
                "s3:Get* on arn:aws:s3:::lake", "s3:Get* on arn:aws:s3:::lake/a/*", "s3:ListBucket on arn:aws:s3:::lake",
                "s3:ListBucket on arn:aws:s3:::lake/a/*", "s3:PutObject on arn:aws:s3:::lake",
            ],
            comparison.Excess.Select(static grant => grant.ToString()));
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"*","Resource":"*"}""", "", "* on *")]
    [InlineData("""{"Effect":"Allow","Action":"S3:*","Resource":"arn:aws:s3:::lake*"}""", "", "S3:* on arn:aws:s3:::lake*")]
    [InlineData("""{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}""", "", "all but iam:* on *")]
    [InlineData(
        """{"Effect":"Allow","NotAction":"s3:Get*","Resource":"*"}""", "s3:GetObject on arn:aws:s3:::lake/*", "all but s3:Get* on *")]
    [InlineData("""{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::other*"}""", "", "* on all but arn:aws:s3:::other*")]
    [InlineData(
        """{"Effect":"Allow","Action":"*","NotResource":"arn:aws:s3:::lake/secret/*"}""",
        "s3:GetObject on arn:aws:s3:::lake/*",
        "* on all but arn:aws:s3:::lake/secret/*")]
    [InlineData(
        """{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:ListBucket","Resource":"*"}""",
        "s3:ListBucket on arn:aws:s3:::lake",
        "* on *")]
    [InlineData(
        """{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::lake/x/*"}""",
        "s3:GetObject on arn:aws:s3:::lake/*",
        "* on *")]
    [InlineData(
        """{"Effect":"Allow","Action":"*","Resource":"*"},"""
            + """{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}""",
        "",
        "* on *")]
    [InlineData("""{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","NotAction":"s3:*","Resource":"*"}""", "", "* on *")]
    [InlineData(
        """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/*","""
            + """ "Condition":{"StringEquals":{"aws:SourceVpc":"vpc-1"}}}""",
        "s3:GetObject on arn:aws:s3:::lake/*|s3:ListBucket on arn:aws:s3:::lake",
        "")]
    [InlineData(
        """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::lake/?*"}""",
        "s3:GetObject on arn:aws:s3:::lake/*|s3:ListBucket on arn:aws:s3:::lake",
        "")]
    public void Wildcards_denials_and_conditions(string statements, string missing, string excess)
    {
        var existing = PolicyDocument.Parse($$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""");
        var comparison = IamPolicies.Compare(IamPolicies.BatchLoad("lake"), existing);
        Assert.Equal(missing, Text(comparison.Missing));
        Assert.Equal(excess, Text(comparison.Excess));
    }

    [Theory]
    [InlineData("\"AWS\":\"arn:aws:iam::123456789012:role/node\"", "", "", "")]
    [InlineData(
        "\"AWS\":\"arn:aws:iam::123456789012:role/other\"",
        "",
        "sts:AssumeRole by arn:aws:iam::123456789012:role/node",
        "sts:AssumeRole by arn:aws:iam::123456789012:role/other")]
    [InlineData("\"AWS\":\"123456789012\"", "", "", "sts:AssumeRole by 123456789012")]
    [InlineData("\"AWS\":\"arn:aws:iam::123456789012:root\"", "", "", "sts:AssumeRole by arn:aws:iam::123456789012:root")]
    [InlineData(
        "\"Service\":\"ec2.amazonaws.com\"",
        "",
        "sts:AssumeRole by arn:aws:iam::123456789012:role/node",
        "sts:AssumeRole by ec2.amazonaws.com")]
    [InlineData("\"AWS\":\"arn:aws:iam::123456789012:role/node\"", "ext", "sts:AssumeRole by arn:aws:iam::123456789012:role/node", "")]
    public void Principals_and_external_ids(string principal, string externalId, string missing, string excess)
    {
        var condition = externalId.Length == 0 ? "" : $$""","Condition":{"StringEquals":{"sts:ExternalId":"{{externalId}}"} }""";
        var existing = PolicyDocument.Parse($$"""
            {"Version":"2012-10-17","Statement":[
             {"Effect":"Allow","Principal":{ {{principal}} },"Action":"sts:AssumeRole" {{condition}} }]}
            """);
        var comparison = IamPolicies.Check(existing, RoleArn.Parse(Lake), Catalogs.Role(Lake), _node, "s3://lake/");
        Assert.Equal(missing, Text(comparison.Missing));
        Assert.Equal(excess, Text(comparison.Excess));
    }

    [Fact]
    public void A_missing_external_id_is_wider_than_needed()
    {
        var comparison = IamPolicies.Check(
            IamPolicies.TrustPolicy([_node]),
            RoleArn.Parse(Lake),
            Catalogs.Role(Lake, "ext"),
            _node,
            "s3://lake/");
        Assert.True(comparison.IsSufficient);
        Assert.False(comparison.IsExact);
        var json = IamPolicies.TrustPolicy([_node], "ext").ToJson();
        var both = PolicyDocument.Parse(json.Replace("\"ext\"", "[\"other\", \"ext\"]", StringComparison.Ordinal));
        comparison = IamPolicies.Check(both, RoleArn.Parse(Lake), Catalogs.Role(Lake, "ext"), _node, "s3://lake/");
        Assert.True(comparison.IsSufficient);
        Assert.False(comparison.IsExact);
    }

    [Fact]
    public void An_external_id_that_matches_a_pattern_is_allowed()
    {
        var existing = PolicyDocument.Parse("""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/node"},
             "Action":"sts:AssumeRole","Condition":{"StringLike":{"sts:ExternalId":"starrocks-*"}}}]}
            """);
        var comparison = IamPolicies.Compare(IamPolicies.TrustPolicy([_node], "starrocks-1"), existing);
        Assert.True(comparison.IsSufficient, string.Join("\n", comparison.Missing));
        Assert.Single(comparison.Excess);
    }

    /// <summary>Compares the patterns by matching every short text.</summary>
    [Fact]
    [Trait("Runs", "Sample")]
    public void Patterns_are_compared_by_their_matches()
    {
        string[] texts = [.. Enumerable.Range(0, 5).SelectMany(Texts)];
        Gen.Select(Gen.Char["ab*?"].Array[0, 4], Gen.Char["ab*?"].Array[0, 4]).Sample(
            (one, other) =>
            {
                var (first, second) = (new string(one), new string(other));
                var matches = texts.ToDictionary(static text => text, text => (First: Matches(first, text), Second: Matches(second, text)));
                if (Wildcard.Covers(first, second, StringComparison.Ordinal))
                    Assert.All(matches, static match => Assert.True(match.Value.First || !match.Value.Second));
                if (matches.Any(static match => match.Value.First && match.Value.Second))
                    Assert.True(Wildcard.Overlaps(first, second, StringComparison.Ordinal));
                Assert.True(Wildcard.Covers(first, first, StringComparison.Ordinal));
                Assert.Equal(
                    Wildcard.Overlaps(first, second, StringComparison.Ordinal),
                    Wildcard.Overlaps(second, first, StringComparison.Ordinal));
            },
            iter: Runs.Of(5_000));
    }

    /// <summary>Returns all texts of a length that consist of a and b.</summary>
    private static IEnumerable<string> Texts(int length) => Enumerable.Range(0, 1 << length).Select(
        bits => string.Concat(Enumerable.Range(0, length).Select(i => (bits >> i & 1) == 0 ? 'a' : 'b')));

    private static bool Matches(string pattern, string text) => pattern.Length == 0 ? text.Length == 0
        : pattern[0] == '*' ? Matches(pattern[1..], text) || (text.Length > 0 && Matches(pattern, text[1..]))
        : text.Length > 0 && (pattern[0] == '?' || pattern[0] == text[0]) && Matches(pattern[1..], text[1..]);

    private static string Text(IReadOnlyList<PolicyGrant> grants) => string.Join("|", grants.Select(static grant => grant.ToString()));
}
