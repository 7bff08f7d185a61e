using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a request that carries a credential.</summary>
internal sealed class HttpRequest
{
    private const string ContentType = "content-type";

    private readonly List<HttpHeader> _headers = [];

    internal HttpRequest(HttpMethod method, Uri uri)
    {
        if (!uri.IsAbsoluteUri || uri.Scheme is not ("http" or "https"))
            throw new IssueException("the address does not start with http:// or https://.") { IsConfiguration = true };
        Method = method;
        Uri = uri;
    }

    public HttpMethod Method { get; }

    public Uri Uri { get; }

    public byte[]? Body { get; private set; }

    public IReadOnlyList<HttpHeader> Headers => _headers;

    /// <summary>
    /// Adds a header, unless the request has one with this name. Those that the connection itself determines are omitted.
    /// </summary>
    /// <exception cref="IssueException">The value would end the header, or is not ASCII.</exception>
    internal void AddHeader(HttpHeader header)
    {
        if (IsOfConnection(header) || _headers.Exists(other => other.Is(header.Name)))
            return;
        foreach (var c in header.Value)
        {
            if (c is < ' ' or > '~')
                throw Unsendable(header);
        }

        _headers.Add(header);
    }

    internal void SetBody(byte[] body, string contentType)
    {
        Body = body;
        AddHeader(new(ContentType, contentType));
    }

    /// <summary>Returns the request line and the headers, which ask the server to close the connection and not to compress.</summary>
    internal byte[] ToHead()
    {
        var host = Uri.HostNameType == UriHostNameType.IPv6 ? Uri.Host : Uri.IdnHost;
        var head = new StringBuilder();
        head.Append(Method.Method).Append(' ').Append(Uri.PathAndQuery).Append(" HTTP/1.1\r\nHost: ").Append(host);
        if (!Uri.IsDefaultPort)
            head.Append(':').Append(Uri.Port);
        head.Append("\r\nConnection: close\r\n");
        if (Body is not null || Method != HttpMethod.Get)
            head.Append("Content-Length: ").Append(Body?.Length ?? 0).Append("\r\n");
        foreach (var header in _headers)
            head.Append(header.Name).Append(": ").Append(header.Value).Append("\r\n");
        return Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
    }

    internal HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Uri) { Content = Body is null ? null : new ByteArrayContent(Body) };

        // .NET Framework would ask a proxy for 100 Continue first.
        message.Headers.ExpectContinue = false;
        foreach (var header in _headers)
        {
            if (header.Is(ContentType))
                message.Content?.Headers.TryAddWithoutValidation(header.Name, header.Value);
            else
                message.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        return message;
    }

    private static bool IsOfConnection(HttpHeader header) =>
        header.Is("host") || header.Is("content-length") || header.Is("transfer-encoding") || header.Is("connection");

    private static IssueException Unsendable(HttpHeader header)
    {
        var subject = header.Key is { } key ? $"'{KeyText.ForMessage(key)}'" : "a credential";
        return new($"{subject} contains a character that no HTTP header can contain.") { IsConfiguration = header.Key is not null };
    }
}
