using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Tests the check of a statement: its rules, blocks and paths.</summary>
public sealed class StatementCheckTests
{
    [Fact]
    public async Task Each_block_of_a_catalog_is_checked()
    {
        using var sts = new FakeSts();
        using var store = Store();
        using var glue = new FakeHttp(static _ => new FakeReply(200, """{"DatabaseList":[]}"""));
        var catalog = new HiveCatalog { S3 = Keys(sts, store), Glue = Glue(sts, glue) };
        var report = await CheckAsync(catalog, "s3://lake/sales/");
        Assert.True(report.Succeeded, report.ToString());
        Assert.Equal(
            [
                AuthCheckKind.Configuration, AuthCheckKind.Identity, AuthCheckKind.Bucket, AuthCheckKind.Identity, AuthCheckKind.Catalog,
            ],
            report.Steps.Select(step => step.Kind));
        Assert.StartsWith("aws.s3: the access key", report.Steps[1].Message, StringComparison.Ordinal);
        Assert.StartsWith("aws.glue: the access key", report.Steps[3].Message, StringComparison.Ordinal);
        NoSecret.In(report.ToString());
    }

    [Fact]
    public async Task The_paths_of_a_statement_are_checked_once()
    {
        using var sts = new FakeSts();
        using var store = Store();
        var load = new BrokerLoad
        {
            S3 = Keys(sts, store),
            Data = [new("s3a://lake/a/*", "t"), new("s3a://other/b/*", "t"), new("s3a://lake/a/*", "u")],
        };
        var report = await CheckAsync(load);
        Assert.Equal(["lake", "other"], report.Steps.Where(step => step.Kind == AuthCheckKind.Bucket).Select(step => step.Subject));
        Assert.Equal(["/lake", "/other"], store.Requests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("hdfs")]
    [InlineData("${BROKER}")]
    public async Task What_a_broker_accesses_is_not_checked(string broker)
    {
        using var sts = new FakeSts();
        using var store = Store();
        var report = await CheckAsync(new ExportJob { S3 = Keys(sts, store), Path = "s3a://lake/a/", BrokerName = broker });
        Assert.NotEmpty(report.Steps.Skip(1));
        Assert.All(report.Steps.Skip(1), static step => Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome));
        Assert.All(report.Steps.Skip(1), static step => Assert.Contains("broker", step.Message, StringComparison.Ordinal));
        Assert.Empty(store.Requests);
    }

    [Fact]
    public async Task Errors_of_the_configuration_skip_every_step()
    {
        var catalog = new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Rest,
            Uri = "http://localhost:1",
            S3 = new() { UseInstanceProfile = true, AccessKey = Blocks.AccessKey },
            VendedCredentialsEnabled = false,
        };
        var report = await CheckAsync(catalog);
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Configuration), (report.Steps[0].Outcome, report.Steps[0].Fault));
        Assert.Equal("SRA1001", report.Steps[0].ErrorCode);
        Assert.All(report.Steps.Skip(1), step => Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome));
        Assert.Equal([AuthCheckKind.Identity, AuthCheckKind.CatalogServer], report.Steps.Skip(1).Select(step => step.Kind));
        Assert.False(report.Succeeded);
    }

    [Fact]
    public async Task A_block_that_StarRocks_does_not_read_is_not_checked()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.Closed };
        using var server = new FakeHttp(static _ => new FakeReply(200, "{}"));
        var vended = new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Rest,
            Uri = server.Address,
            S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
        };
        Assert.Equal(
            [AuthCheckKind.Configuration, AuthCheckKind.CatalogServer],
            (await CheckAsync(vended, host: TestHost.With(imds))).Steps.Select(step => step.Kind));
        var steps = (await CheckAsync(vended, "s3://lake/", TestHost.With(imds))).Steps;
        Assert.Equal(
            (AuthCheckKind.Bucket, AuthCheckOutcome.Skipped, "lake"), (steps[2].Kind, steps[2].Outcome, steps[2].Subject));
        Assert.StartsWith("aws.s3: lake: the server of the catalog vends", steps[2].Message, StringComparison.Ordinal);
        var identity = steps[1];
        Assert.Equal((AuthCheckKind.Identity, AuthCheckOutcome.Skipped), (identity.Kind, identity.Outcome));
        Assert.Contains("vends the credentials", identity.Message, StringComparison.Ordinal);
        Assert.Empty(imds.Requests);
        var other = await CheckAsync(new HiveCatalog { MetastoreUris = "thrift://hms:9083" });
        Assert.Equal(AuthCheckKind.Configuration, Assert.Single(other.Steps).Kind);
    }

    [Fact]
    public async Task Every_path_that_is_not_checked_is_in_the_report()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.Closed };
        var source = new FilesSource
        {
            Path = "s3://lake/a,s3n://other/b,s3://{x,y}/c",
            Format = "orc",
            S3 = new() { UseInstanceProfile = true, Region = "eu-west-1" },
        };
        var buckets = (await CheckAsync(source, host: TestHost.With(imds))).Steps.Where(step => step.Kind == AuthCheckKind.Bucket).ToList();
        Assert.All(buckets, step => Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome));
        Assert.Equal(["lake", "other", null], buckets.Select(step => step.Subject));
        Assert.Equal("aws.s3: lake: an earlier step failed.", buckets[0].Message);
        Assert.Equal("aws.s3: a path of the statement names no bucket that can be listed.", buckets[2].Message);
    }

    [Fact]
    public async Task An_identity_that_a_catalog_of_AWS_is_created_with_is_checked()
    {
        var s3 = new S3Auth { UseInstanceProfile = true, AccessKey = Blocks.AccessKey };
        var report = await CheckAsync(IcebergCatalog.ForGlueRest("us-west-2", "123456789012", s3: s3));
        Assert.Equal(
            [AuthCheckKind.Configuration, AuthCheckKind.Identity, AuthCheckKind.CatalogServer], report.Steps.Select(step => step.Kind));
    }

    [Fact]
    public async Task Without_an_identity_the_configuration_of_Hadoop_is_not_checked()
    {
        var catalog = new HiveCatalog { MetastoreUris = "thrift://hms:9083" };
        var identity = (await CheckAsync(catalog, "s3://lake/")).Steps[1];
        Assert.Equal((AuthCheckKind.Identity, AuthCheckOutcome.Skipped), (identity.Kind, identity.Outcome));
        Assert.Contains("configuration of Hadoop", identity.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iceberg_assumes_a_role_with_the_default_chain_if_no_identity_is_set()
    {
        using var sts = new FakeSts();
        using var store = Store();
        var catalog = new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Hive,
            MetastoreUris = "thrift://hms:9083",
            S3 = new()
            {
                IamRoleArn = Blocks.Role,
                Region = "eu-west-1",
                StsRegion = "eu-west-1",
                StsEndpoint = sts.Address,
                Endpoint = store.Address,
                EnablePathStyleAccess = true,
            },
        };
        var options = new CredentialOptions { NodeIdentity = new Amazon.Runtime.BasicAWSCredentials(Blocks.AccessKey, Blocks.SecretKey) };
        var report = await CheckAsync(catalog, "s3://lake/", options: options);
        Assert.True(report.Succeeded, report.ToString());
        Assert.Equal(
            [AuthCheckKind.Configuration, AuthCheckKind.Identity, AuthCheckKind.Role, AuthCheckKind.Bucket],
            report.Steps.Select(step => step.Kind));
    }

    [Fact]
    public async Task A_parameter_that_a_key_of_Iceberg_sets_is_not_guessed()
    {
        var catalog = new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Hive,
            MetastoreUris = "thrift://hms:9083",
            Properties = new(new Dictionary<string, string>
            {
                ["s3.access-key-id"] = Blocks.AccessKey,
                ["s3.secret-access-key"] = Blocks.SecretKey,
            }),
        };
        var report = await CheckAsync(catalog, "s3://lake/");
        Assert.Equal(AuthCheckOutcome.Skipped, report.Steps[1].Outcome);
        NoSecret.In(report.ToString());
    }

    [Fact]
    public async Task A_role_that_a_storage_volume_ignores_is_not_assumed()
    {
        using var sts = new FakeSts();
        using var store = Store();
        var volume = new StorageVolume
        {
            Locations = ["s3://lake/x/"],
            S3 = new()
            {
                AccessKey = Blocks.AccessKey,
                SecretKey = Blocks.SecretKey,
                IamRoleArn = Blocks.Role,
                Region = "eu-west-1",
                Endpoint = store.Address,
                EnablePathStyleAccess = true,
            },
        };
        var report = await CheckAsync(volume);
        Assert.DoesNotContain(report.Steps, step => step.Kind == AuthCheckKind.Role);
        Assert.True(report.Succeeded, report.ToString());
    }

    [Fact]
    public async Task Invalid_arguments_are_rejected()
    {
        var token = TestContext.Current.CancellationToken;
        var catalog = new HiveCatalog { MetastoreUris = "thrift://hms:9083" };
        await Assert.ThrowsAsync<ArgumentNullException>(() => ((IStatement)null!).CheckAsync(cancellationToken: token));
        var invalid = await Assert.ThrowsAsync<ArgumentException>(() => catalog.CheckAsync("lake", cancellationToken: token));
        Assert.Equal("path", invalid.ParamName);
    }

    private static FakeHttp Store() => new(static _ => new FakeReply(200, "<ListBucketResult/>"));

    private static S3Auth Keys(FakeSts sts, FakeHttp store) => new()
    {
        AccessKey = Blocks.AccessKey,
        SecretKey = Blocks.SecretKey,
        Region = "eu-west-1",
        StsRegion = "eu-west-1",
        StsEndpoint = sts.Address,
        Endpoint = store.Address,
        EnablePathStyleAccess = true,
    };

    private static GlueAuth Glue(FakeSts sts, FakeHttp glue) => new()
    {
        AccessKey = Blocks.AccessKey,
        SecretKey = Blocks.SecretKey,
        Region = "eu-west-1",
        StsRegion = "eu-west-1",
        StsEndpoint = sts.Address,
        Endpoint = glue.Address,
    };

    private static Task<AuthCheckReport> CheckAsync(
        IStatement statement, string? path = null, TestHost? host = null, CredentialOptions? options = null)
    {
        var check = new StatementCheck(statement, path, options ?? CredentialOptions.Default, host ?? TestHost.Real());
        return check.RunAsync(TestContext.Current.CancellationToken);
    }
}
