using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;
using static StarRocks.AwsAuth.Credentials.Tests.Preflight.CheckedCatalog;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Tests what a check sends to log in to the server of an Iceberg REST catalog, over HTTP.</summary>
public sealed class CatalogServerTests
{
    [Fact]
    public async Task Without_a_login_no_header_is_sent()
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Catalog(server, ("warehouse", "a b/ü")));
        Assert.Equal((AuthCheckOutcome.Passed, server.Address[7..]), (step.Outcome, step.Subject));
        Assert.Contains("is accessible without a login.", step.Message, StringComparison.Ordinal);
        var request = Assert.Single(server.Requests);
        Assert.Equal(("GET", "/v1/config", "warehouse=a%20b%2F%C3%BC"), (request.Method, request.Path, request.Query));
        Assert.Equal("", request.HeaderOrEmpty("Authorization"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/api/catalog//")]
    public async Task The_path_of_the_server_is_kept(string path)
    {
        using var server = Serving("{}");
        var step = await CheckAsync(Catalog(server.Address + path));
        Assert.Equal(AuthCheckOutcome.Passed, step.Outcome);
        Assert.Equal((path.TrimEnd('/') + "/v1/config", ""), (server.Requests.Single().Path, server.Requests.Single().Query));
    }

    [Fact]
    public async Task Headers_of_the_catalog_are_sent()
    {
        using var server = Serving(Config);
        await CheckAsync(Catalog(
            server, ("header.Polaris-Realm", "lake"), ("header.bad name", "x"), ("HEADER.X-Other", "2"), ("header.Host", "example.com")));
        var request = Assert.Single(server.Requests);
        Assert.Equal(("lake", "2"), (request.HeaderOrEmpty("polaris-realm"), request.HeaderOrEmpty("x-other")));
        Assert.DoesNotContain("bad name", request.Headers.Keys);
        Assert.Equal(server.Address[7..], request.HeaderOrEmpty("Host"));
    }

    [Theory]
    [InlineData("oauth2.token", "oauth2")]
    [InlineData("token", null)]
    [InlineData("token", "none")]
    [InlineData("token", "OAuth2")]
    public async Task A_token_is_sent(string key, string? security)
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Catalog(server, (key, Token), ("security", security)));
        Assert.Contains("is accessible with a token.", step.Message, StringComparison.Ordinal);
        Assert.Equal("Bearer " + Token, server.Requests.Single().HeaderOrEmpty("Authorization"));
    }

    [Theory]
    [InlineData("oauth2.token", "security")]
    [InlineData("Iceberg.Catalog.OAuth2.Token", "SECURITY")]
    public async Task Keys_without_their_prefix_and_in_another_letter_case_are_read(string key, string security)
    {
        using var server = Serving(Config);
        var catalog = new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Rest,
            Uri = server.Address,
            Properties = new(new Dictionary<string, string> { [key] = Token, [security] = "oauth2" }),
        };
        Assert.Contains("is accessible with a token.", (await CheckAsync(catalog)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_set_twice_is_not_guessed()
    {
        using var server = Serving(Config);
        var catalog = new IcebergCatalog
        {
            CatalogType = IcebergCatalogType.Rest,
            Uri = server.Address,
            Warehouse = "lake",
            Properties = new(new Dictionary<string, string> { ["warehouse"] = "other" }),
        };
        Assert.Equal(AuthCheckOutcome.Skipped, (await CheckAsync(catalog)).Outcome);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("none", "oauth2.token", null)]
    [InlineData(null, "oauth2.token", null)]
    [InlineData("oauth2", "oauth2.token", "oauth2.scope")]
    [InlineData("oauth2", "oauth2.scope", null)]
    public async Task Settings_that_StarRocks_ignores_are_not_sent(string? security, string key, string? other)
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Catalog(server, ("security", security), (key, Token), (other ?? "prefix", "x")));
        Assert.Contains("without a login", step.Message, StringComparison.Ordinal);
        Assert.Equal("", server.Requests.Single().HeaderOrEmpty("Authorization"));
    }

    [Fact]
    public async Task A_credential_is_exchanged_for_a_token()
    {
        using var server = Issuing();
        var step = await CheckAsync(Catalog(server, ("security", "oauth2"), ("oauth2.credential", " client : " + ClientSecret)));
        Assert.Equal($"{server.Address[7..]} is accessible with a token of {server.Address[7..]}.", step.Message);
        Assert.Equal(["POST /v1/oauth/tokens", "GET /v1/config"], server.Requests.Select(request => $"{request.Method} {request.Path}"));
        var request = server.Requests.First();
        Assert.Equal("application/x-www-form-urlencoded", request.HeaderOrEmpty("Content-Type"));
        Assert.Equal(
            ("client_credentials", "client", ClientSecret, "catalog", ""),
            (
                request.Field("grant_type"), request.Field("client_id"), request.Field("client_secret"), request.Field("scope"),
                request.Field("audience")));
        Assert.Equal("", request.HeaderOrEmpty("Authorization"));
        Assert.Equal("Bearer " + Issued, server.Requests.Last().HeaderOrEmpty("Authorization"));
    }

    [Fact]
    public async Task The_token_endpoint_scope_and_audience_of_StarRocks_are_used()
    {
        using var server = Serving(Config);
        using var endpoint = Issuing();
        var step = await CheckAsync(Catalog(
            server,
            ("security", "OAUTH2"),
            ("oauth2.credential", ClientSecret),
            ("oauth2.server-uri", endpoint.Address + "/realms/lake/token"),
            ("oauth2.scope", "PRINCIPAL_ROLE:ALL"),
            ("oauth2.audience", "lake"),
            ("scope", "other"),
            ("resource", "urn:lake")));
        Assert.Equal(AuthCheckOutcome.Passed, step.Outcome);
        var request = Assert.Single(endpoint.Requests);
        Assert.Equal(("/realms/lake/token", "", ClientSecret), (request.Path, request.Field("client_id"), request.Field("client_secret")));
        Assert.Equal(
            ("PRINCIPAL_ROLE:ALL", "lake", "urn:lake"), (request.Field("scope"), request.Field("audience"), request.Field("resource")));
        Assert.Equal("Bearer " + Issued, server.Requests.Single().HeaderOrEmpty("Authorization"));
    }

    [Fact]
    public async Task The_own_keys_of_Iceberg_are_used()
    {
        using var server = Issuing();
        await CheckAsync(Catalog(
            server, ("credential", "client:" + ClientSecret), ("oauth2-server-uri", "other/tokens"), ("scope", "read"), ("token", Token)));
        var request = server.Requests.First();
        Assert.Equal(
            ("/other/tokens", "read", "Bearer " + Token),
            (request.Path, request.Field("scope"), request.HeaderOrEmpty("Authorization")));
        Assert.Equal("Bearer " + Issued, server.Requests.Last().HeaderOrEmpty("Authorization"));
    }

    [Theory]
    [InlineData("token", "")]
    [InlineData("credential", "Basic abc")]
    public async Task A_configured_authorization_is_sent_instead_of_the_token(string key, string atTokenEndpoint)
    {
        using var server = Issuing();
        var step = await CheckAsync(Catalog(server, (key, Token), ("header.Authorization", "Basic abc")));
        Assert.EndsWith("is accessible with 'iceberg.catalog.header.authorization'.", step.Message, StringComparison.Ordinal);
        Assert.Equal("Basic abc", server.Requests.Last().HeaderOrEmpty("Authorization"));

        var toTokenEndpoint = server.Requests.FirstOrDefault(request => request.Method == "POST");
        Assert.Equal(atTokenEndpoint, toTokenEndpoint?.HeaderOrEmpty("Authorization") ?? "");
    }

    [Fact]
    public async Task A_rejected_authorization_of_the_configuration_is_named()
    {
        using var server = new FakeHttp(static _ => new FakeReply(401, ""));
        var step = await CheckAsync(Catalog(server, ("token", Token), ("header.authorization", "Basic abc")));
        Assert.Equal(AuthFault.Credentials, step.Fault);
        Assert.EndsWith("Check 'iceberg.catalog.header.authorization'.", step.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configured_content_type_does_not_change_that_of_the_form()
    {
        using var server = Issuing();
        await CheckAsync(Catalog(server, ("credential", ClientSecret), ("header.content-type", "text/plain")));
        Assert.Equal("application/x-www-form-urlencoded", server.Requests.First().HeaderOrEmpty("Content-Type"));
    }

    [Theory]
    [InlineData("header.x-name", "naïve must-not-leak", "'iceberg.catalog.header.x-name' contains a character")]
    [InlineData("token", "a\r\nb must-not-leak", "'iceberg.catalog.token' contains a character")]
    public async Task A_value_that_no_header_can_contain_is_an_error_of_the_configuration(string key, string value, string words)
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Catalog(server, (key, value)));
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Configuration), (step.Outcome, step.Fault));
        Assert.Contains(words, step.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("token", "Supersecretword", "Supersecretword")]
    [InlineData("token", "Supersecretword", "TokenSupersecretwordIsInvalid")]
    [InlineData("token", "Supersecretword0001", "Supersecretword")]
    [InlineData("header.x-key", "Bearer Supersecretword", "InvalidSupersecretword")]
    public async Task A_code_that_contains_a_secret_is_not_shown(string key, string secret, string code)
    {
        using var server = new FakeHttp(_ => new FakeReply(401, $$$"""{"error":{"type":"{{{code}}}","code":401}}"""));
        var step = await CheckAsync(Catalog(server, (key, secret)));
        Assert.Null(step.ErrorCode);
        Assert.DoesNotContain("Supersecretword", step.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_code_that_contains_a_part_of_the_credential_is_not_shown()
    {
        using var server = new FakeHttp(static request =>
            request.Method == "POST" ? Reply(Issued) : new FakeReply(401, """{"error":{"type":"UnknownSupersecretword"}}"""));
        var step = await CheckAsync(Catalog(server, ("credential", "root : Supersecretword")));
        Assert.Null(step.ErrorCode);
        Assert.DoesNotContain("Supersecretword", step.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("security", "jwt", "token with which its user has logged in")]
    [InlineData("rest.auth.type", "basic", "does not support the login")]
    [InlineData("rest.auth.type", "com.example.Auth", "does not support the login")]
    public async Task What_cannot_be_checked_is_skipped(string key, string value, string reason)
    {
        using var server = Serving(Config);
        var report = await ReportAsync(Catalog(server, (key, value)));
        Assert.Equal(AuthCheckOutcome.Skipped, report.Steps[^1].Outcome);
        Assert.Contains(reason, report.Steps[^1].Message, StringComparison.Ordinal);
        Assert.True(report.Succeeded);
        Assert.Empty(server.Requests);
    }
}
