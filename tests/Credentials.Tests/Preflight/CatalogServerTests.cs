using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Tests the login to the server of an Iceberg REST catalog, over HTTP.</summary>
public sealed class CatalogServerTests
{
    private const string Token = "token-that-must-not-leak/0001";
    private const string ClientSecret = "client secret+that-must-not-leak/0002";
    private const string Issued = "issued-token-that-must-not-leak/0003";
    private const string Config = """{"defaults":{},"overrides":{"prefix":"x"}}""";

    private static readonly string[] _secrets = [.. NoSecret.Secrets, Token, ClientSecret, Issued, "must-not-leak"];

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

    [Fact]
    public async Task A_request_is_signed_with_the_key_of_the_catalog()
    {
        using var server = Serving(Config);
        var report = await ReportAsync(Signed(server, ("rest.session-token", FakeSts.Token), ("header.x-realm", "1")));
        Assert.True(report.Succeeded, report.ToString());
        Assert.Equal(
            [AuthCheckKind.Configuration, AuthCheckKind.Identity, AuthCheckKind.CatalogServer], report.Steps.Select(step => step.Kind));
        Assert.Contains("is accessible with signed requests.", report.Steps[^1].Message, StringComparison.Ordinal);
        var request = Assert.Single(server.Requests);
        var authorization = request.HeaderOrEmpty("Authorization");
        Assert.Contains($"Credential={Blocks.AccessKey}/", authorization, StringComparison.Ordinal);
        Assert.Contains("/us-west-2/s3tables/aws4_request", authorization, StringComparison.Ordinal);
        Assert.Contains("x-realm", authorization, StringComparison.Ordinal);
        Assert.Equal(FakeSts.Token, request.HeaderOrEmpty("x-amz-security-token"));
        Assert.NotEqual("", request.HeaderOrEmpty("x-amz-content-sha256"));
    }

    [Fact]
    public async Task Without_a_key_the_node_signs()
    {
        using var server = Serving(Config);
        var catalog = Catalog(server, ("rest.auth.type", "sigv4"), ("rest.signing-region", "eu-west-1"));
        var node = new CredentialOptions { NodeIdentity = new BasicAWSCredentials(Blocks.AccessKey, Blocks.SecretKey) };
        var report = await ReportAsync(catalog, options: node);
        Assert.True(report.Succeeded, report.ToString());
        Assert.Contains("iceberg.catalog.rest: 'NodeIdentity'", report.Steps[1].Message, StringComparison.Ordinal);
        Assert.Contains(
            "/eu-west-1/execute-api/aws4_request", server.Requests.Single().HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_without_an_identity_cannot_sign()
    {
        using var server = Serving(Config);
        var node = new CredentialOptions { NodeIdentity = new Failing() };
        var catalog = Catalog(server, ("rest.sigv4-enabled", "TRUE"), ("rest.signing-region", "eu-west-1"));
        var report = await ReportAsync(catalog, options: node);
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Credentials), (report.Steps[1].Outcome, report.Steps[1].Fault));
        Assert.Equal((AuthCheckKind.CatalogServer, AuthCheckOutcome.Skipped), (report.Steps[2].Kind, report.Steps[2].Outcome));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_signature_takes_the_place_of_the_token()
    {
        using var server = Issuing();
        await ReportAsync(Signed(server, ("security", "oauth2"), ("oauth2.credential", ClientSecret)));
        var request = server.Requests.Last();
        Assert.StartsWith("AWS4-HMAC-SHA256", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Equal("Bearer " + Issued, request.HeaderOrEmpty("Original-Authorization"));
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
        Assert.Equal(atTokenEndpoint, server.Requests.FirstOrDefault(request => request.Method == "POST")?.HeaderOrEmpty("Authorization") ?? "");
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
    [InlineData("authorization", "Basic abc")]
    [InlineData("x-amz-date", "20200101T000000Z")]
    [InlineData("X-Amz-Content-SHA256", "abc")]
    [InlineData("x-amz-security-token", "abc")]
    public async Task A_configured_header_does_not_repeat_one_of_the_signature(string name, string value)
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Signed(server, ("rest.session-token", FakeSts.Token), ("header." + name, value), ("token", Token)));
        Assert.Equal(AuthCheckOutcome.Passed, step.Outcome);
        var request = server.Requests.Single();
        Assert.Equal(value, request.HeaderOrEmpty("Original-" + name));
        Assert.DoesNotContain(value, request.HeaderOrEmpty(name), StringComparison.Ordinal);
        Assert.DoesNotContain(", AWS4", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
        Assert.Equal(FakeSts.Token, request.HeaderOrEmpty("x-amz-security-token"));
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

    [Fact]
    public async Task A_wrong_clock_is_corrected()
    {
        var later = DateTime.UtcNow.AddHours(2);
        using var server = new FakeHttp(request => request.HeaderOrEmpty("x-amz-date").StartsWith(
            later.ToString("yyyyMMdd'T'HH", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? new FakeReply(200, Config)
            : new FakeReply(403, """{"message":"Signature expired"}""") { Date = later });
        Assert.Equal(AuthCheckOutcome.Passed, (await CheckAsync(Signed(server))).Outcome);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_signing_key_without_its_secret_is_an_error_of_the_configuration()
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Catalog(
            server, ("rest.sigv4-enabled", "true"), ("rest.signing-region", "eu-west-1"), ("rest.access-key-id", Blocks.AccessKey)));
        Assert.Equal((AuthCheckOutcome.Failed, AuthFault.Configuration), (step.Outcome, step.Fault));
        Assert.Empty(server.Requests);
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

    [Fact]
    public async Task A_Java_class_that_signs_is_not_run()
    {
        using var server = Serving(Config);
        var step = await CheckAsync(Catalog(
            server, ("rest.sigv4-enabled", "true"), ("rest.signing-region", "eu-west-1"), ("client.credentials-provider", "a.b.C")));
        Assert.Equal(AuthCheckOutcome.Skipped, step.Outcome);
        Assert.Empty(server.Requests);
    }

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

    [Theory]
    [InlineData(403, """{"message":"Credential should be scoped to correct service."}""", AuthFault.Configuration, "another service")]
    [InlineData(403, """{"message":"The security token included in the request is expired"}""", AuthFault.Credentials, "has expired")]
    [InlineData(400, """{"__type":"com.amazon.coral.service#UnrecognizedClientException"}""", AuthFault.Credentials, "400, Unrecognized")]
    [InlineData(403, """{"__type":"InvalidSignatureException","message":"x"}""", AuthFault.Credentials, "rest.signing-name'")]
    [InlineData(403, "<Error><Code>InvalidAccessKeyId</Code></Error>", AuthFault.Credentials, "InvalidAccessKeyId")]
    [InlineData(
        403,
        """{"error":{"message":"User: arn:aws:iam::123456789012:user/x is not authorized to perform: s3tables:GetTableBucket"}}""",
        AuthFault.Permission,
        "not authorized to perform: s3tables:GetTableBucket. Allow")]
    public async Task A_rejected_signature_names_the_cause(int status, string body, AuthFault fault, string words)
    {
        using var server = new FakeHttp(_ => new FakeReply(status, body));
        var step = await CheckAsync(Signed(server));
        Assert.Equal((AuthCheckOutcome.Failed, fault), (step.Outcome, step.Fault));
        Assert.Contains(words, step.Message, StringComparison.Ordinal);
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

    private static FakeHttp Serving(string body) => new(_ => new FakeReply(200, body, "application/json"));

    private static FakeHttp Issuing() =>
        new(static request => request.Method == "POST" ? Reply(Issued) : new FakeReply(200, Config, "application/json"));

    private static FakeReply Reply(string token) => new(200, $$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":60}""");

    private static IcebergCatalog Catalog(FakeHttp server, params (string Key, string? Value)[] properties) =>
        Catalog(server.Address, properties);

    private static IcebergCatalog Catalog(string uri, params (string Key, string? Value)[] properties)
    {
        var values = new Dictionary<string, string>();
        foreach (var (key, value) in properties)
        {
            if (value is not null)
                values["iceberg.catalog." + key] = value;
        }

        return new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = uri, Properties = new(values) };
    }

    private static IcebergCatalog Signed(FakeHttp server, params (string Key, string? Value)[] properties) => Catalog(
        server,
        [
            ("rest.sigv4-enabled", "true"), ("rest.signing-name", "s3tables"), ("rest.signing-region", "us-west-2"),
            ("rest.access-key-id", Blocks.AccessKey), ("rest.secret-access-key", Blocks.SecretKey), .. properties,
        ]);

    private static async Task<AuthCheckStep> CheckAsync(IcebergCatalog catalog)
    {
        var report = await ReportAsync(catalog);
        Assert.Equal(AuthCheckKind.CatalogServer, report.Steps[^1].Kind);
        return report.Steps[^1];
    }

    private static async Task<AuthCheckReport> ReportAsync(IcebergCatalog catalog, CredentialOptions? options = null)
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

    private sealed class Failing : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new InvalidOperationException(Token);
    }
}
