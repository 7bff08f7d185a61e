using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Hard-coded secret".</summary>
public sealed class SRA3001Tests
{
    private const string Real = "not-an-example-and-not-a-placeholder";

    [Theory]
    [InlineData("aws.s3.secret_key")]
    [InlineData("aws.glue.session_token")]
    [InlineData(" aws.s3.sse.customer_key ")]
    [InlineData("aws.s3.secretKey")]
    [InlineData("iceberg.catalog.oauth2.credential")]
    [InlineData("iceberg.catalog.oauth2.token")]
    [InlineData("iceberg.catalog.jdbc.password")]
    [InlineData("iceberg.catalog.rest.secret-access-key")]
    [InlineData("s3.secret-access-key")]
    [InlineData("fs.s3a.secret.key")]
    [InlineData("AWS_SECRET_KEY")]
    public void Reports_a_secret(string key)
    {
        var problem = Assert.Single(Evaluated((key, Real)));
        Assert.Equal((SRA3001.Rule, RuleSeverity.Warning, key.Trim(), 0, ProblemLocation.Value), (problem.Rule, problem.Severity, problem.Key, problem.Position, problem.Location));
        Assert.Contains($"'{key.Trim()}'", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Real, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aws.s3.access_key", Real)]
    [InlineData("aws.s3.acces_key", Real)]
    [InlineData("s3.access-key-id", Real)]
    [InlineData("fs.cosn.userinfo.secretId", Real)]
    [InlineData("aws.s3.region", Real)]
    [InlineData("aws.s3.secret_key", "")]
    [InlineData("aws.s3.secret_key", Examples.SecretKey)]
    [InlineData("aws.s3.secret_key", "<iam_user_secret_key>")]
    [InlineData("aws.s3.secret_key", "YOUR_SECRET_KEY")]
    [InlineData("aws.s3.secret_key", "wJ******EY")]
    [InlineData("aws.s3.secret_key", "xxxxxxxxxxxxxxxx")]
    [InlineData("aws.s3.secret_key", "${LAKE_SECRET}")]
    [InlineData("aws.s3.secret_key", "@sk")]
    [InlineData("hive.metastore.use.delegation.token", "true")]
    public void Not_reported(string key, string value) => Assert.Empty(Evaluated((key, value)));

    [Fact]
    public void An_unknown_value_is_not_reported() => Assert.Empty(Evaluated(("aws.s3.secret_key", null)));

    [Theory]
    [InlineData("aws.s3.endpoint", "http://localhost:9000", true)]
    [InlineData("aws.s3.endpoint", "minio:9000", true)]
    [InlineData("aws.s3.endpoint", "http://127.0.0.1:9000", true)]
    [InlineData("aws.s3.endpoint", "http://[::1]:9000", true)]
    [InlineData("aws.s3.endpoint", "https://s3.localhost/", true)]
    [InlineData("s3.endpoint", "http://minio:9000", true)]
    [InlineData("aws_s3_endpoint", "minio:9000", true)]
    [InlineData("aws_s3_endpoint", "https://store.example.net", false)]
    [InlineData("aws.s3.endpoint", "https://store.example.net", false)]
    [InlineData("aws.s3.endpoint", "http://10.0.0.1:9000", false)]
    [InlineData("aws.s3.endpoint", "", false)]
    [InlineData("aws.s3.endpoint", null, false)]
    [InlineData("aws.glue.endpoint", "http://localhost:4566", false)]
    public void With_a_local_endpoint_the_severity_is_info(string key, string? endpoint, bool isLocal) =>
        Assert.Equal(isLocal ? RuleSeverity.Info : RuleSeverity.Warning, Assert.Single(Evaluated(("aws.s3.secret_key", Real), (key, endpoint))).Severity);

    [Fact]
    public void Each_block_has_its_own_endpoint() => Assert.Equal(
        [RuleSeverity.Warning, RuleSeverity.Info],
        Evaluated(("aws.s3.secret_key", Real), ("aws.glue.secret_key", Real), ("aws.glue.endpoint", "http://localhost:4566")).Select(static p => p.Severity));

    [Fact]
    public void Not_reported_at_run_time() => Assert.Empty(new S3Auth { AccessKey = Examples.AccessKey, SecretKey = Real, Region = "us-west-2" }.Validate());

    [Fact]
    public void Each_property_is_read_a_few_times_however_many_secrets_there_are()
    {
        var properties = new CountedProperties([.. Enumerable.Repeat(new WrittenProperty("aws.s3.secret_key", Real), 500)]);
        var report = new Report();
        Evaluator.EvaluateSource(properties, report);
        Assert.Equal(500, report.TakeProblems().Count(static problem => problem.Rule == SRA3001.Rule));
        Assert.InRange(properties.Reads, 500, 10_000);
    }

    private static Problem[] Evaluated(params (string Key, string? Value)[] pairs)
    {
        var report = new Report();
        Evaluator.EvaluateSource([.. pairs.Select(static pair => new WrittenProperty(pair.Key, pair.Value))], report);
        return report.TakeProblems();
    }

    private sealed class CountedProperties(WrittenProperty[] properties) : IReadOnlyList<WrittenProperty>
    {
        public int Reads { get; private set; }

        public int Count => properties.Length;

        public WrittenProperty this[int index]
        {
            get
            {
                Reads++;
                return properties[index];
            }
        }

        public IEnumerator<WrittenProperty> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
