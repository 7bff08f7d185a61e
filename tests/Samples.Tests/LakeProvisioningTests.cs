using System.Reflection;
using StarRocks.AwsAuth.Samples.Tests.Faking;

namespace StarRocks.AwsAuth.Samples.Tests;

[Collection("Console")]
public sealed class LakeProvisioningTests : IDisposable
{
    private const int Done = 0, Failed = 1, Pending = 2;
    private const string AccessKey = "AKIAIOSFODNN7EXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string Password = "the-password-of-the-cluster";
    private const string OtherRole = "arn:aws:iam::081976408565:role/of_last_year";

    private readonly FakeStarRocks _cluster = new();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task What_is_missing_is_created()
    {
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Done, code);
        Assert.Contains("sales_lake: applied", output, StringComparison.Ordinal);
        Assert.StartsWith("CREATE EXTERNAL CATALOG sales_lake", _cluster.Writes[0], StringComparison.Ordinal);
        Assert.StartsWith("CREATE EXTERNAL CATALOG archive_lake", _cluster.Writes[1], StringComparison.Ordinal);
        Assert.Equal(SecretKey, _cluster["archive_lake"]["aws.s3.secret_key"]);
        Assert.Equal(("root", 20), _cluster.Server.Login);
    }

    [Fact]
    public async Task Without_apply_nothing_is_written()
    {
        var (code, output) = await RunAsync();
        Assert.Equal(Pending, code);
        Assert.Contains("sales_lake: missing", output, StringComparison.Ordinal);
        Assert.Contains("\"aws.s3.secret_key\" = \"******\"", output, StringComparison.Ordinal);
        Assert.Equal(["SHOW CATALOGS", "SHOW CATALOGS"], _cluster.Server.Statements);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await RunAsync("--apply");
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Done, code);
        Assert.Equal(2, _cluster.Writes.Length);
        Assert.Contains("sales_lake: no drift", output, StringComparison.Ordinal);
        Assert.Equal(Done, (await RunAsync()).Code);
    }

    [Fact]
    public async Task What_differs_is_altered()
    {
        await RunAsync("--apply");
        _cluster.Set("sales_lake", "aws.s3.iam_role_arn", OtherRole);
        Assert.Equal(Pending, (await RunAsync()).Code);
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Done, code);
        Assert.Contains(OtherRole, output, StringComparison.Ordinal);
        Assert.Equal(
            "ALTER CATALOG sales_lake\nSET\n(\n    \"aws.s3.iam_role_arn\" = \"arn:aws:iam::081976408565:role/s3_assumed_role\"\n);",
            Assert.Single(_cluster.Writes[2..]));
    }

    [Fact]
    public async Task Another_identity_is_replaced()
    {
        await RunAsync("--apply");
        _cluster.Add(
            "sales_lake",
            [.. _cluster["sales_lake"].Where(static property => !property.Key.StartsWith("aws.s3.", StringComparison.Ordinal))
                .Select(static property => (property.Key, property.Value)),
                ("aws.s3.access_key", AccessKey), ("aws.s3.secret_key", SecretKey), ("aws.s3.region", "eu-central-1")]);
        Assert.Equal(Done, (await RunAsync("--apply")).Code);
        Assert.Equal(("true", "", ""), (
            _cluster["sales_lake"]["aws.s3.use_instance_profile"],
            _cluster["sales_lake"]["aws.s3.access_key"],
            _cluster["sales_lake"]["aws.s3.secret_key"]));
        Assert.Equal(Done, (await RunAsync()).Code);
    }

    [Fact]
    public async Task A_key_that_was_rotated_is_altered()
    {
        await RunAsync("--apply");
        _cluster.Set("archive_lake", "aws.s3.secret_key", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbOFLASTYEAR");
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Done, code);
        Assert.Contains("aws.s3.secret_key: \"******\" is configured, StarRocks has another value", output, StringComparison.Ordinal);
        Assert.Equal(SecretKey, _cluster["archive_lake"]["aws.s3.secret_key"]);
    }

    [Fact]
    public async Task What_cannot_be_altered_is_reported_and_the_rest_is_applied()
    {
        _cluster.Add("sales_lake", ("type", "hive"), ("hive.metastore.uris", "thrift://10.0.0.1:9083"));
        Assert.Equal(Failed, (await RunAsync()).Code);
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Failed, code);
        Assert.Contains("StarRocks cannot alter this", output, StringComparison.Ordinal);
        Assert.StartsWith("CREATE EXTERNAL CATALOG archive_lake", Assert.Single(_cluster.Writes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_StarRocks_is_reported_without_secrets_and_the_rest_is_applied()
    {
        _cluster.Failure = static statement => new MySqlReply.Error(1064, "HY000", "Access denied; you sent " + statement);
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Failed, code);
        Assert.Contains("sales_lake: StarRocks rejects the statement: Access denied", output, StringComparison.Ordinal);
        Assert.Contains("archive_lake: StarRocks rejects the statement: Access denied", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_is_reported_and_the_next_run_finds_what_is_true(bool isApplied)
    {
        _cluster.AppliesBeforeFailure = isApplied;
        _cluster.Failure = static statement =>
            statement.Contains("sales_lake", StringComparison.Ordinal) ? new MySqlReply.Closed() : null;
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Failed, code);
        Assert.Contains("sales_lake: the connection was lost or timed out before StarRocks answered", output, StringComparison.Ordinal);
        Assert.Contains("archive_lake: applied", output, StringComparison.Ordinal);

        _cluster.Failure = static _ => null;
        Assert.Equal(isApplied ? Done : Pending, (await RunAsync()).Code);
        Assert.Equal(Done, (await RunAsync("--apply")).Code);
        Assert.Equal(isApplied ? 1 : 2, _cluster.Writes.Count(static write => write.Contains("sales_lake", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_cluster_that_goes_away_may_have_applied_only_what_was_sent()
    {
        _cluster.Failure = _ =>
        {
            _cluster.Server.Dispose();
            return new MySqlReply.Closed();
        };
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Failed, code);
        Assert.Contains("sales_lake: the connection was lost", output, StringComparison.Ordinal);
        Assert.Contains("Unable to connect", output, StringComparison.Ordinal);
        Assert.DoesNotContain("archive_lake: the connection was lost", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalog_that_is_created_meanwhile_is_reported()
    {
        _cluster.Failure = _ =>
        {
            _cluster.Failure = static _ => null;
            _cluster.Add("sales_lake", ("type", "iceberg"));
            return null;
        };
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Failed, code);
        Assert.Contains("Catalog 'sales_lake' already exists", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cluster_that_cannot_be_reached_is_a_failure()
    {
        _cluster.Server.Dispose();
        var (code, output) = await RunAsync("--apply");
        Assert.Equal(Failed, code);
        Assert.Contains("Unable to connect", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_settings_send_nothing()
    {
        var (code, output) = await RunAsync("--Lake:S3:AccessKey=" + AccessKey);
        Assert.Equal(Failed, code);
        Assert.Contains("Lake:S3:AccessKey", output, StringComparison.Ordinal);
        Assert.Empty(_cluster.Server.Statements);
    }

    /// <summary>Runs the program with its own settings file, and asserts that it writes no secret.</summary>
    private async Task<(int Code, string Output)> RunAsync(params string[] options)
    {
        string[] arguments =
        [
            .. options, "--contentRoot=" + SampleFolder.Of("LakeProvisioning"), "--Archive:S3:AccessKey=" + AccessKey,
            "--Archive:S3:SecretKey=" + SecretKey, "--StarRocks:Password=" + Password,
            $"--ConnectionStrings:StarRocks=Server=127.0.0.1;Port={_cluster.Server.Port};User ID=root",
        ];
        using var console = new ConsoleText();
        var program = Assembly.Load("LakeProvisioning").EntryPoint!;
        var code = await Task.Run(() => (int)program.Invoke(null, [arguments])!, TestContext.Current.CancellationToken);
        var output = console.ToString();
        Assert.DoesNotContain(SecretKey, output, StringComparison.Ordinal);
        Assert.DoesNotContain(AccessKey, output, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, output, StringComparison.Ordinal);
        return (code, output);
    }
}
