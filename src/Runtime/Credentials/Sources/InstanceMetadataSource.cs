using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Util;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// The instance profile, by version 2 of the instance metadata service and never by version 1, as the SDK does. The SDK's own class asks in
/// its constructor, and hides when the credentials really end.
/// </summary>
/// <param name="host">The machine.</param>
/// <param name="isLastOfChain">Whatever else the machine could have has been asked.</param>
internal sealed class InstanceMetadataSource(CredentialHost host, bool isLastOfChain = false) : CredentialSource
{
    private const string HopLimit = " From a container it is reached only where the instance's metadata options allow two hops.";
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
            return await GoAsync(mayRetry, cancellationToken).ConfigureAwait(false);
        }
        catch (IssueException cause)
        {
            var own = isLastOfChain ? null : PodIdentity.Of(host);
            throw cause.As(cause.Message + (cause.IsSilence ? HopLimit : "") + (own is null ? "" : $" By the way, {own}."), cause.Earlier);
        }
    }

    private Task<IssuedCredentials> GoAsync(bool mayRetry, CancellationToken cancellationToken)
    {
        if (string.Equals(host.Variable(DisabledVariable), "true", StringComparison.OrdinalIgnoreCase))
            throw new IssueException($"the environment turns it off, {DisabledVariable} is true.");
        return Attempts.RunAsync(mayRetry, host, AskAsync, cancellationToken);
    }

    private async Task<IssuedCredentials> AskAsync(CancellationToken cancellationToken)
    {
        var root = (host.Variable(EndpointVariable) ?? EC2InstanceMetadata.ServiceEndpoint).TrimEnd('/');
        var token = await SendAsync(HttpMethod.Put, root + TokenPath, LifetimeHeader, TokenSeconds, cancellationToken).ConfigureAwait(false);
        var roles = await SendAsync(HttpMethod.Get, root + RolesPath, TokenHeader, token.Text, cancellationToken).ConfigureAwait(false);
        var role = FirstLine(roles.Text);
        if (role.Length == 0)
            throw NoProfile();
        var answer = await SendAsync(HttpMethod.Get, root + RolesPath + Uri.EscapeDataString(role), TokenHeader, token.Text, cancellationToken).ConfigureAwait(false);
        return MetadataAnswer.Read(answer.Text, answer.Skew(host));
    }

    private async Task<HttpAnswer> SendAsync(HttpMethod method, string url, string header, string value, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
            throw new IssueException("the address of the instance metadata service is malformed.");
        using var request = new HttpRequestMessage(method, uri);
        // A line break in it would be a header of its own.
        var text = value.Trim();
        if (text.Length == 0 || !text.All(static c => c is > ' ' and < '\x7f') || !request.Headers.TryAddWithoutValidation(header, text))
            throw new IssueException("it gave a token that is none.") { IsTransient = true };
        var answer = await HttpAnswer.OfAsync(host.MetadataHttp, request, cancellationToken).ConfigureAwait(false);
        return answer.Status switch
        {
            HttpStatusCode.OK => answer,
            HttpStatusCode.NotFound when method == HttpMethod.Get => throw NoProfile(),
            _ => throw new IssueException($"it answered {method} {uri.AbsolutePath} with status {(int)answer.Status}.") { IsTransient = answer.IsTransient },
        };
    }

    private static IssueException NoProfile() => new("the instance has no instance profile.") { IsTransient = true };

    private static string FirstLine(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny(['\r', '\n']);
        return end < 0 ? trimmed : trimmed.Substring(0, end).TrimEnd();
    }
}
