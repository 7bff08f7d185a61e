using System;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Tests that values are rejected if they are not valid in an ARN, or would be patterns in it.</summary>
public sealed class InvalidArgumentTests
{
    private const string Marked = "Marked/Secret0+WJalr";

    private static readonly RoleArn _node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");

    private static readonly Gen<string> _bucket = Gen.Char["abcxyz0189-."].Array[1, 61]
        .Select(static middle => ("a" + new string(middle) + "b").Replace("..", ".-", StringComparison.Ordinal));

    private static readonly Gen<string> _prefix = Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00a1', '\u0fff']).Array[0, 60]
        .Select(static text => new string(text).Replace('*', '_').Replace('?', '_').Replace("${", "$_", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("ab")]
    [InlineData("*")]
    [InlineData("lake*")]
    [InlineData("la?e")]
    [InlineData("lake/sales")]
    [InlineData("Lake")]
    [InlineData("la_ke")]
    [InlineData("-lake")]
    [InlineData("lake.")]
    [InlineData("la..ke")]
    [InlineData("192.168.0.1")]
    [InlineData("${bucket}")]
    [InlineData("lake ")]
    [InlineData("läke")]
    [InlineData("xn--lake")]
    [InlineData("reader-x7d0s9v0s9-s3alias")]
    [InlineData("lake--use1-az4--x-s3")]
    [InlineData("arn:aws:s3:::lake")]
    public void Invalid_bucket(string bucket)
    {
        var exception = Assert.Throws<ArgumentException>(() => IamPolicies.BatchLoad(bucket));
        Assert.Equal("bucket", exception.ParamName);
        Assert.Throws<ArgumentException>(() => IamPolicies.ReadWrite(bucket));
        if (!bucket.Contains('/', StringComparison.Ordinal))
            Assert.Throws<ArgumentException>(() => IamPolicies.For(Catalogs.Profile, _node, $"s3://{bucket}/x/"));
    }

    [Fact]
    public void Half_a_surrogate_pair() => Assert.Throws<ArgumentException>(static () => IamPolicies.BatchLoad("lake", "sales\ud83d"));

    [Fact]
    public void Bucket_name_length()
    {
        Assert.NotNull(IamPolicies.ReadWrite(new string('a', 63)));
        Assert.Throws<ArgumentException>(static () => IamPolicies.ReadWrite(new string('a', 64)));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("sales/*")]
    [InlineData("sales/202?")]
    [InlineData("home/${aws:username}")]
    [InlineData("sales\n")]
    [InlineData("sales\u0000")]
    public void Invalid_prefix(string prefix)
    {
        var exception = Assert.Throws<ArgumentException>(() => IamPolicies.BatchLoad("lake", prefix));
        Assert.Equal("prefix", exception.ParamName);
        Assert.Throws<ArgumentException>(() => IamPolicies.ReadWrite("lake", prefix));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("AWS")]
    [InlineData("aws-")]
    [InlineData("aws:cn")]
    [InlineData("azure")]
    public void Invalid_partition(string partition) => Assert.Equal(
        "partition",
        Assert.Throws<ArgumentException>(() => IamPolicies.BatchLoad("lake", null, partition)).ParamName);

    [Fact]
    [Trait("Runs", "Sample")]
    public void Valid_buckets_and_directories_are_written_to_the_ARN() => Gen.Select(_bucket, _prefix).Sample(
        static (bucket, prefix) =>
        {
            var read = PolicyDocument.Parse(IamPolicies.BatchLoad(bucket, prefix, "aws-iso-b").ToJson());
            var directory = prefix.Trim('/');
            var pattern = directory.Length == 0 ? "*" : directory + "/*";
            Assert.Equal($"arn:aws-iso-b:s3:::{bucket}/{pattern}", Assert.Single(read.Statements[0].Resources));
            Assert.Equal($"arn:aws-iso-b:s3:::{bucket}", Assert.Single(read.Statements[1].Resources));
            var prefixes = read.Statements[1].Conditions.SelectMany(static condition => condition.Values);
            Assert.Equal(directory.Length == 0 ? [] : [directory, directory + "/*"], prefixes);
        },
        iter: Runs.Of(2_000));

    [Fact]
    public void Roles_in_two_partitions()
    {
        RoleArn[] roles = [_node, RoleArn.Parse("arn:aws-cn:iam::123456789012:role/node")];
        Assert.Throws<ArgumentException>(() => IamPolicies.TrustPolicy(roles));
        Assert.Throws<ArgumentException>(() => IamPolicies.AssumeRoles(roles));
        Assert.Throws<ArgumentException>(
            () => IamPolicies.For(Catalogs.Role("arn:aws-cn:iam::123456789012:role/lake"), _node, "s3://lake/"));
    }

    [Fact]
    public void Region_in_another_partition() => Assert.Throws<ArgumentException>(() => IamPolicies.For(
        new HiveCatalog { S3 = new() { UseInstanceProfile = true, Region = "cn-north-1" }, MetastoreUris = "thrift://hms:9083" },
        _node,
        "s3://lake/"));

    [Theory]
    [InlineData("arn:aws:iam::*:role/lake")]
    [InlineData("arn:aws:iam::123456789012:role/*")]
    [InlineData("arn:aws:iam::123456789012:role/*/lake")]
    [InlineData("arn:aws:iam::123456789012:role/${x}/lake")]
    [InlineData("arn:aws:iam::123456789012:user/lake")]
    [InlineData("*")]
    public void Role_with_a_pattern(string role)
    {
        Assert.Throws<ArgumentException>(() => IamPolicies.For(Catalogs.Role(role), _node, "s3://lake/"));
        if (!RoleArn.TryParse(role, out var arn))
            return;
        Assert.Throws<ArgumentException>(() => IamPolicies.AssumeRoles([arn]));
        Assert.Throws<ArgumentException>(() => IamPolicies.TrustPolicy([arn]));
        Assert.Throws<ArgumentException>(() => IamPolicies.For(Catalogs.Profile, arn, "s3://lake/"));
    }

    [Fact]
    public void Instance_role_that_assumes_itself() => Assert.StartsWith(
        "'aws.s3.iam_role_arn' is the instance role",
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(Catalogs.Role(_node.ToString()), _node, "s3://lake/")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Missing_role()
    {
        Assert.Throws<ArgumentException>(static () => IamPolicies.AssumeRoles([]));
        Assert.Throws<ArgumentException>(static () => IamPolicies.TrustPolicy([null!]));
        Assert.Throws<ArgumentNullException>(static () => IamPolicies.TrustPolicy(null!));
        Assert.Throws<ArgumentNullException>(static () => IamPolicies.For(Catalogs.Profile, null!, "s3://lake/"));
        Assert.Throws<ArgumentNullException>(static () => IamPolicies.For(Catalogs.Profile, _node, null!));
        Assert.Throws<ArgumentNullException>(static () => IamPolicies.For(Catalogs.Profile, _node, [null!]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a b")]
    [InlineData("a*")]
    public void Invalid_external_id(string externalId) => Assert.Equal(
        "externalId",
        Assert.Throws<ArgumentException>(() => IamPolicies.TrustPolicy([_node], externalId)).ParamName);

    [Theory]
    [InlineData("lake/sales")]
    [InlineData("hdfs://lake/sales")]
    [InlineData("s3://")]
    [InlineData("s3:///sales")]
    [InlineData("s3://lake/${ENV}/sales")]
    public void Invalid_path(string path) => Assert.Throws<ArgumentException>(() => IamPolicies.For(Catalogs.Profile, _node, path));

    [Theory]
    [InlineData("{0}")]
    [InlineData("s3a://AKIAIOSFODNN7EXAMPLE:{0}@lake/")]
    [InlineData("s3://{0}/x")]
    [InlineData("s3://lake/${{{0}}}/")]
    [InlineData("s3://lake/{0}\n")]
    public void Invalid_paths_are_not_quoted(string format)
    {
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Marked);
        var problem = Assert.Throws<ArgumentException>(() => IamPolicies.For(Catalogs.Profile, _node, path));
        Assert.DoesNotContain("marked", problem.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Invalid_names_are_not_quoted()
    {
        Action[] calls =
        [
            static () => IamPolicies.BatchLoad(Marked),
            static () => IamPolicies.BatchLoad("lake", Marked + "*"),
            static () => IamPolicies.BatchLoad("lake", "${" + Marked + "}"),
            static () => IamPolicies.BatchLoad("lake", null, Marked),
            static () => IamPolicies.TrustPolicy([_node], Marked + "*"),
        ];
        foreach (var call in calls)
        {
            var problem = Assert.Throws<ArgumentException>(call);
            Assert.DoesNotContain("marked", problem.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void A_part_of_an_identity_whose_rest_is_stored() => Assert.Equal(
        "aws.s3.iam_role_arn",
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(
            new AlterCatalog { S3 = new() { IamRoleArn = "arn:aws:iam::123456789012:role/other" } }, _node, "s3://lake/")).ParamName);

    [Fact]
    public void S3_without_a_path() => Assert.Contains(
        "s3://",
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(Catalogs.Profile, _node)).Message,
        StringComparison.Ordinal);
}
