using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Tests the region of a statement that sets none, which the SDK determines for the clients of Iceberg.</summary>
[Collection(Process.Environment)]
public sealed class RegionTests
{
    private static readonly CredentialOptions _elsewhere =
        new() { NodeIdentity = new BasicAWSCredentials(Blocks.AccessKey, Blocks.SecretKey) };

    [Fact]
    public async Task On_the_node_the_region_of_the_process_is_used()
    {
        using var process = new Process(("AWS_REGION", "ap-south-1"));
        using var glue = new FakeHttp(static _ => new FakeReply(200, """{"DatabaseList":[]}"""));
        using var server = new FakeHttp(static _ => new FakeReply(200, "{}"));
        var report = await CheckAsync(Glue(glue.Address));
        Assert.Equal((AuthCheckKind.Catalog, "ap-south-1"), (report.Steps[^1].Kind, report.Steps[^1].Subject));
        Assert.Contains("/ap-south-1/glue/", glue.Requests.Single().HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.True((await CheckAsync(Rest(server.Address))).Succeeded);
        Assert.Contains("/ap-south-1/execute-api/", server.Requests.Single().HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_run_of_a_check_finds_the_region()
    {
        using var glue = new FakeHttp(static _ => new FakeReply(200, """{"DatabaseList":[]}"""));
        var check = new StatementCheck(Glue(glue.Address), null, CredentialOptions.Default, TestHost.Real());
        foreach (var region in (string[])["ap-south-1", "eu-west-1"])
        {
            using var process = new Process(("AWS_REGION", region));
            Assert.Equal(region, (await check.RunAsync(TestContext.Current.CancellationToken)).Steps[^1].Subject);
        }
    }

    [Fact]
    public async Task Elsewhere_the_region_of_the_process_is_not_used()
    {
        using var process = new Process(("AWS_REGION", "ap-south-1"));
        using var server = new FakeHttp(static _ => new FakeReply(200, "{}"));
        var glue = (await CheckAsync(Glue(null), _elsewhere)).Steps;
        Assert.Equal([AuthCheckKind.Identity, AuthCheckKind.Catalog], glue.Skip(1).Select(step => step.Kind));
        Assert.All(glue.Skip(1), step => Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome));
        Assert.Contains("no region is set", glue[1].Message, StringComparison.Ordinal);
        var signed = (await CheckAsync(Rest(server.Address), _elsewhere)).Steps[^1];
        Assert.Equal((AuthCheckKind.CatalogServer, AuthCheckOutcome.Skipped), (signed.Kind, signed.Outcome));
        Assert.Contains("Set 'iceberg.catalog.rest.signing-region'", signed.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_unknown_region_is_not_guessed()
    {
        using var imds = new FakeImds { Override = static _ => FakeReply.Closed };
        using var process = new Process(
            ("AWS_REGION", null),
            ("AWS_DEFAULT_REGION", null),
            ("AWS_EC2_METADATA_DISABLED", null),
            ("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.Address));
        var glue = (await CheckAsync(Glue(null))).Steps[^1];
        Assert.Equal(AuthCheckOutcome.Skipped, glue.Outcome);
        Assert.Contains("no region is set", glue.Message, StringComparison.Ordinal);
        var signed = (await CheckAsync(Rest("https://glue.us-west-2.amazonaws.com/iceberg"))).Steps[^1];
        Assert.Equal((AuthCheckKind.CatalogServer, AuthCheckOutcome.Skipped), (signed.Kind, signed.Outcome));
    }

    private static IcebergCatalog Glue(string? endpoint) => new()
    {
        Glue = new() { AccessKey = Blocks.AccessKey, SecretKey = Blocks.SecretKey, Endpoint = endpoint },
    };

    private static IcebergCatalog Rest(string uri) => new()
    {
        CatalogType = IcebergCatalogType.Rest,
        Uri = uri,
        SigV4Enabled = true,
        SigningAccessKey = Blocks.AccessKey,
        SigningSecretKey = Blocks.SecretKey,
    };

    private static Task<AuthCheckReport> CheckAsync(IStatement statement, CredentialOptions? options = null) =>
        new StatementCheck(statement, null, options ?? CredentialOptions.Default, TestHost.Real())
            .RunAsync(TestContext.Current.CancellationToken);
}
