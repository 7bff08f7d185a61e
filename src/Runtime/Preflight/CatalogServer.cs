using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Requests the configuration of an Iceberg catalog from its REST server, which is the first request of every client.</summary>
internal sealed class CatalogServer
{
    private const string HeaderPrefix = "header.";

    private readonly RestLogin _login;
    private readonly AwsCatalogServer? _ofAws;
    private readonly string _address;
    private readonly string? _warehouse;
    private readonly HttpHeader[] _headers;
    private readonly HttpHeader? _authorization;
    private readonly Uri? _uri;

    internal CatalogServer(Configuration configuration, RestLogin login, PropertyDictionary properties)
    {
        _login = login;
        _ofAws = AwsCatalogServer.Find(configuration);
        _address = configuration[StatementKey.IcebergUri]!.TrimEnd('/');
        _warehouse = configuration[StatementKey.IcebergWarehouse];
        _headers = [.. FindHeaders(properties, configuration.Catalog!.KeyPrefix!)];
        _authorization = Array.Find(_headers, static header => header.Is(HttpHeader.Authorization));
        var query = _warehouse is null ? "" : "?warehouse=" + PercentEncoding.Encode(_warehouse);
        _uri = Uri.TryCreate($"{_address}/v1/config{query}", UriKind.Absolute, out var uri) ? uri : null;
    }

    /// <param name="signer">What the request is signed with; null if it is not signed.</param>
    /// <param name="host">The machine.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    internal async Task<AuthCheckStep> CheckAsync(CatalogSigner? signer, CredentialHost host, CancellationToken cancellationToken)
    {
        if (_uri is null)
            return Failed(AuthFault.Configuration, $"'{StatementKey.IcebergUri.Name}' is not a URL.", null);
        var token = _login.UsesOAuth2 ? _login.Token : null;
        var login = token is not null ? "with a token" : "without a login";
        if (_login is { UsesOAuth2: true, Credential: not null })
        {
            var endpoint = new TokenEndpoint(_address, _login, HeadersWith(token));
            (token, var problem) = await endpoint.RequestAsync(host, cancellationToken).ConfigureAwait(false);
            if (problem is not null)
                return Failed(problem.Fault, problem.Message, problem.Code);
            login = $"with a token of {endpoint.Authority}";
        }

        try
        {
            var response = await SendAsync(_uri, token, signer, host, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccess && IsConfiguration(response.Text))
                return Passed(_uri, signer is not null ? "with signed requests" : _authorization?.Key is { } key ? $"with '{key}'" : login);
            var refusal = new CatalogRefusal(_login, _authorization?.Key, _ofAws, _warehouse, Secrets(token, signer)).Create(response);
            return Failed(refusal.Fault, refusal.Message, refusal.Code);
        }
        catch (IssueException cause) when (!cancellationToken.IsCancellationRequested)
        {
            var problem = ServerProblem.Create(cause);
            return Failed(problem.Fault, problem.Message, problem.Code);
        }
    }

    internal AuthCheckStep Failed(AuthFault fault, string message, string? code)
    {
        var authority = _uri?.Authority;
        var text = authority is null ? message : $"{authority}: {message}";
        return new(AuthCheckKind.CatalogServer, AuthCheckOutcome.Failed, text, authority, fault, code);
    }

    private static AuthCheckStep Passed(Uri uri, string login) =>
        new(AuthCheckKind.CatalogServer, AuthCheckOutcome.Passed, $"{uri.Authority} is accessible {login}.", uri.Authority);

    private Task<HttpResponse> SendAsync(
        Uri uri, string? token, CatalogSigner? signer, CredentialHost host, CancellationToken cancellationToken)
    {
        if (signer is not null)
        {
            return new SignedHttp(host, signer.Keys, signer.Region, signer.Service)
                .ProbeAsync(host, HttpMethod.Get, uri, null, "", HeadersWith(token), cancellationToken);
        }

        var request = new HttpRequest(HttpMethod.Get, uri);
        foreach (var header in HeadersWith(token))
            request.AddHeader(header);
        return request.ProbeAsync(host, cancellationToken);
    }

    /// <summary>Returns the headers of a request, with a token if no header is configured in its place.</summary>
    private HttpHeader[] HeadersWith(string? token) => token is null || _authorization is not null
        ? _headers
        : [.. _headers, new(HttpHeader.Authorization, "Bearer " + token, token == _login.Token ? _login.TokenKey.Name : null)];

    private IReadOnlyList<string> Secrets(string? token, CatalogSigner? signer) =>
    [
        .. new[] { token, _login.Token, _login.Credential, _login.ClientId, _login.ClientSecret }.OfType<string>(),
        .. signer is null ? [] : StsProblem.Secrets(signer.Keys),
        .. _headers.Select(static header => header.Value),
        // Such as that of "Bearer TOKEN".
        .. _headers.Select(static header => header.Value.Substring(header.Value.LastIndexOf(' ') + 1)),
    ];

    /// <summary>Returns the headers that the catalog adds to each request, <c>iceberg.catalog.header.NAME</c>.</summary>
    private static IEnumerable<HttpHeader> FindHeaders(PropertyDictionary properties, string prefix)
    {
        foreach (var property in properties)
        {
            var key = property.Key.Trim().ToLowerInvariant();
            var name = key.StartsWith(prefix, StringComparison.Ordinal) ? key.Substring(prefix.Length) : key;
            if (name.StartsWith(HeaderPrefix, StringComparison.Ordinal) && IsToken(name.Substring(HeaderPrefix.Length)))
                yield return new(name.Substring(HeaderPrefix.Length), property.Value, key);
        }
    }

    private static bool IsToken(string name) =>
        name.Length > 0 && name.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.');

    /// <summary>Indicates whether a response is a configuration of Iceberg, whose members are all optional to its client.</summary>
    private static bool IsConfiguration(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return false;
            return !root.EnumerateObject().Any()
                || root.TryGetProperty("defaults", out _)
                || root.TryGetProperty("overrides", out _)
                || root.TryGetProperty("endpoints", out _);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
