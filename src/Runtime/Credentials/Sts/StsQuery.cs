using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents an unsigned request to STS.</summary>
internal sealed class StsQuery : IEnumerable
{
    internal const string Token = "WebIdentityToken";

    private readonly List<KeyValuePair<string, string>> _form;

    internal StsQuery(string action) => _form = [new("Action", action), new("Version", "2011-06-15")];

    public void Add(string name, string value) => _form.Add(new(name, value));

    public void Add(string name, TimeSpan time) => Add(name, ((long)time.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    IEnumerator IEnumerable.GetEnumerator() => _form.GetEnumerator();

    internal async Task<IssuedCredentials> SendAsync(CredentialHost host, StsAddress sts, CancellationToken cancellationToken)
    {
        var uri = await sts.ToUriAsync(cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Post, uri) { Content = new FormUrlEncodedContent(_form) };
        var answer = await HttpAnswer.SendAsync(host.Http, request, cancellationToken).ConfigureAwait(false);
        return answer.IsSuccess
            ? StsAnswer.ReadCredentials(answer.Text, answer.GetSkew(host))
            : throw StsAnswer.ReadError(answer.Text, answer.Status, [_form.Find(static field => field.Key == Token).Value ?? ""]);
    }
}
