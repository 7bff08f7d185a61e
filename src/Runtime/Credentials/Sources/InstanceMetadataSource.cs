using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Util;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Provides the credentials of the instance profile, from version 2 of the instance metadata service and, like the SDK, never from
/// version 1. The class of the SDK sends requests in its constructor, and hides when the credentials expire.
/// </summary>
/// <param name="host">The machine that sends the requests.</param>
/// <param name="isLastOfChain">Whether the other sources of the default chain were tried before.</param>
internal sealed class InstanceMetadataSource(CredentialHost host, bool isLastOfChain = false) : CredentialSource
{
    private const string HopLimit = " Containers can reach the service only if its hop limit (HttpPutResponseHopLimit) is at least 2.";
    private const string EndpointVariable = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
    private const string DisabledVariable = "AWS_EC2_METADATA_DISABLED";
    private const string RolesPath = "/latest/meta-data/iam/security-credentials/";
    private const string TokenPath = "/latest/api/token";
    private const string TokenHeader = "x-aws-ec2-metadata-token";
    private const string LifetimeHeader = "x-aws-ec2-metadata-token-ttl-seconds";
    private const string TokenSeconds = "60";

    public override CredentialStep Step => CredentialStep.InstanceProfile;

    public override async Task<IssuedCredentials> IssueAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAttemptsAsync(mayRetry, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause)
        {
            var podIdentity = isLastOfChain ? null : PodIdentity.Describe(host);
            var hints = (cause.IsTimeout ? HopLimit : "") + (podIdentity is null ? "" : $" Note: {podIdentity}.");
            throw cause.With(cause.Message + hints, cause.BaseFailure);
        }
    }

    private Task<IssuedCredentials> RunAttemptsAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        if (string.Equals(host.Variable(DisabledVariable), "true", StringComparison.OrdinalIgnoreCase))
            throw new IssueException($"the instance metadata service is disabled because '{DisabledVariable}' is true.");
        return Attempts.RunAsync(mayRetry, host, RequestAsync, cancellationToken);
    }

    private async Task<IssuedCredentials> RequestAsync(CancellationToken cancellationToken)
    {
        var root = (host.Variable(EndpointVariable) ?? EC2InstanceMetadata.ServiceEndpoint).TrimEnd('/');
        var token = await SendAsync(HttpMethod.Put, root + TokenPath, LifetimeHeader, TokenSeconds, cancellationToken)
            .ConfigureAwait(false);
        var roles = await SendAsync(HttpMethod.Get, root + RolesPath, TokenHeader, token.Text, cancellationToken).ConfigureAwait(false);
        var role = FirstLine(roles.Text);
        if (role.Length == 0)
            throw NoProfile();
        var url = root + RolesPath + PercentEncoding.Encode(role);
        var response = await SendAsync(HttpMethod.Get, url, TokenHeader, token.Text, cancellationToken).ConfigureAwait(false);
        return MetadataResponse.Read(response.Text, response.GetSkew(host));
    }

    private static async Task<HttpResponse> SendAsync(
        HttpMethod method, string url, string header, string value, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            throw new IssueException($"the address of the instance metadata service is not a valid URL. Correct '{EndpointVariable}'.");
        var request = new HttpRequest(method, uri);
        // A line break in the token would start another header.
        var text = value.Trim();
        if (text.Length == 0 || !text.All(static c => c is > ' ' and < '\x7f'))
            throw new IssueException("the instance metadata service returned an invalid token.") { IsTransient = true };
        request.AddHeader(new(header, text));
        var response = await HttpResponse.SendAsync(request, isLocal: true, cancellationToken).ConfigureAwait(false);
        return response.Status switch
        {
            HttpStatusCode.OK => response,
            HttpStatusCode.NotFound when method == HttpMethod.Get => throw NoProfile(),
            _ => throw WrongStatus(method, uri, response),
        };
    }

    private static IssueException WrongStatus(HttpMethod method, Uri uri, HttpResponse response)
    {
        // The name of the role is the text of another response.
        var path = uri.AbsolutePath.EndsWith(TokenPath, StringComparison.Ordinal) ? TokenPath : RolesPath;
        return new($"the instance metadata service returned status {(int)response.Status} for {method} {path}.")
        {
            IsTransient = response.IsTransient,
        };
    }

    private static IssueException NoProfile() => new("the instance has no instance profile. Attach one.") { IsTransient = true };

    private static string FirstLine(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny(['\r', '\n']);
        return end < 0 ? trimmed : trimmed.Substring(0, end).TrimEnd();
    }
}
