using System;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Tests writing and reading the JSON of a policy.</summary>
public sealed class PolicyJsonTests
{
    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String.Where(static text => !text.Any(char.IsSurrogate)),
        Gen.OneOf("*", "s3:Get*", "\"", "\\", "\n", "\u0000", "é", "\ud83d\ude00", "</script>", "'", "${aws:username}", ""));

    private static readonly Gen<string[]> _texts = _text.Array[0, 4];

    private static readonly Gen<PolicyStatement> _statement =
        from sid in Gen.OneOf(Gen.Const((string?)null), _text.Select(static text => (string?)text))
        from effect in Gen.Enum<PolicyEffect>()
        from actions in _text.Array[1, 4]
        from resources in _texts
        from kinds in _text.Array[0, 3]
        from operators in _text.Array[0, 3]
        from values in _texts
        from negated in Gen.Int[0, 7]
        select new PolicyStatement
        {
            Sid = sid,
            Effect = effect,
            Actions = (negated & 1) == 0 ? actions : [],
            NotActions = (negated & 1) == 0 ? [] : actions,
            Resources = (negated & 2) == 0 ? resources : [],
            NotResources = (negated & 2) == 0 ? [] : resources,
            Principals = (negated & 4) == 0 ? [.. kinds.SelectMany(kind => actions.Select(value => new PolicyPrincipal(kind, value)))] : [],
            NotPrincipals = (negated & 4) == 0
                ? []
                : [.. kinds.SelectMany(kind => actions.Select(value => new PolicyPrincipal(kind, value)))],
            Conditions = [.. operators.Distinct().SelectMany(one => kinds.Distinct().Select(key => new PolicyCondition(one, key, values)))],
        };

    [Fact]
    public void Restricted_to_a_directory() => Assert.Equal(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "s3",
              "Effect": "Allow",
              "Action": [
                "s3:GetObject"
              ],
              "Resource": [
                "arn:aws-cn:s3:::lake/sales/orders/*"
              ]
            },
            {
              "Sid": "s3list",
              "Effect": "Allow",
              "Action": [
                "s3:ListBucket"
              ],
              "Resource": [
                "arn:aws-cn:s3:::lake"
              ],
              "Condition": {
                "StringLike": {
                  "s3:prefix": [
                    "sales/orders",
                    "sales/orders/*"
                  ]
                }
              }
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        IamPolicies.BatchLoad("lake", "/sales/orders/", "aws-cn").ToJson());

    [Fact]
    public void Trust_with_an_external_id() => Assert.Equal(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {
                "AWS": [
                  "arn:aws-us-gov:iam::123456789012:role/node",
                  "arn:aws-us-gov:iam::123456789012:role/ops/node"
                ]
              },
              "Action": "sts:AssumeRole",
              "Condition": {
                "StringEquals": {
                  "sts:ExternalId": "starrocks:7/a"
                }
              }
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        IamPolicies.TrustPolicy(
            [
                RoleArn.Parse("arn:aws-us-gov:iam::123456789012:role/node"),
                RoleArn.Parse("arn:aws-us-gov:iam::123456789012:role/ops/node"),
                RoleArn.Parse("arn:aws-us-gov:iam::123456789012:role/node"),
            ],
            "starrocks:7/a").ToJson());

    [Fact]
    [Trait("Runs", "Sample")]
    public void Written_policies_are_read_back_equal() => _statement.Array[1, 4].Sample(
        static statements =>
        {
            var policy = new PolicyDocument(statements);
            var json = policy.ToJson();
            Assert.NotNull(JsonNode.Parse(json));
            Assert.All(json, static c => Assert.True(c is '\n' or (>= ' ' and <= '~')));
            var back = PolicyDocument.Parse(json);
            Assert.Equal(policy, back);
            Assert.Equal(policy.GetHashCode(), back.GetHashCode());
            Assert.Equal(json, back.ToJson());
        },
        iter: Runs.Of(2_000));

    [Fact]
    public void Every_form_that_IAM_accepts_is_read()
    {
        var policy = PolicyDocument.Parse(
            """
            {"Version":"2012-10-17","Id":"x","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","NotResource":"arn:aws:s3:::b/*",
             "Condition":{"Bool":{"aws:SecureTransport":false},"NumericLessThan":{"s3:max-keys":[10]}}}}
            """);
        var statement = Assert.Single(policy.Statements);
        Assert.Equal("x", policy.Id);
        Assert.Equal(PolicyEffect.Deny, statement.Effect);
        Assert.Equal("AWS: *", Assert.Single(statement.Principals).ToString());
        Assert.Equal(["s3:*"], statement.Actions);
        Assert.Equal(["arn:aws:s3:::b/*"], statement.NotResources);
        Assert.Equal(
            ["Bool aws:SecureTransport false", "NumericLessThan s3:max-keys 10"],
            statement.Conditions.Select(static condition => condition.ToString()));
        Assert.Equal("2008-10-17", PolicyDocument.Parse("""{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""").Version);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Statement":[]}""")]
    [InlineData("""{"Statement":[7]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":[]}]}""")]
    [InlineData("""{"Statement":[{"Action":"s3:*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"allow","Action":"s3:*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":{"a":1}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resources":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Action":"sts:*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Principal":{}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"\ud83d"}]}""")]
    [InlineData("""{"version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*"}]} x""")]
    public void Invalid_policies_are_rejected(string json)
    {
        Assert.Throws<FormatException>(() => PolicyDocument.Parse(json));
        Assert.False(PolicyDocument.TryParse(json, out var policy));
        Assert.Null(policy);
    }

    [Theory]
    [InlineData("MARKED")]
    [InlineData("tMARKED")]
    [InlineData("\"MARKED\\")]
    [InlineData("{MARKED}")]
    [InlineData("{\"MARKED\":1}")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","MARKED":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"MARKED","Action":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Principal":{"MARKED":"a","MARKED":"b"}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Principal":{"MARKED":{}}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"MARKED":"a"}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"MARKED":{"a":"1"},"MARKED":{"a":"2"}}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"MARKED":{}}}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"StringEquals":{"MARKED":"1","MARKED":"2"}}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"*","Sid":{"MARKED":1}}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"\ud83dMARKED"}]}""")]
    public void Text_of_an_invalid_policy_is_not_quoted(string json)
    {
        var secret = Examples.SecretKey;
        var problem = Assert.Throws<FormatException>(
            () => PolicyDocument.Parse(json.Replace("MARKED", secret, StringComparison.Ordinal)));
        Assert.DoesNotContain(secret, problem.ToString(), StringComparison.OrdinalIgnoreCase);
        var condition = new PolicyCondition(secret, "a", ["1"]);
        var duplicate = Assert.Throws<ArgumentException>(() => new PolicyStatement { Conditions = [condition, condition] });
        Assert.DoesNotContain(secret, duplicate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":1}""", "'version' is not an element of a policy.")]
    [InlineData("""{"Statement":[{"Effect":"Allow","Action":"s3:*","Resources":"*"}]}""", "'Resources' is not an element of a statement.")]
    [InlineData("{,}", "The text is not valid JSON (line 1, byte 2 of the line).")]
    public void Names_of_elements_are_quoted(string json, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => PolicyDocument.Parse(json)).Message);

    [Fact]
    public void Any_text_is_read_or_rejected() => Gen.Select(Gen.String[0, 30], Gen.Int[0, 300]).Sample(static (text, position) =>
    {
        var json = IamPolicies.ReadWrite("lake", "a").ToJson();
        position = Math.Min(position, json.Length);
        if (PolicyDocument.TryParse(json[..position] + text + json[position..], out var policy))
            Assert.Equal(policy, PolicyDocument.Parse(policy.ToJson()));
        Assert.False(PolicyDocument.TryParse(json[..^1], out _));
    });

    [Fact]
    public void What_JSON_cannot_represent_is_rejected()
    {
        Assert.Throws<ArgumentException>(static () => new PolicyDocument([]));
        Assert.Throws<ArgumentException>(static () => new PolicyDocument([null!]));
        Assert.Throws<ArgumentException>(static () => new PolicyDocument([new PolicyStatement()]));
        Assert.Throws<ArgumentException>(static () => new PolicyStatement { Actions = ["\ud83d"] });
        Assert.Throws<ArgumentException>(static () => new PolicyStatement { Conditions = [new("a", "b", ["1"]), new("a", "b", ["2"])] });
        Assert.Throws<ArgumentNullException>(static () => new PolicyStatement { Actions = [null!] });
        Assert.Throws<ArgumentNullException>(static () => PolicyDocument.Parse(null!));
        Assert.False(PolicyDocument.TryParse(null, out _));
    }
}
