using System.Globalization;
using System.Threading.Tasks;
using Amazon.Runtime;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Preflight;
using static StarRocks.AwsAuth.Credentials.Tests.Preflight.CheckedCatalog;

namespace StarRocks.AwsAuth.Credentials.Tests.Preflight;

/// <summary>Tests requests to the server of an Iceberg REST catalog that are signed, over HTTP.</summary>
public sealed class CatalogSignatureTests
{
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

    [Fact]
    public async Task A_wrong_clock_is_corrected()
    {
        var now = DateTime.UtcNow;
        using var server = new FakeHttp(request => DateOf(request) > now.AddHours(1)
            ? new FakeReply(200, Config)
            : new FakeReply(403, """{"message":"Signature expired"}""") { Date = now.AddHours(2) });
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

    private static DateTime DateOf(FakeRequest request) => DateTime.ParseExact(
        request.HeaderOrEmpty("x-amz-date"), "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private sealed class Failing : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new InvalidOperationException(Token);
    }
}
