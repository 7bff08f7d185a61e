using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a request to STS for credentials.</summary>
internal sealed class StsRequest : IEnumerable
{
    internal const string Token = "WebIdentityToken";
    internal const string ExternalId = "ExternalId";
    internal const string ContentType = "application/x-www-form-urlencoded; charset=utf-8";

    private readonly List<KeyValuePair<string, string>> _form;

    internal StsRequest(string action) => _form = [new("Action", action), new("Version", "2011-06-15")];

    private string Body =>
        string.Join("&", _form.Select(static pair => $"{PercentEncoding.Encode(pair.Key)}={PercentEncoding.Encode(pair.Value)}"));

    /// <summary>Gets the values of the form that must not be quoted.</summary>
    private IEnumerable<string> Secrets =>
        _form.Where(static pair => pair.Key is Token or ExternalId).Select(static pair => pair.Value);

    public void Add(string name, string value) => _form.Add(new(name, value));

    public void Add(string name, TimeSpan time) => Add(name, ((long)time.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    IEnumerator IEnumerable.GetEnumerator() => _form.GetEnumerator();

    internal async Task<IssuedCredentials> SendAsync(CredentialHost host, StsAddress sts, CancellationToken cancellationToken)
    {
        var request = new HttpRequest(HttpMethod.Post, await sts.ToUriAsync(cancellationToken).ConfigureAwait(false));
        request.SetBody(Encoding.UTF8.GetBytes(Body), ContentType);
        return Read(await HttpResponse.SendAsync(request, isLocal: false, cancellationToken).ConfigureAwait(false), host, [.. Secrets]);
    }

    internal async Task<IssuedCredentials> SendSignedAsync(
        CredentialHost host, StsAddress sts, ImmutableCredentials keys, CancellationToken cancellationToken)
    {
        var address = await sts.InRegionAsync(cancellationToken).ConfigureAwait(false);
        var uri = await address.ToUriAsync(cancellationToken).ConfigureAwait(false);
        var response = await new SignedHttp(host, keys, address.SigningRegion, "sts")
            .SendAsync(HttpMethod.Post, uri, Body, ContentType, [], cancellationToken).ConfigureAwait(false);
        return Read(response, host, [.. Secrets, .. StsProblem.Secrets(keys)]);
    }

    private static IssuedCredentials Read(HttpResponse response, CredentialHost host, IReadOnlyList<string> secrets) => response.IsSuccess
        ? StsResponse.ReadCredentials(response.Text, response.GetSkew(host))
        : throw StsResponse.ReadError(response.Text, response.Status, secrets);
}
