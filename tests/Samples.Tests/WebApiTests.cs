using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using StarRocks.AwsAuth.Credentials.Tests.Faking;

namespace StarRocks.AwsAuth.Samples.Tests;

[Collection("Console")]
public sealed class WebApiTests : IDisposable
{
    private const string AccessKey = "AKIAIOSFODNN7EXAMPLE";

    private const string Listing =
        "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>sales-lake</Name>"
        + "<Contents><Key>2026/a.parquet</Key><Size>1</Size></Contents></ListBucketResult>";

    private const string Denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";

    private readonly FakeHttp _store;
    private readonly WebApplicationFactory<Program> _program = new();
    private FakeReply _reply = new(200, Listing, "application/xml");

    public WebApiTests() => _store = new FakeHttp(_ => _reply);

    public void Dispose()
    {
        _program.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_prefix_is_listed_with_the_identity_of_the_block()
    {
        using var client = CreateClient();
        var keys = await client.GetFromJsonAsync<string[]>("/objects?prefix=2026/", TestContext.Current.CancellationToken);
        Assert.Equal(["2026/a.parquet"], keys!);
        var request = Assert.Single(_store.Requests);
        Assert.Equal("/sales-lake", request.Path.TrimEnd('/'));
        Assert.Contains("prefix=2026%2F", request.Query, StringComparison.Ordinal);
        Assert.Contains($"Credential={AccessKey}/", request.HeaderOrEmpty("Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_bucket_has_no_objects()
    {
        _reply = _reply with { Body = "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>" };
        using var client = CreateClient();
        Assert.Empty((await client.GetFromJsonAsync<string[]>("/objects", TestContext.Current.CancellationToken))!);
    }

    [Fact]
    public async Task Access_that_is_denied_is_a_bad_gateway_and_unhealthy()
    {
        _reply = new FakeReply(403, Denied, "application/xml");
        using var client = CreateClient();
        var listing = await client.GetAsync(new Uri("/objects", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadGateway, listing.StatusCode);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(client));
    }

    [Fact]
    public async Task Access_is_healthy()
    {
        using var client = CreateClient();
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await HealthAsync(client));
    }

    private static async Task<(HttpStatusCode Status, string Text)> HealthAsync(HttpClient client)
    {
        using var health = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        return (health.StatusCode, await health.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private HttpClient CreateClient() => _program.WithWebHostBuilder(host =>
    {
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)
            [
                ("UseInstanceProfile", "false"), ("IamRoleArn", ""), ("AccessKey", AccessKey),
                ("SecretKey", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), ("Endpoint", _store.Address), ("EnablePathStyleAccess", "true"),
            ])
            host.UseSetting("Lake:" + key, value);
    }).CreateClient();
}
