using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;
using static StarRocks.AwsAuth.Credentials.Tests.Preflight.CheckedCatalog;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Tests that a check of the server of an Iceberg REST catalog names the cause of its failure, over HTTP.</summary>
public sealed class CatalogFaultTests
{
    [Theory]
    [InlineData(401, """{"error":{"message":"no","type":"NotAuthorizedException"}}""", AuthFault.Credentials, "requires a login")]
    [InlineData(403, """{"error":{"message":"no","type":"ForbiddenException","code":403}}""", AuthFault.Permission, "Allow the client")]
    [InlineData(404, """{"error":{"message":"x","type":"NoSuchWarehouseException"}}""", AuthFault.NotFound, "NoSuchWarehouseException")]
    [InlineData(400, """{"error":{"message":"x","type":"BadRequestException"}}""", AuthFault.NotFound, "Check 'iceberg.catalog.warehouse'")]
    [InlineData(401, """{"__type":"\ud800","message":"\ud800"}""", AuthFault.Credentials, "requires a login")]
    [InlineData(404, "not found", AuthFault.Unreachable, "Check 'iceberg.catalog.uri'")]
    [InlineData(404, "<html><body>404</body></html>", AuthFault.Unreachable, "Check 'iceberg.catalog.uri'")]
    [InlineData(405, "", AuthFault.Unreachable, "Check 'iceberg.catalog.uri'")]
    [InlineData(200, "<!doctype html><html></html>", AuthFault.Unreachable, "not the configuration of an Iceberg REST catalog")]
    [InlineData(200, "", AuthFault.Unreachable, "not the configuration of an Iceberg REST catalog")]
    [InlineData(200, "[]", AuthFault.Unreachable, "not the configuration of an Iceberg REST catalog")]
    [InlineData(200, """{"status":"ok"}""", AuthFault.Unreachable, "not the configuration of an Iceberg REST catalog")]
    [InlineData(200, """{"defaults":""", AuthFault.Unreachable, "not the configuration of an Iceberg REST catalog")]
    [InlineData(500, """{"error":{"message":"x","type":"ServiceFailureException"}}""", AuthFault.Unreachable, "status 500")]
    [InlineData(503, "", AuthFault.Unreachable, "Try again later")]
    [InlineData(403, """{"message":"Missing Authentication Token"}""", AuthFault.Configuration, "Set 'iceberg.catalog.rest.sigv4-enabled'")]
    public async Task A_refusal_names_the_cause(int status, string body, AuthFault fault, string words)
    {
        using var server = new FakeHttp(_ => new FakeReply(status, body));
        var step = await CheckAsync(Catalog(server, ("warehouse", "lake")));
        Assert.Equal((AuthCheckOutcome.Failed, fault, server.Address[7..]), (step.Outcome, step.Fault, step.Subject));
        Assert.Contains(words, step.Message, StringComparison.Ordinal);
        Assert.StartsWith(server.Address[7..] + ": ", step.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_warehouse_is_an_error_of_the_configuration()
    {
        using var server = new FakeHttp(static _ => new FakeReply(400, """{"error":{"type":"BadRequestException","message":"x"}}"""));
        var step = await CheckAsync(Catalog(server));
        Assert.Equal((AuthFault.Configuration, "BadRequestException"), (step.Fault, step.ErrorCode));
    }

    [Theory]
    [InlineData("oauth2.token", "Replace 'iceberg.catalog.oauth2.token'")]
    [InlineData("oauth2.credential", "Check 'iceberg.catalog.oauth2.server-uri'")]
    public async Task A_rejected_token_names_its_source(string key, string advice)
    {
        using var server = new FakeHttp(static request => request.Method == "POST"
            ? Reply(Issued)
            : new FakeReply(401, $$$"""{"error":{"message":"{{{Issued}}} {{{Token}}}","type":"{{{Token}}}"}}"""));
        var step = await CheckAsync(Catalog(server, ("security", "oauth2"), (key, Token)));
        Assert.Equal((AuthFault.Credentials, (string?)null), (step.Fault, step.ErrorCode));
        Assert.Contains(advice, step.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client","error_description":"must-not-leak"}""", AuthFault.Credentials, "secret is wrong")]
    [InlineData(401, """{"error":"invalid_client"}""", AuthFault.Credentials, "invalid_client")]
    [InlineData(400, """{"error":"invalid_scope"}""", AuthFault.Configuration, "scope is not valid")]
    [InlineData(400, """{"error":"unauthorized_client"}""", AuthFault.Permission, "must not request a token")]
    [InlineData(400, """{"error":{"type":"invalid_client","message":"must-not-leak"}}""", AuthFault.Credentials, "client secret is wrong")]
    [InlineData(401, "", AuthFault.Credentials, "Check 'iceberg.catalog.oauth2.credential'")]
    [InlineData(403, "", AuthFault.Permission, "denies a token")]
    [InlineData(404, "", AuthFault.Unreachable, "Set 'iceberg.catalog.oauth2.server-uri'")]
    [InlineData(400, """{"error":"must-not-leak"}""", AuthFault.Unreachable, "status 400")]
    [InlineData(200, "<html>", AuthFault.Unreachable, "contains no token")]
    [InlineData(200, """{"access_token":"must-not-leak"}""", AuthFault.Unreachable, "contains no token")]
    [InlineData(200, """{"access_token":"\ud800","token_type":"bearer"}""", AuthFault.Unreachable, "contains no token")]
    [InlineData(200, """{"access_token":"a\r\nX: must-not-leak","token_type":"bearer"}""", AuthFault.Unreachable, "no HTTP header")]
    public async Task A_refused_token_names_the_cause(int status, string body, AuthFault fault, string words)
    {
        using var server = new FakeHttp(_ => new FakeReply(status, body));
        var step = await CheckAsync(Catalog(server, ("security", "oauth2"), ("oauth2.credential", ClientSecret)));
        Assert.Equal((AuthCheckOutcome.Failed, fault), (step.Outcome, step.Fault));
        Assert.Contains(words, step.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var other = Serving(Config);
        using var server = new FakeHttp(_ => new FakeReply(302, "") { Header = $"Location: {other.Address}/v1/config" });
        var step = await CheckAsync(Catalog(server, ("token", Token)));
        Assert.Equal(AuthFault.Unreachable, step.Fault);
        Assert.Contains("redirect (status 302)", step.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task An_address_that_is_no_URL_is_an_error_of_the_configuration()
    {
        var step = await CheckAsync(Catalog("localhost:8181"));
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Configuration), (step.Outcome, step.Fault));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        string address;
        using (var gone = Serving(Config))
            address = gone.Address;
        var step = await CheckAsync(Catalog(address));
        Assert.Equal((AuthFault.Unreachable, address[7..]), (step.Fault, step.Subject));
        Assert.Contains("the connection failed", step.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_does_not_respond_is_given_up(bool isTokenEndpoint)
    {
        using var server = new FakeHttp(static _ => FakeReply.NoResponse);
        var host = TestHost.Real();
        var catalog = isTokenEndpoint ? Catalog(server, ("credential", ClientSecret)) : Catalog(server);
        var check = new StatementCheck(catalog, null, CredentialOptions.Default, host).RunAsync(TestContext.Current.CancellationToken);
        await Eventually.HoldsAsync(() => server.Unanswered > 0);
        host.Advance(TimeSpan.FromSeconds(10));
        var step = (await check).Steps[^1];
        Assert.Equal(AuthFault.Unreachable, step.Fault);
        Assert.Contains("no response within 10 s.", step.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_can_be_canceled()
    {
        using var server = new FakeHttp(static _ => FakeReply.NoResponse);
        using var end = new CancellationTokenSource();
        var check = Catalog(server).CheckAsync(cancellationToken: end.Token);
        await Eventually.HoldsAsync(() => server.Unanswered > 0);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check);
    }
}
