using System;
using System.IO;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>
/// Sends a request on the thread of the caller, from the lookup of the host to the end of the response. HttpClient cannot replace it: also
/// its synchronous method opens connections on the pool, and is cancelled by timers of the pool.
/// </summary>
internal static class DirectHttp
{
    /// <summary>Sends a request over a connection of its own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Closes the connection, which ends every operation that blocks on it.</param>
    internal static HttpResponse Send(HttpRequest request, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        using var abort = cancellationToken.Register(client.Dispose);
        client.Connect(request.Uri.IdnHost, request.Uri.Port);
        cancellationToken.ThrowIfCancellationRequested();
        client.NoDelay = true;
        using var stream = Secure(client.GetStream(), request.Uri);
        var head = request.ToHead();
        stream.Write(head, 0, head.Length);
        if (request.Body is { } body)
            stream.Write(body, 0, body.Length);
        stream.Flush();
        return new ResponseReader(stream).Read();
    }

    private static Stream Secure(NetworkStream stream, Uri uri)
    {
        if (uri.Scheme == "http")
            return stream;
        var secure = new SslStream(stream);
        try
        {
            // The system chooses the version of TLS. Networks inside AWS often cannot reach the lists of revoked certificates.
            secure.AuthenticateAsClient(uri.IdnHost, null, SslProtocols.None, checkCertificateRevocation: false);
            return secure;
        }
        catch (AuthenticationException problem)
        {
            secure.Dispose();
            throw new HttpRequestException("The TLS handshake failed.", problem);
        }
        catch
        {
            secure.Dispose();
            throw;
        }
    }
}
