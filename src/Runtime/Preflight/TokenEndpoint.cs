using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Preflight;

/// <summary>Requests a token from a token endpoint with the client credentials of a catalog, as Iceberg does.</summary>
/// <remarks>
/// See <see href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4">RFC 6749, Client Credentials Grant</see>.
/// </remarks>
internal sealed class TokenEndpoint(string catalog, RestLogin login, IReadOnlyList<HttpHeader> headers)
{
    private const string ContentType = "application/x-www-form-urlencoded";

    /// <summary>The errors of RFC 6749, and what they are about.</summary>
    private static readonly (string Code, AuthFault Fault, string Explanation)[] _errors =
    [
        ("invalid_client", AuthFault.Credentials, "the client ID or the client secret is wrong"),
        ("invalid_grant", AuthFault.Credentials, "the credential is not valid"),
        ("unauthorized_client", AuthFault.Permission, "the client must not request a token"),
        ("access_denied", AuthFault.Permission, "the client must not request a token"),
        ("invalid_scope", AuthFault.Configuration, "the scope is not valid for the client"),
        ("invalid_target", AuthFault.Configuration, "the audience or the resource is not valid"),
        ("invalid_request", AuthFault.Configuration, "a parameter is missing or not valid"),
        ("unsupported_grant_type", AuthFault.Configuration, "the endpoint issues no token for client credentials"),
    ];

    private readonly string _address = login.ServerUri is not { } uri ? catalog + "/v1/oauth/tokens"
        : uri.IndexOf("://", StringComparison.Ordinal) >= 0 ? uri
        : $"{catalog}/{uri}";

    private IEnumerable<KeyValuePair<string, string>> Form
    {
        get
        {
            yield return new("grant_type", "client_credentials");
            if (login.ClientId is { } id)
                yield return new("client_id", id);
            yield return new("client_secret", login.ClientSecret!);
            yield return new("scope", login.Scope);
            if (login.Audience is { } audience)
                yield return new("audience", audience);
            if (login.Resource is { } resource)
                yield return new("resource", resource);
        }
    }

    /// <summary>Gets host and port for messages; null for an invalid address.</summary>
    internal string? Authority => Uri.TryCreate(_address, UriKind.Absolute, out var uri) ? uri.Authority : null;

    internal async Task<(string? Token, ServerProblem? Problem)> RequestAsync(CredentialHost host, CancellationToken cancellationToken)
    {
        try
        {
            if (!Uri.TryCreate(_address, UriKind.Absolute, out var uri))
                return (null, Prefixed(new(AuthFault.Configuration, "the address is not a URL.", null)));
            var request = new HttpRequest(HttpMethod.Post, uri);
            request.SetBody(Encoding.UTF8.GetBytes(Encode(Form)), ContentType);
            foreach (var header in headers)
                request.AddHeader(header);
            var response = await request.ProbeAsync(host, cancellationToken).ConfigureAwait(false);
            return !response.IsSuccess ? (null, Prefixed(Refusal(response)))
                : ReadToken(response.Text) is { } token ? (token, null)
                : (null, Prefixed(new(AuthFault.Unreachable, $"the response contains no token. {Advice}", null)));
        }
        catch (IssueException problem) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, Prefixed(ServerProblem.Create(problem)));
        }
    }

    private static string Encode(IEnumerable<KeyValuePair<string, string>> form) =>
        string.Join("&", form.Select(static field => $"{PercentEncoding.Encode(field.Key)}={PercentEncoding.Encode(field.Value)}"));

    private static string Advice => $"Set '{StatementKey.OAuth2ServerUri.Name}' to the token endpoint of the server.";

    private ServerProblem Prefixed(ServerProblem problem) => problem with { Message = $"token endpoint {Authority}: {problem.Message}" };

    private static ServerProblem Refusal(HttpResponse response)
    {
        var (code, _) = ServiceError.Read(response.Text);
        foreach (var error in _errors)
        {
            if (error.Code == code)
                return new(error.Fault, $"the server returned {error.Code}: {error.Explanation}.", error.Code);
        }

        return (int)response.Status switch
        {
            401 => new(
                AuthFault.Credentials,
                $"the server rejects the client (status 401). Check '{StatementKey.OAuth2Credential.Name}'.",
                null),
            403 => new(AuthFault.Permission, "the server denies a token to the client (status 403).", null),
            _ => ServerProblem.Unexpected(response, Advice),
        };
    }

    /// <summary>Returns the token; null if the response is not one that Iceberg reads.</summary>
    private static string? ReadToken(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("token_type", out var type) && type.ValueKind == JsonValueKind.String
                && root.TryGetProperty("access_token", out var token) && token.ValueKind == JsonValueKind.String
                ? token.GetString()
                : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
