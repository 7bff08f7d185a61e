using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Checks Iceberg REST catalogs against a server, and that the report contains no secret.</summary>
internal static class CheckedCatalog
{
    internal const string Token = "token-that-must-not-leak/0001";
    internal const string ClientSecret = "client secret+that-must-not-leak/0002";
    internal const string Issued = "issued-token-that-must-not-leak/0003";
    internal const string Config = """{"defaults":{},"overrides":{"prefix":"x"}}""";

    private static readonly string[] _secrets = [.. NoSecret.Secrets, Token, ClientSecret, Issued, "must-not-leak"];

    internal static FakeHttp Serving(string body) => new(_ => new FakeReply(200, body, "application/json"));

    internal static FakeHttp Issuing() =>
        new(static request => request.Method == "POST" ? Reply(Issued) : new FakeReply(200, Config, "application/json"));

    internal static FakeReply Reply(string token) => new(200, $$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":60}""");

    internal static IcebergCatalog Catalog(FakeHttp server, params (string Key, string? Value)[] properties) =>
        Catalog(server.Address, properties);

    internal static IcebergCatalog Catalog(string uri, params (string Key, string? Value)[] properties)
    {
        var values = new Dictionary<string, string>();
        foreach (var (key, value) in properties)
        {
            if (value is not null)
                values["iceberg.catalog." + key] = value;
        }

        return new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = uri, Properties = new(values) };
    }

    internal static IcebergCatalog Signed(FakeHttp server, params (string Key, string? Value)[] properties) => Catalog(
        server,
        [
            ("rest.sigv4-enabled", "true"), ("rest.signing-name", "s3tables"), ("rest.signing-region", "us-west-2"),
            ("rest.access-key-id", Blocks.AccessKey), ("rest.secret-access-key", Blocks.SecretKey), .. properties,
        ]);

    internal static async Task<AuthCheckStep> CheckAsync(IcebergCatalog catalog)
    {
        var report = await ReportAsync(catalog);
        Assert.Equal(AuthCheckKind.CatalogServer, report.Steps[^1].Kind);
        return report.Steps[^1];
    }

    internal static async Task<AuthCheckReport> ReportAsync(IcebergCatalog catalog, CredentialOptions? options = null)
    {
        var check = new StatementCheck(catalog, null, options ?? CredentialOptions.Default, TestHost.Real());
        var report = await check.RunAsync(TestContext.Current.CancellationToken);
        foreach (var secret in _secrets)
        {
            Assert.DoesNotContain(secret, report.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(report.Steps, step => step.ErrorCode?.Contains(secret, StringComparison.Ordinal) == true);
        }

        return report;
    }
}
