using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Represents a request that carries a credential.</summary>
internal sealed class HttpRequest
{
    private const string ContentType = "content-type";

    private readonly List<KeyValuePair<string, string>> _headers = [];

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

    /// <summary>Adds a header; those that the connection itself determines are omitted.</summary>
    /// <exception cref="IssueException">The value would end the header, or is not ASCII.</exception>
    internal void AddHeader(string name, string value)
    {
        if (IsOfConnection(name))
            return;
        foreach (var c in value)
        {
            if (c is < ' ' or > '~')
                throw new IssueException("a credential contains a character that no HTTP header can contain.");
        }

        _headers.Add(new(name, value));
    }

    internal void SetBody(byte[] body, string contentType)
    {
        Body = body;
        AddHeader(ContentType, contentType);
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
            head.Append(header.Key).Append(": ").Append(header.Value).Append("\r\n");
        return Encoding.ASCII.GetBytes(head.Append("\r\n").ToString());
    }

    internal HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Uri) { Content = Body is null ? null : new ByteArrayContent(Body) };

        // .NET Framework would ask a proxy for 100 Continue first.
        message.Headers.ExpectContinue = false;
        foreach (var header in _headers)
        {
            if (header.Key == ContentType)
                message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
            else
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return message;
    }

    private static bool IsOfConnection(string name) =>
        string.Equals(name, "host", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "content-length", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, "connection", StringComparison.OrdinalIgnoreCase);
}
